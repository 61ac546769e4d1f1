package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.CoreReference;
import org.jixiao.goals.form.Cells;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.SheetReader;
import org.jixiao.platform.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Goals as a table that people fill in: a row for each indicator. What belongs to the goal as a whole stands in the first of its
 * rows; further rows leave it out or say the same.
 */
public final class GoalSheet {

    public static final int MOST_ROWS = 20_000;
    public static final int MOST_REASONS = 200;

    private static final String PROJECT = "项目代码";
    private static final String OVERALL_GOAL = "年度目标";
    private static final String APPROPRIATION = "财政拨款（元）";
    private static final String CARRIED_OVER = "上年结转（元）";
    private static final String OTHER = "其他资金（元）";
    private static final String WAIVER = "满意度不适用说明";
    private static final String REMAINING = "结转资金剩余目标";

    private GoalSheet() {}

    /** The columns of a goal, from left to right; the first names the project. */
    public static final List<String> HEADINGS = Stream.concat(
                    Stream.of(PROJECT, OVERALL_GOAL, APPROPRIATION, CARRIED_OVER, OTHER, WAIVER, REMAINING),
                    IndicatorColumns.HEADINGS.stream())
            .toList();

    /** Of a goal that is still to be reviewed, also where each indicator was chosen from. */
    private static final List<String> WITH_LIBRARY = Stream.concat(
                    HEADINGS.stream(), IndicatorColumns.OF_THE_LIBRARY.stream())
            .toList();

    /** What stands in a row, with the goal's own fields where they stand. */
    public record Line(
            SheetRow row,
            String projectCode,
            @Nullable String overallGoal,
            Funding funding,
            @Nullable String satisfactionWaiver,
            @Nullable String remainingTargets,
            Indicator indicator) {}

    /** The empty table. */
    public static Sheet<Line> template(int budgetYear) {
        return empty("%d年度项目支出绩效目标（每行一项指标）".formatted(budgetYear), WITH_LIBRARY);
    }

    /** An empty table of these columns, to be filled in. */
    public static <T> Sheet<T> empty(String title, List<String> headings) {
        return new Sheet<>(
                "绩效目标",
                List.of(title),
                headings.stream()
                        .map(heading -> Column.<T>text(heading, width(heading), _ -> null))
                        .toList());
    }

    /** Room for a code, for what takes a sentence, and for a word or a number. */
    private static int width(String heading) {
        return switch (heading) {
            case PROJECT -> 24;
            case OVERALL_GOAL -> 40;
            case WAIVER, REMAINING -> 24;
            default -> IndicatorColumns.isSentence(heading) ? 24 : 14;
        };
    }

    /**
     * The goals of a filled-in table by project code, in their order.
     *
     * @throws CommandRefused with a reason for every wrong cell
     */
    public static Map<String, GoalContent> read(int budgetYear, byte[] file) {
        Map<String, GoalContent> contents = new LinkedHashMap<>();
        byProject(SheetReader.of(template(budgetYear))
                        .mostRows(MOST_ROWS)
                        .read(file, row -> line(row, IndicatorColumns.library(row))))
                .forEach((code, goal) -> contents.put(code, content(goal)));
        return contents;
    }

    /**
     * The rows of each project, in their order.
     *
     * @throws CommandRefused if rows of one project contradict each other
     */
    public static Map<String, List<Line>> byProject(List<Line> lines) {
        Map<String, List<Line>> goals = new LinkedHashMap<>();
        lines.forEach(line -> goals.computeIfAbsent(line.projectCode(), _ -> new ArrayList<>())
                .add(line));
        List<Refusal> contradictions = goals.values().stream()
                .flatMap(goal -> contradictions(goal).stream())
                .limit(MOST_REASONS)
                .toList();
        if (!contradictions.isEmpty()) {
            throw new CommandRefused(contradictions);
        }
        return goals;
    }

    /** A row of a table that has at least the {@link #HEADINGS}. */
    public static Line line(SheetRow row) {
        return line(row, null);
    }

    private static Line line(SheetRow row, @Nullable CoreReference library) {
        return new Line(
                row,
                Cells.matching(ProjectCode.PATTERN, row, PROJECT, Refusal.rule("project-code-malformed")),
                row.optionalText(OVERALL_GOAL),
                new Funding(amount(row, APPROPRIATION), amount(row, CARRIED_OVER), amount(row, OTHER)),
                row.optionalText(WAIVER),
                row.optionalText(REMAINING),
                IndicatorColumns.read(row, library));
    }

