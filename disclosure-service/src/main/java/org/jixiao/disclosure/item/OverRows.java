package org.jixiao.disclosure.item;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Sheet;

/**
 * What an account says over its rows once one of them is left out: it counts those that are shown, and states no total, for a total less
 * the points that are shown would be those of the row.
 */
final class OverRows {

    private OverRows() {}

    static List<Fact> of(List<Fact> facts, List<Sheet> shown) {
        return facts.stream().flatMap(fact -> of(fact, shown)).toList();
    }

    private static Stream<Fact> of(Fact fact, List<Sheet> shown) {
        return switch (fact.code()) {
            case "total" -> Stream.of();
            case "ordered" ->
                counted(
                        fact,
                        shown.stream().mapToInt(sheet -> sheet.rows().size()).sum());
            case "putRight" ->
                counted(fact, outcomes(shown).filter("PUT_RIGHT"::equals).count());
            default -> Stream.of(fact);
        };
    }

    private static Stream<String> outcomes(List<Sheet> shown) {
        return shown.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.code().equals("outcome"))
                .map(Fact::value);
    }

    private static Stream<Fact> counted(Fact fact, long rows) {
        return Stream.of(new Fact(fact.code(), fact.kind(), Long.toString(rows)));
    }
}
