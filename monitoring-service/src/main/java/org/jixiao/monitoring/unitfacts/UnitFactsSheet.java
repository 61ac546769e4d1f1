package org.jixiao.monitoring.unitfacts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.monitoring.UnitFact.Kind;
import org.jixiao.monitoring.unitfacts.UnitFactsCommand.Reported;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.SheetReader;
import org.jixiao.platform.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** A unit's facts as a table that its people fill in, last year's beside them: what is written can be read again. */
public final class UnitFactsSheet {

    private static final int MOST_ROWS = 50;
    private static final int LONGEST_SOURCE = 200;

    private static final String FACT = "事项";
    private static final String MEASURE = "计量单位";
    private static final String LAST_YEAR = "上年数";
    private static final String VALUE = "本年数";
    private static final String SOURCE = "数据来源";

    private UnitFactsSheet() {}

    /**
     * A row.
     *
     * @param lastYear the value of the year before; null where none was reported
     * @param value null until it is reported
     */
    public record Line(
            Kind kind,
            @Nullable BigDecimal lastYear,
            @Nullable BigDecimal value,
            @Nullable String source) {}

    public static Sheet<Line> of(int budgetYear) {
        return new Sheet<>(
                "单位基础数据",
                List.of("%d年度单位基础数据".formatted(budgetYear)),
                List.of(
                        Column.text(FACT, 18, line -> UnitFactWords.of(line.kind())),
                        Column.text(MEASURE, 10, line -> UnitFactWords.measureOf(line.kind())),
                        Column.number(LAST_YEAR, 18, Line::lastYear),
                        Column.number(VALUE, 18, Line::value),
                        Column.text(SOURCE, 36, Line::source)));
    }

    /**
     * What somebody filled in; rows without a value of this year are left out.
     *
     * @throws org.jixiao.platform.problem.CommandRefused with a reason for every wrong cell
     */
    public static List<Reported> read(int budgetYear, byte[] file) {
        List<Optional<Reported>> rows =
                SheetReader.of(of(budgetYear)).mostRows(MOST_ROWS).read(file, UnitFactsSheet::reported);
        return rows.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Reported> reported(SheetRow row) {
        Kind kind = row.choice(FACT, UnitFactWords.meanings());
        BigDecimal value = row.optionalDecimal(VALUE);
        if (value == null) {
            return Optional.empty();
        }
        String source = row.text(SOURCE);
        if (source.length() > LONGEST_SOURCE) {
            row.refuse(SOURCE, Refusal.rule("unit-fact-source-too-long"));
        }
        return Optional.of(new Reported(kind, value, source, row.address(VALUE)));
    }
}
