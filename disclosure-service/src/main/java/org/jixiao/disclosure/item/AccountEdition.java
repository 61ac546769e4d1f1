package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicAccount.Passage;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicAccount.Sheet;

/** The public version of an account: places are the codes of its texts and rows, and {@code row.cell} for a text within one. */
final class AccountEdition {

    private AccountEdition() {}

    /** Texts that somebody wrote, and rows as a whole. */
    static Set<String> places(PublicAccount account) {
        Set<String> places = new TreeSet<>(texts(account).keySet());
        rows(account).map(Row::code).forEach(places::add);
        return places;
    }

    static PublicAccount of(PublicAccount account, Set<String> out, boolean withMoney) {
        List<Sheet> sheets = account.sheets().stream()
                .map(sheet -> new Sheet(
                        sheet.code(),
                        sheet.rows().stream()
                                .filter(row -> !out.contains(row.code()))
                                .map(row -> new Row(row.code(), facts(row.code() + ".", row.cells(), out, withMoney)))
                                .toList()))
                .toList();
        List<Fact> facts = rows(account).anyMatch(row -> out.contains(row.code()))
                ? OverRows.of(account.facts(), sheets)
                : account.facts();
        return new PublicAccount(
                facts("", facts, out, withMoney),
                sheets,
                account.passages().stream()
                        .map(passage ->
                                new Passage(passage.code(), PublicEdition.text(passage.code(), passage.text(), out)))
                        .toList());
    }

    private static List<Fact> facts(String prefix, List<Fact> facts, Set<String> out, boolean withMoney) {
        return facts.stream()
                .filter(fact -> withMoney || fact.kind() != Kind.MONEY)
                .map(fact -> new Fact(
                        fact.code(),
                        fact.kind(),
                        fact.kind() == Kind.TEXT
                                ? PublicEdition.text(prefix + fact.code(), fact.value(), out)
                                : fact.value()))
                .toList();
    }

    /** Every text that somebody wrote, by where it stands. */
    static Map<String, String> texts(PublicAccount account) {
        Map<String, String> texts = new LinkedHashMap<>();
        account.facts().forEach(fact -> put(texts, fact.code(), fact));
        rows(account).forEach(row -> row.cells().forEach(cell -> put(texts, row.code() + "." + cell.code(), cell)));
        account.passages().forEach(passage -> texts.put(passage.code(), passage.text()));
        return texts;
    }

    private static void put(Map<String, String> texts, String place, Fact fact) {
        if (fact.kind() == Kind.TEXT) {
            texts.put(place, fact.value());
        }
    }

    /** Its amounts, as it states them. */
    static Stream<BigDecimal> money(PublicAccount account) {
        return Stream.concat(account.facts().stream(), rows(account).flatMap(row -> row.cells().stream()))
                .filter(fact -> fact.kind() == Kind.MONEY)
                .map(fact -> new BigDecimal(fact.value()));
    }

    private static Stream<Row> rows(PublicAccount account) {
        return account.sheets().stream().flatMap(sheet -> sheet.rows().stream());
    }
}