    /** 元; nothing where the cell is empty. */
    public static BigDecimal amount(SheetRow row, String heading) {
        BigDecimal amount = Objects.requireNonNullElse(Cells.number(13, 2, row, heading), BigDecimal.ZERO);
        if (amount.signum() < 0) {
            row.refuse(heading, Refusal.rule("amount-negative"));
        }
        return amount.scale() <= 2 ? amount.setScale(2) : amount;
    }

    /** The goal's own fields are in its first row, and no further row says otherwise. */
    private static List<Refusal> contradictions(List<Line> goal) {
        Line first = goal.getFirst();
        List<Refusal> contradictions = new ArrayList<>();
        if (first.overallGoal() == null) {
            contradictions.add(cell(first, OVERALL_GOAL, Refusal.rule("cell-empty")));
        }
        if (goal.size() > GoalBody.MOST_INDICATORS) {
            Line excess = goal.get(GoalBody.MOST_INDICATORS);
            contradictions.add(cell(
                    excess,
                    IndicatorColumns.CODE,
                    Refusal.rule("too-many-indicators").with("most", GoalBody.MOST_INDICATORS)));
            return contradictions;
        }
        for (Line line : goal.subList(1, goal.size())) {
            Refusal otherwise = Refusal.rule("goal-rows-contradict")
                    .with("first", first.row().number());
            if (differs(line, first, Line::overallGoal)) {
                contradictions.add(cell(line, OVERALL_GOAL, otherwise));
            }
            if (line.funding().total().signum() > 0 && !line.funding().equals(first.funding())) {
                contradictions.add(cell(line, APPROPRIATION, otherwise));
            }
            if (differs(line, first, Line::satisfactionWaiver)) {
                contradictions.add(cell(line, WAIVER, otherwise));
            }
            if (differs(line, first, Line::remainingTargets)) {
                contradictions.add(cell(line, REMAINING, otherwise));
            }
        }
        return contradictions;
    }

    /** What keeps a goal, that nobody reviews any more, from being tracked and scored. */
    public static List<Refusal> unmeasurable(List<Line> goal) {
        List<Refusal> reasons = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Line line : goal) {
            Indicator indicator = line.indicator();
            if (!codes.add(indicator.code())) {
                reasons.add(cell(line, IndicatorColumns.CODE, Refusal.rule("indicator-code-duplicated")));
            }
            if (indicator.weight().signum() <= 0) {
                reasons.add(cell(line, IndicatorColumns.WEIGHT, Refusal.rule("weight-not-positive")));
            }
            MilestonesLeadToTheTarget.objections(indicator)
                    .forEach(objection -> reasons.add(cell(line, IndicatorColumns.PLAN, objection)));
            if (MilestonesLeadToTheTarget.isCounted(indicator) && indicator.target() == null) {
                reasons.add(cell(line, IndicatorColumns.TARGET, Refusal.rule("target-missing")));
            }
            boolean dated =
                    indicator.direction() == Indicator.Direction.BY_DATE || indicator.kind() == Indicator.Kind.ONE_OFF;
            if (dated && indicator.dueDate() == null) {
                reasons.add(cell(line, IndicatorColumns.DUE, Refusal.rule("due-date-missing")));
            }
            if (!PassThresholdFits.holdsByDirection(indicator)) {
                reasons.add(cell(line, IndicatorColumns.THRESHOLD, Refusal.rule("pass-threshold-without-ratio")));
            }
            if (indicator.direction() == Indicator.Direction.QUALITATIVE && indicator.standard() == null) {
                reasons.add(cell(line, IndicatorColumns.STANDARD, Refusal.rule("standard-missing")));
            }
        }
        return reasons;
    }

    private static boolean differs(Line line, Line first, Function<Line, @Nullable String> field) {
        return Optional.ofNullable(field.apply(line))
                .filter(said -> !said.equals(field.apply(first)))
                .isPresent();
    }

    private static Refusal cell(Line line, String heading, Refusal reason) {
        String address = line.row().address(heading);
        return reason.with("cell", address).with("heading", heading).at(address);
    }

    /** What the rows of one project say of its goal. */
    public static GoalContent content(List<Line> goal) {
        Line first = goal.getFirst();
        return new GoalContent(
                Objects.requireNonNullElse(first.overallGoal(), ""),
                first.funding(),
                goal.stream().map(Line::indicator).toList(),
                first.satisfactionWaiver(),
                null,
                null,
                first.remainingTargets());
    }
}
