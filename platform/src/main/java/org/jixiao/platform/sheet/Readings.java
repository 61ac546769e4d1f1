package org.jixiao.platform.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.value.PlainValues;

/** What a cell says to somebody who looks for a text, a number, a day or a choice in it. Nothing is guessed. */
final class Readings {

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;

    private Readings() {}

    /** A cell looked at for one kind of value. */
    @FunctionalInterface
    interface Reading<V> {
        V of(Cell cell) throws WrongCell;
    }

    static String text(Cell cell, int longest) throws WrongCell {
        String text = words(cell);
        if (!PlainValues.isText(text)) {
            throw new WrongCell(Refusal.rule("cell-holds-control-characters"));
        }
        if (text.length() > longest) {
            throw new WrongCell(Refusal.rule("cell-too-long").with("limit", longest));
        }
        return text;
    }

    /** A number is taken for the text that somebody typed, as long as the program cannot have changed it. */
    private static String words(Cell cell) throws WrongCell {
        refuseWhatIsNotWritten(cell);
        return switch (cell.kind()) {
            case DATE -> throw new WrongCell(Refusal.rule("cell-holds-date"));
            case PERCENTAGE -> throw new WrongCell(Refusal.rule("cell-holds-percentage"));
            case NUMBER -> {
                BigDecimal number = number(cell);
                if (number.precision() - number.scale() > CellNumber.DIGITS) {
                    throw new WrongCell(Refusal.rule("cell-number-loses-digits").with("digits", CellNumber.DIGITS));
                }
                yield number.toPlainString();
            }
            default -> cell.content();
        };
    }

    static BigDecimal decimal(Cell cell) throws WrongCell {
        refuseWhatIsNotWritten(cell);
        return switch (cell.kind()) {
            case DATE -> throw new WrongCell(Refusal.rule("cell-holds-date"));
            case PERCENTAGE -> throw new WrongCell(Refusal.rule("cell-holds-percentage"));
            case NUMBER -> number(cell);
            default -> {
                Optional<BigDecimal> plain = PlainValues.decimal(cell.content());
                yield plain.isPresent() ? plain.get() : refuseNumber(cell.content());
            }
        };
    }

    private static BigDecimal number(Cell cell) throws WrongCell {
        Optional<BigDecimal> number = CellNumber.of(cell.content());
        if (number.isEmpty()) {
            throw new WrongCell(Refusal.rule("cell-not-a-number"));
        }
        if (number.get().precision() - number.get().scale() > MOST_DIGITS
                || number.get().scale() > MOST_DECIMALS) {
            throw outOfRange();
        }
        return number.get().scale() < 0 ? number.get().setScale(0) : number.get();
    }

    /** Says what is wrong with a text that is no number, as exactly as can be said. */
    private static BigDecimal refuseNumber(String text) throws WrongCell {
        if (text.length() > LONGEST_NUMBER) {
            throw new WrongCell(Refusal.rule("cell-not-a-number"));
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,'’、\\s]", "");
        if (plain.matches("[+-]?[\\d.]+%")) {
            throw new WrongCell(Refusal.rule("cell-holds-percentage"));
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            throw outOfRange();
        }
        if (plain.matches("[+-]?\\d+(\\.\\d+)?")) {
            throw new WrongCell(Refusal.rule("cell-number-not-plain"));
        }
        throw new WrongCell(Refusal.rule("cell-not-a-number"));
    }

    private static WrongCell outOfRange() {
        return new WrongCell(Refusal.rule("cell-number-out-of-range")
                .with("digits", MOST_DIGITS)
                .with("decimals", MOST_DECIMALS));
    }

    static int whole(Cell cell) throws WrongCell {
        BigDecimal number = decimal(cell).stripTrailingZeros();
        if (number.scale() > 0 || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new WrongCell(Refusal.rule("cell-not-a-whole-number"));
        }
        return number.intValueExact();
    }

    static LocalDate date(Cell cell) throws WrongCell {
        refuseWhatIsNotWritten(cell);
        boolean dateOrText = cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.TEXT;
        Optional<LocalDate> date = dateOrText ? PlainValues.date(cell.content()) : Optional.empty();
        if (date.isEmpty()) {
            throw new WrongCell(Refusal.rule("cell-not-a-date"));
        }
        return date.get();
    }

    static <E> E choice(Cell cell, Map<String, E> words) throws WrongCell {
        E chosen = words.get(words(cell));
        if (chosen == null) {
            throw new WrongCell(Refusal.rule("cell-not-a-choice").with("choices", List.copyOf(words.keySet())));
        }
        return chosen;
    }

    /** What the program made of a cell is not what somebody wrote there and stands by. */
    private static void refuseWhatIsNotWritten(Cell cell) throws WrongCell {
        switch (cell.kind()) {
            case FORMULA -> throw new WrongCell(Refusal.rule("cell-holds-formula"));
            case ERROR -> throw new WrongCell(Refusal.rule("cell-holds-error"));
            case TRUTH_VALUE -> throw new WrongCell(Refusal.rule("cell-holds-truth-value"));
            case TEXT, NUMBER, DATE, PERCENTAGE -> {
                // written
            }
        }
    }
}
