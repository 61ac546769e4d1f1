package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.Outcome;
import org.jixiao.contracts.disclosure.PublicContent.PublicIndicator;
import org.jixiao.contracts.disclosure.PublicContent.PublicResult;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jspecify.annotations.Nullable;

/** Every text that people wrote in a public version, and every figure as it reads with its unit, by where it stands. */
final class PublicTexts {

    private PublicTexts() {}

    /** With what a person wrote about it. */
    static Map<String, String> of(PublicPaper paper) {
        Map<String, String> texts = of(paper.record());
        put(texts, "publisher", paper.publisher());
        put(texts, "documentNumber", paper.documentNumber());
        put(texts, "note", paper.note());
        return texts;
    }

    static Map<String, String> of(PublicContent content) {
        Map<String, String> texts = new TreeMap<>();
        put(texts, "name", content.name());
        put(texts, "overallGoal", content.overallGoal());
        content.indicators().forEach(line -> line(texts, line));
        PublicResult result = content.result();
        if (result != null) {
            put(texts, "overallResult", result.overallResult());
            put(texts, "achievements", result.achievements());
            put(texts, "problems", result.problems());
            put(texts, "measures", result.measures());
        }
        if (content.account() != null) {
            texts.putAll(AccountEdition.texts(content.account()));
        }
        return texts;
    }

    private static void line(Map<String, String> texts, PublicIndicator line) {
        put(texts, line.code() + ".name", line.name());
        put(texts, line.code() + ".standard", line.standard());
        put(texts, line.code() + ".unit", line.unit());
        put(texts, line.code() + ".target", measured(line.target(), line));
        Outcome outcome = line.outcome();
        if (outcome != null) {
            put(texts, line.code() + ".reason", outcome.reason());
            put(texts, line.code() + ".notApplicable", outcome.actual().notApplicable());
            put(texts, line.code() + ".actual", measured(outcome.actual().value(), line));
        }
    }

    private static @Nullable String measured(@Nullable BigDecimal figure, PublicIndicator line) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString() + line.unit();
    }

    private static void put(Map<String, String> texts, String place, @Nullable String text) {
        if (text != null) {
            texts.put(place, text);
        }
    }
}
