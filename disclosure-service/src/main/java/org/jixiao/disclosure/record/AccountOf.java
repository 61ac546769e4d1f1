package org.jixiao.disclosure.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicAccount.Passage;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicAccount.Sheet;
import org.jspecify.annotations.Nullable;

/** Fills in what a matter says. What the record has no value for is not there. */
public final class AccountOf {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    public AccountOf facts(Cells cells) {
        facts.addAll(cells.all);
        return this;
    }

    public AccountOf sheet(String code, List<Row> rows) {
        if (!rows.isEmpty()) {
            sheets.add(new Sheet(code, List.copyOf(rows)));
        }
        return this;
    }

    public AccountOf passage(String code, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(code, text));
        }
        return this;
    }

    public PublicAccount made() {
        return new PublicAccount(List.copyOf(facts), List.copyOf(sheets), List.copyOf(passages));
    }

    public static Cells cells() {
        return new Cells();
    }

    /** Values in their order. */
    public static final class Cells {

        private final List<Fact> all = new ArrayList<>();

        private Cells() {}

        public Cells text(String code, @Nullable String text) {
            return text == null || text.isBlank() ? this : and(code, Kind.TEXT, text);
        }

        public Cells word(String code, @Nullable Enum<?> value) {
            return value == null ? this : and(code, Kind.WORD, value.name());
        }

        public Cells number(String code, BigDecimal number) {
            return and(code, Kind.NUMBER, number.toPlainString());
        }

        public Cells number(String code, long number) {
            return and(code, Kind.NUMBER, Long.toString(number));
        }

        public Cells money(String code, @Nullable BigDecimal amount) {
            return amount == null ? this : and(code, Kind.MONEY, amount.toPlainString());
        }

        public Cells date(String code, @Nullable LocalDate day) {
            return day == null ? this : and(code, Kind.DATE, day.toString());
        }

        public Row row(String code) {
            return new Row(code, List.copyOf(all));
        }

        private Cells and(String code, Kind kind, String value) {
            all.add(new Fact(code, kind, value));
            return this;
        }
    }
}
