package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.AppraisalRules;
import org.jixiao.contracts.goals.DisclosureHandling;
import org.jixiao.contracts.goals.DisclosureHandling.IndexSeries;
import org.jixiao.contracts.goals.DisclosureHandling.RequestTerms;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.KeyEvaluationRules;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.PublicScope;
import org.jixiao.contracts.goals.PublicScope.Part;
import org.jixiao.contracts.goals.ReminderRules;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Project 1 of the demo year: its goal, its result, and what may stand in the way of publishing them. */
public final class Examples {

    public static final String CODE = "31000020T000000000001";
    public static final int YEAR = 2020;
    public static final String UNIT = "HQ";
    public static final LocalDate APPROVED_ON = LocalDate.of(2020, 2, 10);

    public static final Indicator VISITS = new Indicator(
            "I1",
            Group.OUTPUT,
            Category.QUANTITY,
            "督查次数",
            Direction.AT_LEAST,
            Kind.CUMULATIVE,
            number("12"),
            null,
            null,
            "次",
            number("50"),
            true,
            null,
            null,
            List.of());

    public static final Indicator SATISFACTION = new Indicator(
            "I2",
            Group.SATISFACTION,
            Category.SATISFACTION,
            "对口地区满意度",
            Direction.AT_LEAST,
            Kind.POINT_IN_TIME,
            number("90"),
            null,
            null,
            "%",
            number("40"),
            false,
            null,
            null,
            List.of());

    public static final GoalApproved GOAL = new GoalApproved(
            Subject.project(CODE, YEAR),
            1,
            APPROVED_ON,
            "对口支援项目管理与督查经费",
            UNIT,
            "对口支援处",
            new Person("officer-1", "王项目"),
            new GoalContent(
                    "完成对口支援项目督查",
                    new Funding(number("2864000.00"), BigDecimal.ZERO, BigDecimal.ZERO),
                    List.of(VISITS, SATISFACTION),
                    null,
                    null,
                    null,
                    null),
            "沪财预〔2020〕1号",
            number("2864000.00"),
            false,
            1,
            routeOf(UNIT));

    public static final SelfEvaluationFinalised RESULT = new SelfEvaluationFinalised(
            Subject.project(CODE, YEAR),
            1,
            GOAL.name(),
            UNIT,
            1,
            1,
            GOAL.content().overallGoal(),
            new SelfEvaluationSheet(
                    "督查任务全部完成",
                    List.of(
                            new ScoredIndicator(
                                    VISITS, actual("12"), null, "", List.of(), null, number("50.00"), false, List.of()),
                            new ScoredIndicator(
                                    SATISFACTION,
                                    actual("81"),
                                    null,
                                    "受疫情影响",
                                    List.of(),
                                    null,
                                    number("36.00"),
                                    false,
                                    List.of())),
                    new Execution(
                            new Funds(
                                    number("2864000.00"),
                                    number("0.00"),
                                    number("2864000.00"),
                                    number("2600000.00"),
                                    number("0.00")),
                            number("90.78"),
                            number("9.08")),
                    number("86.00"),
                    number("95.08"),
                    Result.GRADED,
                    "优",
                    List.of(),
                    List.of(),
                    "督查覆盖全部对口地区",
                    "个别项目进度偏慢",
                    "提前安排督查计划",
                    List.of(),
                    List.of()),
            "a".repeat(64),
            "",
            null,
            null,
            null,
            LocalDate.of(2021, 3, 20));

    public static final RulebookPublished RULEBOOK = new RulebookPublished(
            YEAR,
            1,
            LocalDate.of(2020, 1, 1),
            new Rules(
                    new Rules.Weights(number("90"), number("10")),
                    new Rules.GoalRules(List.of(), false, "HZB"),
                    new Rules.Review(List.of(), List.of(), List.of(), List.of(), null, null, 10),
                    new AppraisalRules(
                            number("5000000"),
                            List.of(),
                            number("80"),
                            number("60"),
                            3,
                            3,
                            "planning-finance",
                            "office-leader",
                            number("20")),
                    new Rules.Lights(
                            number("60"),
                            number("80"),
                            number("120"),
                            number("110"),
                            number("10"),
                            number("20"),
                            30,
                            number("30"),
                            number("30"),
                            number("120")),
                    new Rules.Scores(
                            Rules.AtMostVariant.RATIO,
                            Rules.ExactlyVariant.LENIENT,
                            null,
                            new Rules.QualitativeBands(number("80"), number("60")),
                            List.of(),
                            List.of(new Rules.GradeBand("优", number("90"))),
                            new Rules.OverAchievement(number("130"), List.of()),
                            new Rules.Plausibility(number("5"), number("20"))),
                    new Rules.Disclosure(
                            20,
                            20,
                            new PublicScope(
                                    List.of(
                                            new Part(GoalSubject.DEPARTMENT, false),
                                            new Part(GoalSubject.UNIT, false),
                                            new Part(GoalSubject.PROJECT, true)),
                                    List.of(new Part(GoalSubject.PROJECT, true))),
                            new Rules.Remainder(3, number("80")),
                            new DisclosureHandling(
                                    List.of(new IndexSeries(null, "754301694D"), new IndexSeries("BJ", "400008886J")),
                                    12,
                                    new RequestTerms(7, 15, 20, 20))),
                    null,
                    List.of(),
                    new Rules.Calendar(List.of(), List.of()),
                    new ReminderRules(List.of(5, 2), 3, List.of(), new ReminderRules.Terms(3, 8, 10, 5, 5, 10, 10)),
                    new Rules.Reporting(null),
                    new MonitoringRules(
                            new MonitoringRules.Tracking(List.of(), new BigDecimal("30"), List.of()),
                            new MonitoringRules.FundControl(10, 15, 5, 5)),
                    new EvaluationRules(
                            new EvaluationRules.SelfEvaluation(null),
                            new EvaluationRules.Unproved(new BigDecimal("20"), 10),
                            new EvaluationRules.Recheck(
                                    new BigDecimal("20"), 1, new BigDecimal("20"), new BigDecimal("5"), 20),
                            new EvaluationRules.LateMoney(new BigDecimal("5")),
                            new EvaluationRules.Application(List.of(), "差", 2, 20, false),
                            new EvaluationRules.WorkAssessment(
                                    List.of(),
                                    new BigDecimal("0.5"),
                                    new BigDecimal("5"),
                                    2,
                                    BigDecimal.ONE,
                                    BigDecimal.TWO,
                                    5,
                                    10,
                                    List.of()),
                            new EvaluationRules.Coverage(List.of()),
                            new EvaluationRules.KeySelection(
                                    new BigDecimal("5000000"), List.of("中", "差"), 5, 10, BigDecimal.TEN, 1),
                            new WholeRules(
                                    List.of(),
                                    new WholeRules.Judged(new BigDecimal("100"), new BigDecimal("60"), BigDecimal.ZERO),
                                    new WholeRules.Tolerance(BigDecimal.TEN, new BigDecimal("5")),
                                    new WholeRules.Pace(9, new BigDecimal("75"))),
                            new KeyEvaluationRules(
                                    List.of(),
                                    new BigDecimal("60"),
                                    new BigDecimal("20"),
                                    new KeyEvaluationRules.Terms(10, 20, 10, 20),
                                    10))));

