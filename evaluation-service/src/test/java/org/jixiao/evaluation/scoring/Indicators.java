package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.contracts.goals.MethodSheet.Basis;
import org.jixiao.contracts.goals.MethodSheet.Method;
import org.jspecify.annotations.Nullable;

/** Indicators and answers for tests, said as shortly as they are said in the table. */
public final class Indicators {

    private Indicators() {}

    public static Indicator measured(String code, Direction direction, String target, String weight) {
        return indicator(code, Group.OUTPUT, Category.QUANTITY, direction, target, null, weight);
    }

    public static Indicator satisfaction(String code, String target, String weight) {
        return indicator(code, Group.SATISFACTION, Category.SATISFACTION, Direction.AT_LEAST, target, null, weight);
    }

    /** Its method sheet says 直接证明法. */
    public static Indicator provedDirectly(String code, String target, String weight) {
        Indicator plain = measured(code, Direction.AT_LEAST, target, weight);
        return new Indicator(
                plain.code(),
                plain.group(),
                plain.category(),
                plain.name(),
                plain.direction(),
                plain.kind(),
                plain.target(),
                null,
                null,
                "",
                plain.weight(),
                false,
                new MethodSheet("验收项目数", "", "验收报告", "按比例", Method.DIRECT_PROOF, Basis.PLAN),
                null,
                List.of(),
                null);
    }

    public static Indicator judged(String code, String weight) {
        return indicator(code, Group.BENEFIT, Category.SOCIAL, Direction.QUALITATIVE, null, null, weight);
    }

    public static Indicator yesNo(String code, String weight) {
        return indicator(code, Group.OUTPUT, Category.QUALITY, Direction.YES_NO, null, null, weight);
    }

    public static Indicator byDate(String code, String due, String weight) {
        return indicator(
                code, Group.OUTPUT, Category.TIMELINESS, Direction.BY_DATE, null, LocalDate.parse(due), weight);
    }

    public static Answer reached(Indicator indicator, String value) {
        return answer(indicator, new Actual(number(value), null, null, null, null, null), "");
    }

    public static Answer reached(Indicator indicator, String value, String reason) {
        return answer(indicator, new Actual(number(value), null, null, null, null, null), reason);
    }

    public static Answer judged(Indicator indicator, Actual.Band band, String points, String reason) {
        return answer(indicator, new Actual(null, null, null, band, number(points), null), reason);
    }

    public static Answer fulfilled(Indicator indicator, boolean fulfilled, String reason) {
        return answer(indicator, new Actual(null, null, fulfilled, null, null, null), reason);
    }

    public static Answer doneOn(Indicator indicator, @Nullable String day, String reason) {
        LocalDate done = day == null ? null : LocalDate.parse(day);
        return answer(indicator, new Actual(null, done, null, null, null, null), reason);
    }

    public static Answer notApplicable(Indicator indicator, String why) {
        return answer(indicator, new Actual(null, null, null, null, null, why), "");
    }

    public static Answer answer(Indicator indicator, Actual actual, String reason) {
        return new Answer(indicator.code(), actual, null, reason, List.of());
    }

    /** Money of which nothing but its budget and what was paid matters. */
    public static Funds funds(String budget, String executed) {
        return new Funds(number(budget), number("0.00"), number(budget), number(executed), number("0.00"));
    }

    static Indicator inUnit(String unit, Indicator one) {
        return new Indicator(
                one.code(),
                one.group(),
                one.category(),
                one.name(),
                one.direction(),
                one.kind(),
                one.target(),
                one.dueDate(),
                one.standard(),
                unit,
                one.weight(),
                one.core(),
                one.methodSheet(),
                one.library(),
                one.milestones(),
                one.passThreshold());
    }

    public static Indicator passingFrom(String percent, Indicator one) {
        return new Indicator(
                one.code(),
                one.group(),
                one.category(),
                one.name(),
                one.direction(),
                one.kind(),
                one.target(),
                one.dueDate(),
                one.standard(),
                one.unit(),
                one.weight(),
                one.core(),
                one.methodSheet(),
                one.library(),
                one.milestones(),
                number(percent));
    }

    private static Indicator indicator(
            String code,
            Group group,
            Category category,
            Direction direction,
            @Nullable String target,
            @Nullable LocalDate dueDate,
            String weight) {
        return new Indicator(
                code,
                group,
                category,
                "指标" + code,
                direction,
                Kind.CUMULATIVE,
                target == null ? null : number(target),
                dueDate,
                null,
                group == Group.SATISFACTION ? "%" : "",
                number(weight),
                false,
                null,
                null,
                List.of(),
                null);
    }
}
