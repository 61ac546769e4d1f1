package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.PublicIndicator;
import org.jixiao.contracts.disclosure.PublicContent.PublicResult;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.disclosure.portal.ItemView.Fact;
import org.jixiao.disclosure.portal.ItemView.Line;
import org.jixiao.disclosure.portal.ItemView.Outcome;
import org.jixiao.disclosure.portal.ItemView.Result;
import org.jixiao.disclosure.portal.ItemView.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes texts of a published version. */
@Component
class ItemViews {

    private final JsonMapper json;

    ItemViews(JsonMapper json) {
        this.json = json;
    }

    /** @param versions all versions of the item that are public, the latest first */
    ItemView view(PublishedVersion read, List<PublishedItem> versions, Words words) {
        PublishedItem item = read.item();
        PublicContent content =
                json.readValue(read.content(), PublicPaper.class).record();
        PublicResult result = content.result();
        return new ItemView(
                item.name(),
                matter(item, words),
                item.matterName(),
                item.address(),
                facts(item, content, words),
                content.overallGoal(),
                content.indicators().stream().map(line -> line(line, words)).toList(),
                result == null ? null : result(result, words),
                content.account() == null ? null : AccountView.of(content.account(), words),
                item.contentHash(),
                item.note(),
                Long.toString(item.position()),
                versions.stream()
                        .findFirst()
                        .filter(latest -> latest.version() > item.version())
                        .map(latest -> version(latest, item, words))
                        .orElse(null),
                versions.stream().map(other -> version(other, item, words)).toList());
    }

    private static Version version(PublishedItem version, PublishedItem read, Words words) {
        return new Version(
                words.say("version", Integer.toString(version.version())),
                version.address(),
                version.indexNumber(),
                version.publishedOn().toString(),
                version.note() == null ? "" : version.note(),
                version.version() == read.version());
    }

    /** For example 部门整体支出绩效目标. */
    static String matter(PublishedItem item, Words words) {
        return words.say(
                "matter." + item.matter().name(),
                words.say("kind." + item.subject().kind()));
    }

    private static List<Fact> facts(PublishedItem item, PublicContent content, Words words) {
        return Stream.of(
                        new Fact(words.say("fact.code"), item.subject().code()),
                        new Fact(words.say("fact.unit"), item.unitName()),
                        new Fact(
                                words.say("fact.budget-year"),
                                Integer.toString(item.subject().budgetYear())),
                        new Fact(
                                words.say("fact.budget"),
                                content.account() == null ? money(content.budget(), words) : ""),
                        new Fact(words.say("fact.index-number"), item.indexNumber()),
                        new Fact(words.say("fact.document-number"), Objects.toString(item.documentNumber(), "")),
                        new Fact(words.say("fact.publisher"), item.publisher()),
                        new Fact(
                                words.say("fact.published-on"),
                                item.publishedOn().toString()),
                        new Fact(words.say("fact.attribute"), words.say("fact.attribute.active")),
                        new Fact(words.say("fact.version"), words.say("version", Integer.toString(item.version()))))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String money(@Nullable BigDecimal amount, Words words) {
        return amount == null ? words.say("money.not-apart") : words.money(amount);
    }

    private static Line line(PublicIndicator line, Words words) {
        PublicContent.Outcome outcome = line.outcome();
        return new Line(
                words.say(line.group()),
                words.say(line.category()),
                line.name(),
                target(line, words),
                Words.number(line.weight()),
                outcome == null
                        ? null
                        : new Outcome(
                                actual(outcome.actual(), line.unit(), words),
                                outcome.score().toPlainString(),
                                outcome.reason()));
    }

    private static String target(PublicIndicator line, Words words) {
        return switch (line.direction()) {
            case AT_LEAST -> "≥ " + measured(line.target(), line.unit());
            case AT_MOST -> "≤ " + measured(line.target(), line.unit());
            case EXACTLY -> "= " + measured(line.target(), line.unit());
            case BY_DATE -> words.say("target.by-date", String.valueOf(line.dueDate()));
            case YES_NO -> words.say("yes");
            case QUALITATIVE -> line.standard() == null ? words.say("target.qualitative") : line.standard();
        };
    }

    private static String actual(Actual actual, String unit, Words words) {
        if (actual.notApplicable() != null) {
            return words.say("actual.not-applicable", actual.notApplicable());
        }
        if (actual.value() != null) {
            return measured(actual.value(), unit);
        }
        if (actual.band() != null) {
            return words.say(actual.band());
        }
        if (actual.fulfilled() != null) {
            return words.say(actual.fulfilled() ? "yes" : "no");
        }
        return actual.doneOn() == null
                ? words.say("actual.never-done")
                : actual.doneOn().toString();
    }

    private static String measured(@Nullable BigDecimal value, String unit) {
        String number = value == null ? "" : Words.number(value);
        return Indicator.isPercent(unit) ? number + "%" : (number + " " + unit).strip();
    }

    private static Result result(PublicResult result, Words words) {
        List<Fact> scores = new ArrayList<>();
        scores.add(new Fact(words.say("result.executed"), money(result.executed(), words)));
        BigDecimal rate = result.executionRate();
        scores.add(new Fact(
                words.say("result.execution-rate"), rate == null ? words.say("result.no-budget") : rate + "%"));
        if (result.groups().isEmpty()) {
            scores.add(points("result.execution-score", result.executionScore(), words));
        }
        if (result.groups().isEmpty() && result.indicatorScore() != null) {
            scores.add(points("result.indicator-score", result.indicatorScore(), words));
        }
        result.groups()
                .forEach(group -> scores.add(
                        new Fact(group.name(), words.say("points", group.score().toPlainString()))));
        if (result.total() != null) {
            scores.add(points("result.total", result.total(), words));
        }
        scores.add(new Fact(words.say("result.grade"), result.grade()));
        scores.add(
                new Fact(words.say("result.finalised-on"), result.finalisedOn().toString()));
        return new Result(scores, result.overallResult(), result.achievements(), result.problems(), result.measures());
    }

    private static Fact points(String label, BigDecimal points, Words words) {
        return new Fact(words.say(label), words.say("points", points.toPlainString()));
    }
}
