package org.jixiao.goals.indicatorlibrary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.goals.form.Cells;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicator.IndicatorWords;
import org.jixiao.goals.indicator.MethodSheetForm;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.Proposal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.SheetReader;
import org.jixiao.platform.sheet.SheetRow;

/** The library as a table that people fill in: what is written can be read again. */
public final class CoreIndicatorSheet {

    private static final int MOST_INDICATORS = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_UNIT = 20;
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DIGITS = 15;

    private static final String CODE = "指标编号";
    private static final String FIELD = "适用领域";
    private static final String GROUP = "一级指标";
    private static final String CATEGORY = "二级指标";
    private static final String NAME = "三级指标";
    private static final String DIRECTION = "指标方向";
    private static final String KIND = "指标类型";
    private static final String STANDARD_VALUE = "标准值";
    private static final String STANDARD = "评价标准";
    private static final String UNIT = "计量单位";
    private static final String MEANING = "指标解释";
    private static final String FORMULA = "计算公式";
    private static final String DATA_SOURCE = "数据来源";
    private static final String SCORING = "评分规则";
    private static final String METHOD = "取值方式";
    private static final String BASIS = "设定依据";

    /** Under which heading a field stands that a refusal is about. */
    private static final Map<String, String> HEADINGS = Map.of(
            "code", CODE,
            "name", NAME,
            "category", CATEGORY,
            "standardValue", STANDARD_VALUE,
            "standard", STANDARD,
            "unit", UNIT);

    /** The address of a row's first cell, and the field that is meant. */
    private static final Pattern PLACE = Pattern.compile("(?<sheet>(?:.*!)?)A(?<row>\\d+)\\.(?<field>\\w+)");

    private CoreIndicatorSheet() {}

    /** A row. */
    public record Line(String code, CoreIndicator indicator) {}

    public static Sheet<Line> of(int budgetYear) {
        return new Sheet<>(
                "核心绩效指标",
                List.of("%d年度核心绩效指标和标准".formatted(budgetYear)),
                List.of(
                        Column.text(CODE, 12, Line::code),
                        Column.text(
                                FIELD,
                                12,
                                line -> IndicatorWords.FIELDS.of(
                                        line.indicator().field())),
                        Column.text(
                                GROUP,
                                10,
                                line -> IndicatorWords.GROUPS.of(
                                        line.indicator().group())),
                        Column.text(
                                CATEGORY,
                                12,
                                line -> IndicatorWords.CATEGORIES.of(
                                        line.indicator().category())),
                        Column.text(NAME, 28, line -> line.indicator().name()),
                        Column.text(
                                DIRECTION,
                                10,
                                line -> IndicatorWords.DIRECTIONS.of(
                                        line.indicator().direction())),
                        Column.text(
                                KIND,
                                10,
                                line -> IndicatorWords.KINDS.of(line.indicator().kind())),
                        Column.number(
                                STANDARD_VALUE, 12, line -> line.indicator().standardValue()),
                        Column.text(STANDARD, 24, line -> line.indicator().standard()),
                        Column.text(UNIT, 10, line -> line.indicator().unit()),
                        Column.text(
                                MEANING,
                                36,
                                line -> line.indicator().methodSheet().meaning()),
                        Column.text(
                                FORMULA,
                                30,
                                line -> line.indicator().methodSheet().formula()),
                        Column.text(
                                DATA_SOURCE,
                                22,
                                line -> line.indicator().methodSheet().dataSource()),
                        Column.text(
                                SCORING,
                                30,
                                line -> line.indicator().methodSheet().scoring()),
                        Column.text(
                                METHOD,
                                14,
                                line -> IndicatorWords.METHODS.of(
                                        line.indicator().methodSheet().method())),
                        Column.text(
                                BASIS,
                                14,
                                line -> IndicatorWords.BASES.of(
                                        line.indicator().methodSheet().basis()))));
    }

    /**
     * What somebody filled in.
     *
     * @throws org.jixiao.platform.problem.CommandRefused with a reason for every wrong cell
     */
    public static List<Proposal> read(int budgetYear, byte[] file) {
        return SheetReader.of(of(budgetYear)).mostRows(MOST_INDICATORS).read(file, CoreIndicatorSheet::proposal);
    }

    /** The reason, pointing at the cell instead of the field, in a table that {@link #read} has read. */
    public static Refusal atCell(int budgetYear, Refusal reason) {
        Matcher place = PLACE.matcher(Objects.requireNonNullElse(reason.field(), ""));
        int column = place.matches() ? of(budgetYear).headings().indexOf(HEADINGS.get(place.group("field"))) : -1;
        return column < 0 ? reason : reason.at(place.group("sheet") + (char) ('A' + column) + place.group("row"));
    }

    private static Proposal proposal(SheetRow row) {
        String code =
                Cells.matching(CoreIndicatorCode.PATTERN, row, CODE, Refusal.rule("core-indicator-code-malformed"));
        CoreIndicatorForm form = new CoreIndicatorForm(
                row.choice(FIELD, IndicatorWords.FIELDS.meanings()),
                row.choice(GROUP, IndicatorWords.GROUPS.meanings()),
                row.choice(CATEGORY, IndicatorWords.CATEGORIES.meanings()),
                Cells.line(row, NAME),
                row.choice(DIRECTION, IndicatorWords.DIRECTIONS.meanings()),
                row.choice(KIND, IndicatorWords.KINDS.meanings()),
                Cells.number(MOST_DIGITS, MOST_DECIMALS, row, STANDARD_VALUE),
                Cells.optionalLine(row, STANDARD),
                Cells.upTo(LONGEST_UNIT, row, UNIT),
                new MethodSheetForm(
                        row.text(MEANING),
                        Cells.upTo(LONGEST_TEXT, row, FORMULA),
                        Cells.line(row, DATA_SOURCE),
                        row.text(SCORING),
                        row.choice(METHOD, IndicatorWords.METHODS.meanings()),
                        row.choice(BASIS, IndicatorWords.BASES.meanings())));
        return new Proposal(row.address(CODE) + ".", code, form.indicator());
    }
}
