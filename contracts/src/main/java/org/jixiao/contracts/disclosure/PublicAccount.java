package org.jixiao.contracts.disclosure;

import java.util.List;

/**
 * What the public sees of a matter that is no table of a goal: figures, tables and texts, each under a code that names it in every
 * language. A matter is what it fills in here; everything that makes, checks and shows a public version goes by this alone.
 *
 * @param facts the figures; the first is what a list shows of the matter
 */
public record PublicAccount(List<Fact> facts, List<Sheet> sheets, List<Passage> passages) {

    /**
     * A value under its name.
     *
     * @param value a number as a decimal string, money in 元, a day by ISO 8601, or a text as the record has it
     */
    public record Fact(String code, Kind kind, String value) {}

    /** What a value is. */
    public enum Kind {
        /** What somebody wrote in the record. */
        TEXT,
        /** One of the values that the code can have. */
        WORD,
        NUMBER,
        /** 元; left out where it would tell the money of what is withheld. */
        MONEY,
        DATE
    }

    /** A table; its rows have cells of the same codes, and lack those that they have no value for. */
    public record Sheet(String code, List<Row> rows) {}

    /** @param code tells it from the other rows of its table */
    public record Row(String code, List<Fact> cells) {}

    /** A text under a heading. */
    public record Passage(String code, String text) {}
}
