package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicAccount.Sheet;

/**
 * An account ready to be shown. Whatever matter it is of, its codes have their words below {@code account.}, and those of a closed list
 * below their code.
 */
public record AccountView(List<ItemView.Fact> facts, List<Table> tables, List<ItemView.Fact> passages) {

    /** @param id within its item */
    public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows) {}

    /** @param number whether its values are figures */
    public record Column(String label, boolean number) {}

    /**
     * @param text empty where the row has no value
     * @param head whether it names its row
     */
    public record Cell(String text, boolean number, boolean head) {}

    /** The column that names its rows, where there is one; else the first does. Of a line the first says what many lines have in common. */
    private static final String NAME = "name";

    static AccountView of(PublicAccount account, Words words) {
        return new AccountView(
                account.facts().stream().map(fact -> fact(fact, words)).toList(),
                account.sheets().stream().map(sheet -> table(sheet, words)).toList(),
                account.passages().stream()
                        .map(passage -> new ItemView.Fact(words.say("account." + passage.code()), passage.text()))
                        .toList());
    }

    static ItemView.Fact fact(PublicAccount.Fact fact, Words words) {
        return new ItemView.Fact(words.say("account." + fact.code()), value(fact, words));
    }

    private static String value(PublicAccount.Fact fact, Words words) {
        return switch (fact.kind()) {
            case TEXT, DATE -> fact.value();
            case WORD -> words.say("account." + fact.code() + "." + fact.value());
            case NUMBER -> new BigDecimal(fact.value()).toPlainString();
            case MONEY -> words.money(new BigDecimal(fact.value()));
        };
    }

    private static Table table(Sheet sheet, Words words) {
        List<PublicAccount.Fact> heads = heads(sheet);
        PublicAccount.Fact naming = naming(heads);
        return new Table(
                sheet.code(),
                words.say("account." + sheet.code()),
                heads.stream()
                        .map(head -> new Column(words.say("account." + head.code()), isNumber(head)))
                        .toList(),
                sheet.rows().stream()
                        .map(row -> heads.stream()
                                .map(head -> cell(row, head, head.equals(naming), words))
                                .toList())
                        .toList());
    }

    /** One cell of each code, in the order in which the rows have them. */
    private static List<PublicAccount.Fact> heads(Sheet sheet) {
        List<PublicAccount.Fact> all =
                sheet.rows().stream().flatMap(row -> row.cells().stream()).toList();
        return all.stream()
                .map(PublicAccount.Fact::code)
                .distinct()
                .flatMap(code ->
                        all.stream().filter(cell -> cell.code().equals(code)).limit(1))
                .toList();
    }

    private static PublicAccount.Fact naming(List<PublicAccount.Fact> heads) {
        return heads.stream()
                .filter(head -> head.code().equals(NAME))
                .findFirst()
                .orElseGet(heads::getFirst);
    }

    private static Cell cell(Row row, PublicAccount.Fact head, boolean names, Words words) {
        Stream<String> value = row.cells().stream()
                .filter(cell -> cell.code().equals(head.code()))
                .map(cell -> value(cell, words));
        return new Cell(value.findFirst().orElse(""), isNumber(head), names);
    }

    private static boolean isNumber(PublicAccount.Fact fact) {
        return fact.kind() == Kind.NUMBER || fact.kind() == Kind.MONEY;
    }
}
