package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.CoreReference;
import org.jixiao.contracts.goals.Indicator.Milestone;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.goals.form.Cells;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicator.IndicatorWords;
import org.jixiao.goals.indicator.PlanText;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The columns of a table of goals that hold an indicator. */
final class IndicatorColumns {

    static final String CODE = "指标编号";
    private static final String GROUP = "一级指标";
    private static final String CATEGORY = "二级指标";
    private static final String NAME = "三级指标";
    private static final String DIRECTION = "指标方向";
    private static final String KIND = "指标类型";
    static final String TARGET = "指标值";
    static final String DUE = "完成期限";
    static final String STANDARD = "评价标准";
    private static final String UNIT = "计量单位";
    static final String WEIGHT = "分值";
    private static final String CORE = "核心指标";
    private static final String MEANING = "指标解释";
    private static final String FORMULA = "计算公式";
    private static final String DATA_SOURCE = "数据来源";
    private static final String SCORING = "评分规则";
    private static final String METHOD = "取值方式";
    private static final String BASIS = "设定依据";
    static final String PLAN = "计划进度";
    static final String THRESHOLD = "及格门槛（%）";

    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_TEXT = 2_000;
    private static final Map<String, Boolean> YES_OR_NO = Map.of("是", true, "否", false);

    static final List<String> HEADINGS = List.of(
            CODE,
            GROUP,
            CATEGORY,
            NAME,
            DIRECTION,
            KIND,
            TARGET,
            DUE,
            STANDARD,
            UNIT,
            WEIGHT,
            CORE,
            MEANING,
            FORMULA,
            DATA_SOURCE,
            SCORING,
            METHOD,
            BASIS,
            PLAN,
            THRESHOLD);

    private static final String LIBRARY = "指标库编号";
    private static final String LIBRARY_VERSION = "指标库版本";

    /** Where an indicator was chosen from. */
    static final List<String> OF_THE_LIBRARY = List.of(LIBRARY, LIBRARY_VERSION);

    private IndicatorColumns() {}

    static Indicator read(SheetRow row, @Nullable CoreReference library) {
        return new Indicator(
                Cells.matching(IndicatorBody.CODE_PATTERN, row, CODE, Refusal.rule("indicator-code-malformed")),
                row.choice(GROUP, IndicatorWords.GROUPS.meanings()),
                row.choice(CATEGORY, IndicatorWords.CATEGORIES.meanings()),
                Cells.line(row, NAME),
                row.choice(DIRECTION, IndicatorWords.DIRECTIONS.meanings()),
                row.choice(KIND, IndicatorWords.KINDS.meanings()),
                Cells.number(15, 4, row, TARGET),
                row.optionalDate(DUE),
                Cells.optionalLine(row, STANDARD),
                Cells.upTo(LONGEST_UNIT, row, UNIT),
                Objects.requireNonNullElse(Cells.number(3, 2, row, WEIGHT), BigDecimal.ZERO),
                Objects.requireNonNullElse(row.optionalChoice(CORE, YES_OR_NO), false),
                methodSheet(row),
                library,
                plan(row),
                threshold(row));
    }

    /** Both or neither. */
    static @Nullable CoreReference library(SheetRow row) {
        if (row.optionalText(LIBRARY) == null && row.optionalText(LIBRARY_VERSION) == null) {
            return null;
        }
        String code =
                Cells.matching(CoreIndicatorCode.PATTERN, row, LIBRARY, Refusal.rule("core-indicator-code-malformed"));
        BigDecimal version = Cells.number(4, 0, row, LIBRARY_VERSION);
        if (version == null || version.signum() <= 0) {
            row.refuse(LIBRARY_VERSION, Refusal.rule("library-version-missing"));
            return null;
        }
        return new CoreReference(code, version.intValue());
    }

    private static List<Milestone> plan(SheetRow row) {
        String text = row.optionalText(PLAN);
        Optional<List<Milestone>> plan = text == null ? Optional.of(List.of()) : PlanText.read(text);
        if (plan.isEmpty()) {
            row.refuse(PLAN, Refusal.rule("plan-malformed"));
        }
        return plan.orElseGet(List::of);
    }

    private static @Nullable BigDecimal threshold(SheetRow row) {
        BigDecimal percent = Cells.number(3, 2, row, THRESHOLD);
        if (percent != null && !PassThresholdFits.isPercent(percent)) {
            row.refuse(THRESHOLD, Refusal.rule("pass-threshold-out-of-range"));
        }
        return percent;
    }

    /** All of it or nothing. */
    private static @Nullable MethodSheet methodSheet(SheetRow row) {
        boolean said = Stream.of(MEANING, FORMULA, DATA_SOURCE, SCORING, METHOD, BASIS)
                .anyMatch(heading -> row.optionalText(heading) != null);
        return said
                ? new MethodSheet(
                        row.text(MEANING),
                        Cells.upTo(LONGEST_TEXT, row, FORMULA),
                        Cells.line(row, DATA_SOURCE),
                        row.text(SCORING),
                        row.choice(METHOD, IndicatorWords.METHODS.meanings()),
                        row.choice(BASIS, IndicatorWords.BASES.meanings()))
                : null;
    }

    /** Whether people write more than a word or a number there. */
    static boolean isSentence(String heading) {
        return Set.of(NAME, STANDARD, MEANING, FORMULA, DATA_SOURCE, SCORING, BASIS, PLAN)
                .contains(heading);
    }
}