    public static final Subject PROJECT = Subject.project(CODE, YEAR);

    public static final IndexNumbersGiven NUMBERED = new IndexNumbersGiven(
            YEAR, "754301694D", List.of(new Numbered(PROJECT, Matter.GOAL, "754301694D/2020-00001")));

    public static final UnitRegistered HEADQUARTERS =
            new UnitRegistered(UNIT, YEAR, "上海市人民政府合作交流办公室（机关）", UnitKind.HEADQUARTERS);

    public static final KeyProjectDesignated KEY = keyOf(CODE);

    /** The approved goal with other words and the money of a paper. */
    public static final GoalAdjusted ADJUSTED = new GoalAdjusted(
            Subject.project(CODE, YEAR),
            2,
            LocalDate.of(2020, 9, 1),
            new GoalContent(
                    "完成对口支援项目督查和整改",
                    new Funding(number("2600000.00"), BigDecimal.ZERO, BigDecimal.ZERO),
                    List.of(VISITS, SATISFACTION),
                    null,
                    null,
                    null,
                    null),
            "预算调减",
            "沪财预〔2020〕60号",
            1,
            null);

    public static final ClassifiedProjectRegistered CLASSIFIED =
            new ClassifiedProjectRegistered(CODE, YEAR, "涉密项目甲", UNIT, null);

    public static final DisclosureRestricted RESTRICTED = restricted(CODE);

    private Examples() {}

    /** The goal of another subject, whichever it is. */
    public static GoalApproved goalOf(Subject subject, String name, String unit) {
        return new GoalApproved(
                subject,
                1,
                APPROVED_ON,
                name,
                unit,
                "计划财务处",
                new Person("officer-1", "王项目"),
                GOAL.content(),
                "沪财预〔2020〕3号",
                number("2864000.00"),
                false,
                1,
                routeOf(unit));
    }

    /** The same goal of another project. */
    public static GoalApproved goalOf(String projectCode) {
        return new GoalApproved(
                Subject.project(projectCode, YEAR),
                1,
                APPROVED_ON,
                "对口支援与合作交流专项资金",
                UNIT,
                "对口支援处",
                new Person("officer-1", "王项目"),
                new GoalContent(
                        "完成年度资金安排",
                        new Funding(number("385000000.00"), BigDecimal.ZERO, BigDecimal.ZERO),
                        List.of(VISITS, SATISFACTION),
                        null,
                        null,
                        null,
                        null),
                "沪财预〔2020〕2号",
                number("385000000.00"),
                true,
                1,
                routeOf(UNIT));
    }

    public static KeyProjectDesignated keyOf(String projectCode) {
        return new KeyProjectDesignated(projectCode, YEAR, "资金量大", LocalDate.of(2020, 1, 10));
    }

    public static DisclosureRestricted restricted(String projectCode) {
        return new DisclosureRestricted(projectCode, YEAR, LegalGround.ART_14, "reviewer-1", LocalDate.of(2021, 6, 30));
    }

    /** Something of which nothing is public, in whatever matter. */
    static WithheldSubject withheldOf(
            Subject subject, @Nullable String name, String unit, List<String> policies, List<BigDecimal> amounts) {
        return new WithheldSubject(subject, name, unit, policies, amounts, null, true, List.of(Matter.values()));
    }

    /** The hash under which a content goes out. */
    public static String hashOf(String publisher, @Nullable String note, PublicContent content) {
        return CanonicalJson.hashOf(new PublicPaper(publisher, null, note, content));
    }

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Actual actual(String value) {
        return new Actual(number(value), null, null, null, null, null);
    }

    private static ReviewRoute routeOf(String unit) {
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
}
