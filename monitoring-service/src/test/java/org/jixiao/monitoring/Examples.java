package org.jixiao.monitoring;

import static org.jixiao.contracts.goals.Indicator.Category.QUANTITY;
import static org.jixiao.contracts.goals.Indicator.Group.OUTPUT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.Indicator.Milestone;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** The rulebook, indicators and reports that the tests of this service speak of. */
public final class Examples {

    public static final Rules RULES = rules(ExactlyVariant.LENIENT);

    private Examples() {}

    /** An approved goal of a project of this unit. */
    public static GoalApproved goalApproved(String code, String unit, int rulebookVersion, List<Indicator> indicators) {
        return new GoalApproved(
                Subject.project(code, 2020),
                1,
                LocalDate.of(2020, 2, 20),
                "援外地干部人才培训",
                unit,
                "对口支援处",
                officerOf(unit),
                new GoalContent(
                        "完成年度培训",
                        new Funding(number("1000.00"), BigDecimal.ZERO, BigDecimal.ZERO),
                        indicators,
                        null,
                        null,
                        null,
                        null),
                "A-1",
                number("1000.00"),
                false,
                rulebookVersion,
                routeOf(unit));
    }

    /** The shipped rules, with their tracking as plain as the tests want it, and no holidays to count around. */
    public static Rules rules(ExactlyVariant exactly) {
        return ShippedRules.with(
                "/scores",
                "exactly",
                "\"" + exactly + "\"",
                "/monitoring/tracking",
                "tasks",
                "[]",
                "/monitoring/tracking",
                "checklist",
                "[]",
                "",
                "calendar",
                """
                {"daysOff": [], "daysWorked": []}\
                """);
    }

    public static Indicator numeric(String code, Direction direction, Kind kind, String target) {
        return indicator(code, direction, kind, number(target), null, "10", false);
    }

    public static Indicator dated(String code, Direction direction, @Nullable String dueDate) {
        return indicator(
                code, direction, Kind.ONE_OFF, null, dueDate == null ? null : LocalDate.parse(dueDate), "10", false);
    }

    public static Indicator weighing(String code, String weight, boolean core) {
        return indicator(code, Direction.YES_NO, Kind.ONE_OFF, null, null, weight, core);
    }

    public static Indicator indicator(
            String code,
            Direction direction,
            Kind kind,
            @Nullable BigDecimal target,
            @Nullable LocalDate dueDate,
            String weight,
            boolean core) {
        return new Indicator(
                code,
                OUTPUT,
                QUANTITY,
                "培训人次",
                direction,
                kind,
                target,
                dueDate,
                null,
                "",
                number(weight),
                core,
                null,
                null,
                List.of(),
                null);
    }

    /** A numeric indicator with its own plan by month (计划进度). */
    public static Indicator planned(
            String code, Direction direction, Kind kind, String target, List<Milestone> milestones) {
        Indicator plain = numeric(code, direction, kind, target);
        return new Indicator(
                plain.code(),
                plain.group(),
                plain.category(),
                plain.name(),
                plain.direction(),
                plain.kind(),
                plain.target(),
                plain.dueDate(),
                plain.standard(),
                plain.unit(),
                plain.weight(),
                plain.core(),
                plain.methodSheet(),
                plain.library(),
                milestones,
                null);
    }

    /** A numeric report; the forecast does not fall short unless a test says so. */
    public static IndicatorProgress reached(String code, String actual) {
        return new IndicatorProgress(
                code, number(actual), null, null, null, null, Likelihood.CERTAIN, null, null, List.of());
    }

    public static IndicatorProgress reached(String code, String actual, String forecast, Likelihood likelihood) {
        return new IndicatorProgress(
                code, number(actual), number(forecast), null, null, null, likelihood, null, null, List.of());
    }

    public static IndicatorProgress attained(String code, @Nullable Attainment attainment) {
        return new IndicatorProgress(
                code, null, null, attainment, null, null, Likelihood.POSSIBLE, null, null, List.of());
    }

    public static IndicatorProgress done(String code, @Nullable String doneOn, @Nullable String expectedOn) {
        return new IndicatorProgress(
                code,
                null,
                null,
                null,
                doneOn == null ? null : LocalDate.parse(doneOn),
                expectedOn == null ? null : LocalDate.parse(expectedOn),
                Likelihood.POSSIBLE,
                null,
                null,
                List.of());
    }

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    public static ReviewRoute routeOf(String unit) {
        return new ReviewRoute(
                List.of(Post.DIVISION_HEAD),
                List.of("research-office"),
                List.of(),
                "planning-finance",
                unit,
                "对口支援处",
                false,
                Supervision.NONE,
                Map.of());
    }

    public static final Person OFFICER = officerOf("HQ");

    /** Only figures, as of a month that no tracking task cuts off. */
    public static TrackingReport figures(List<IndicatorProgress> indicators) {
        return new TrackingReport(indicators, null, null, List.of());
    }

    /** Who reports, of the 机关. */
    public static final Actor BY = new Actor(OFFICER.staffId(), OFFICER.name(), Set.of("project-officer"), "HQ");

    /** Who is in charge of a unit's goals, by the id that the issuer of the tests gives a project officer of that unit. */
    public static Person officerOf(String unit) {
        return new Person("project-officer@" + unit, "王项目");
    }

    /** The project moved from one unit to another (项目划转). */
    public static ProjectTransferred transferred(String code, String from, String to, LocalDate on) {
        return transferred(code, 2020, from, to, on);
    }

    /** The same of a project of another year. */
    public static ProjectTransferred transferred(String code, int year, String from, String to, LocalDate on) {
        return new ProjectTransferred(
                code,
                year,
                from,
                to,
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                "对口支援处",
                new Person("officer-2", "陈项目"),
                on,
                "沪合办〔2020〕8号",
                routeOf(to));
    }

    /** The same rules with other tracking tasks. */
    public static Rules tracking(Rules rules, MonitoringRules.Tracking tracking) {
        return ShippedRules.changed(rules, "/monitoring", "tracking", tracking);
    }
}
