package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
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
            List.of(),
            null);

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
            List.of(),
            null);

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
                                    VISITS,
                                    actual("12"),
                                    null,
                                    null,
                                    "",
                                    List.of(),
                                    null,
                                    number("50.00"),
                                    false,
                                    List.of()),
                            new ScoredIndicator(
                                    SATISFACTION,
                                    actual("81"),
                                    null,
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

    /** With units as a whole in the scope, a series of numbers for one of them, and no holidays to count around. */
    private static final String[] OF_THE_TESTS = {
        "/disclosure/scope",
        "withBudget",
        """
        [{"subject": "DEPARTMENT", "keyOnly": false}, {"subject": "UNIT", "keyOnly": false},
         {"subject": "PROJECT", "keyOnly": true}]\
        """,
        "/disclosure/scope",
        "withFinalAccounts",
        """
        [{"subject": "PROJECT", "keyOnly": true}]\
        """,
        "/disclosure/handling",
        "indexSeries",
        """
        [{"unitCode": null, "code": "754301694D"}, {"unitCode": "BJ", "code": "400008886J"}]\
        """,
        "",
        "calendar",
        """
        {"daysOff": [], "daysWorked": []}\
        """
    };

    public static final RulebookPublished RULEBOOK = rulebook(1, LocalDate.of(2020, 1, 1));

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
            new ClassifiedProjectRegistered(CODE, YEAR, "涉密项目甲", UNIT, null, "1");

    public static final DisclosureRestricted RESTRICTED = restricted(CODE);

    private Examples() {}

    /**
     * Another version of {@link #RULEBOOK}.
     *
     * @param changes three texts for each: where, the name of a field there, and its JSON value
     */
    public static RulebookPublished rulebook(int version, LocalDate effectiveFrom, String... changes) {
        return ShippedRulebook.with(
                version,
                effectiveFrom,
                Stream.of(OF_THE_TESTS, changes).flatMap(Stream::of).toArray(String[]::new));
    }

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
        return new WithheldSubject(subject, name, unit, policies, amounts, null, true, true, List.of(Matter.values()));
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
