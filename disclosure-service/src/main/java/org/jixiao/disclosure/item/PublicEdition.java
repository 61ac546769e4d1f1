package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.Outcome;
import org.jixiao.contracts.disclosure.PublicContent.PublicIndicator;
import org.jixiao.contracts.disclosure.PublicContent.PublicResult;
import org.jixiao.contracts.disclosure.Redaction;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** The public version (公开版): the record minus what is marked, and without money that would tell other money. */
public final class PublicEdition {

    /** What the public reads where a text is left out. */
    private static final String LEFT_OUT = "（依法不予公开）";

    private PublicEdition() {}

    /** Why a redaction leaves out nothing: every place must be one that can be left out, once. */
    static List<Refusal> objections(PublicContent record, List<Redaction> redactions) {
        Set<String> places = places(record);
        Set<String> seen = new HashSet<>();
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < redactions.size(); i++) {
            String place = redactions.get(i).place();
            if (!places.contains(place) || !seen.add(place)) {
                objections.add(Refusal.rule("redaction-of-nothing")
                        .at("redactions[" + i + "].place")
                        .with("places", String.join(", ", places)));
            }
        }
        return objections;
    }

    /** The amounts that it states of its subject, 元. Sums of what is published of others are none of them. */
    public static List<BigDecimal> money(PublicContent content) {
        PublicResult result = content.result();
        PublicAccount account = content.account();
        Stream<BigDecimal> ofTheYear = Stream.of(content.budget(), result == null ? null : result.executed())
                .filter(Objects::nonNull);
        return Stream.concat(
                        ofTheYear, account == null || isOverview(content) ? Stream.of() : AccountEdition.money(account))
                .toList();
    }

    private static boolean isOverview(PublicContent content) {
        return content.matter() == Matter.YEARLY_OVERVIEW;
    }

    /** The record's texts but for its name, and its lines as a whole. An overview states what is published already, or is drawn anew. */
    private static Set<String> places(PublicContent record) {
        Set<String> places = new TreeSet<>();
        if (isOverview(record)) {
            return places;
        }
        PublicAccount account = record.account();
        if (account == null) {
            places.add("overallGoal");
        } else {
            places.addAll(AccountEdition.places(account));
        }
        record.indicators().forEach(line -> {
            places.add(line.code());
            if (line.standard() != null) {
                places.add(line.code() + ".standard");
            }
            if (line.outcome() != null) {
                places.add(line.code() + ".reason");
            }
        });
        if (record.result() != null) {
            places.addAll(Set.of("overallResult", "achievements", "problems", "measures"));
        }
        return places;
    }

    static PublicContent of(PublicContent record, List<Redaction> redactions, boolean withMoney) {
        Set<String> out = redactions.stream().map(Redaction::place).collect(Collectors.toSet());
        return new PublicContent(
                record.matter(),
                record.subject(),
                record.name(),
                record.unitCode(),
                record.goalVersion(),
                text("overallGoal", record.overallGoal(), out),
                withMoney ? record.budget() : null,
                record.indicators().stream()
                        .filter(line -> !out.contains(line.code()))
                        .map(line -> line(line, out))
                        .toList(),
                result(record, out, withMoney),
                record.account() == null ? null : AccountEdition.of(record.account(), out, withMoney));
    }

    /** The text, or what stands in its place. */
    static String text(String place, String text, Set<String> out) {
        return out.contains(place) ? LEFT_OUT : text;
    }

    private static PublicIndicator line(PublicIndicator line, Set<String> out) {
        String standard = line.standard();
        Outcome outcome = line.outcome();
        return new PublicIndicator(
                line.code(),
                line.group(),
                line.category(),
                line.name(),
                line.direction(),
                line.target(),
                line.dueDate(),
                standard == null ? null : text(line.code() + ".standard", standard, out),
                line.unit(),
                line.weight(),
                outcome == null
                        ? null
                        : new Outcome(
                                outcome.actual(),
                                text(line.code() + ".reason", outcome.reason(), out),
                                outcome.score()));
    }

    /** Where a line is left out, no total is stated: less the points that are shown it would be those of the line. */
    private static @Nullable PublicResult result(PublicContent record, Set<String> out, boolean withMoney) {
        PublicResult result = record.result();
        boolean whole = record.indicators().stream().noneMatch(line -> out.contains(line.code()));
        return result == null
                ? null
                : new PublicResult(
                        text("overallResult", result.overallResult(), out),
                        withMoney ? result.executed() : null,
                        result.executionRate(),
                        result.executionScore(),
                        whole ? result.indicatorScore() : null,
                        whole ? result.total() : null,
                        result.grade(),
                        text("achievements", result.achievements(), out),
                        text("problems", result.problems(), out),
                        text("measures", result.measures(), out),
                        result.finalisedOn(),
                        whole ? result.groups() : List.of());
    }
}
