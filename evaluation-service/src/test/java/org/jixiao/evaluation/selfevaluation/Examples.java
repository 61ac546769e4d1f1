package org.jixiao.evaluation.selfevaluation;

import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.Indicators.measured;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalseStatement;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Rectification;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Responsible;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.GoalLight;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** Project 1 of the demo year, and the classified one. */
public final class Examples {

    public static final String CODE = "31000020T000000000001";
    public static final Subject PROJECT = Subject.project(CODE, 2020);
    public static final Subject CLASSIFIED = Subject.project("31000020Y000000000006", 2020);
    public static final int YEAR = 2020;
    public static final String UNIT = "HQ";
    public static final LocalDate BOOKS_CLOSED = LocalDate.of(2021, 1, 15);

    public static final Indicator VISITS = measured("I1", Direction.AT_LEAST, "100", "50");
    public static final Indicator EFFECT = Indicators.judged("I2", "30");
    public static final Indicator SIGNED = Indicators.yesNo("I3", "10");

    public static final Words WORDS =
            new Words("全年任务完成", "督查覆盖全部对口地区", "个别项目进度偏慢", "提前安排督查计划", "督查成本低于定额", "督查按计划完成", "受援地满意");

    public static final RulebookPublished RULEBOOK =
            new RulebookPublished(YEAR, 1, LocalDate.of(2020, 1, 1), RulesOf2020.rules());

    public static final GoalApproved GOAL = goal(CODE, UNIT);

    public static final ProjectTransferred MOVED = new ProjectTransferred(
            CODE,
            YEAR,
            UNIT,
            "BJ",
            UnitKind.OUT_OF_TOWN_OFFICE,
            Participation.FULL,
            "",
            new Person("officer-2", "吴驻京"),
            LocalDate.of(2020, 10, 1),
            "沪合办〔2020〕9号",
            routeOf("BJ"));

    public static final PostFilled HEAD_APPOINTED = new PostFilled(
            UNIT,
            Post.DIVISION_HEAD,
            "对口支援处",
            new Person("division-head@" + UNIT, "李处长"),
            false,
            LocalDate.of(2019, 1, 1),
            "沪合办〔2019〕1号");

    public static final Actor OFFICER = new Actor("officer-1", "王项目", Set.of("project-officer"), UNIT);
    public static final Actor HEAD = new Actor("division-head@" + UNIT, "李处长", Set.of("division-head"), UNIT);
    public static final Actor SEAT = new Actor("research-1", "赵研究", Set.of("research-office"), UNIT);
    public static final Actor LEAD = new Actor("planning-1", "周财务", Set.of("planning-finance"), UNIT);

    public static final ItemPublished PUBLISHED = published(Matter.SELF_EVALUATION);

    /** What the public reads of a result. */
    public static ItemPublished published(Matter matter) {
        return new ItemPublished(
                PROJECT,
                matter,
                CODE + "-2020-" + matter.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                1,
                "754301694D/2021-00001",
                "上海市人民政府合作交流办公室",
                null,
                null,
                new PublicContent(matter, PROJECT, GOAL.name(), UNIT, 1, "", BigDecimal.ZERO, List.of(), null, null),
                "",
                LocalDate.of(2021, 3, 1),
                LocalDate.of(2021, 3, 1));
    }

    public static final ApplicationDecided APPLIED = applied(Basis.SELF_EVALUATION);

    /** What the leaders decided on the use of a result. */
    public static ApplicationDecided applied(Basis basis) {
        return new ApplicationDecided(
                PROJECT,
                "HQ",
                basis,
                1,
                number("2004800.00"),
                2022,
                null,
                null,
                false,
                "主任办公会纪要〔2021〕9号",
                LocalDate.of(2021, 5, 6),
                List.of());
    }

    public static final BudgetApproved BUDGET = new BudgetApproved(
            PROJECT,
            new FinanceDocument(
                    FinanceDocument.Kind.BUDGET_APPROVAL,
                    "沪财预〔2020〕1号",
                    LocalDate.of(2020, 2, 1),
                    number("2864000.00"),
                    null,
                    null,
                    false,
                    origin("b1")),
            MoneyFigures.of(number("2864000.00"), number("0")));

    public static final ClassifiedProjectRegistered REGISTERED =
            new ClassifiedProjectRegistered(CLASSIFIED.code(), YEAR, "涉密项目甲", UNIT, number("9500000.00"), "1");

    public static final ClassifiedGoalApproved CLASSIFIED_GOAL =
            new ClassifiedGoalApproved(CLASSIFIED, 1, LocalDate.of(2020, 2, 1), "涉密项目甲", UNIT, number("9500000.00"), 1);

    private static final Explanation WHY = new Explanation("example", "", List.of(), null, 1);

    public static final DualReading READING = new DualReading(
            List.of(),
            new GoalLight(Light.GREEN, WHY),
            new MoneyReading(Pace.NORMAL, number("2864000.00"), number("2000000.00"), WHY),
            Combined.ON_COURSE);

    public static final SelfEvaluationOpened OPENED = new SelfEvaluationOpened(
            PROJECT,
            GOAL.name(),
            UNIT,
            1,
            1,
            GOAL.content().overallGoal(),
            GOAL.content().indicators(),
            List.of(),
            funds("2864000.00", "2600000.00"),
            GOAL.officer(),
            GOAL.route(),
            false,
            BOOKS_CLOSED);

    private Examples() {}

    /** The self-evaluation, which goes another way. */
    public static SelfEvaluationOpened opened(ReviewRoute route, boolean trial) {
        return new SelfEvaluationOpened(
                PROJECT,
                OPENED.name(),
                UNIT,
                1,
                1,
                OPENED.overallGoal(),
                OPENED.indicators(),
                List.of(),
                OPENED.funds(),
                OPENED.officer(),
                route,
                trial,
                OPENED.openedOn());
    }

    public static PaymentMade paid(String amount, String executed) {
        return paid(PROJECT, amount, executed);
    }

    public static PaymentMade paid(Subject subject, String amount, String executed) {
        return new PaymentMade(
                subject,
                new FinanceDocument(
                        FinanceDocument.Kind.PAYMENT,
                        "P" + executed,
                        LocalDate.of(2020, 11, 30),
                        number(amount),
                        null,
                        null,
                        false,
                        origin(executed)),
                MoneyFigures.of(number("2864000.00"), number(executed)));
    }

    public static IndicatorProgress progress(String code, @Nullable String actual, @Nullable Attainment attainment) {
        return new IndicatorProgress(
                code,
                actual == null ? null : number(actual),
                null,
                attainment,
                null,
                null,
                Likelihood.CERTAIN,
                null,
                null,
                List.of());
    }

    public static GoalApproved goal(String code, String unit) {
        return new GoalApproved(
                Subject.project(code, YEAR),
                1,
                LocalDate.of(2020, 2, 1),
                "对口支援项目管理与督查经费",
                unit,
                "对口支援处",
                new Person("officer-1", "王项目"),
                new GoalContent(
                        "完成对口支援项目督查",
                        new Funding(number("2864000.00"), BigDecimal.ZERO, BigDecimal.ZERO),
                        List.of(VISITS, EFFECT, SIGNED),
                        null,
                        null,
                        null,
                        null),
                "沪财预〔2020〕1号",
                number("2864000.00"),
                false,
                1,
                routeOf(unit));
    }

    public static List<Answer> answers(String visits) {
        return List.of(
                Indicators.reached(VISITS, visits),
                Indicators.judged(EFFECT, Band.REACHED, "28.00", "部分群众知晓度不高"),
                Indicators.fulfilled(SIGNED, true, ""));
    }

    private static Origin origin(String id) {
        return new Origin("finance", 1, 1, "/finance", id);
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

    /** What audit found false in a result, of its first indicator. */
    public static FalsificationFound falsification(Subject subject, int version, String document) {
        return new FalsificationFound(
                subject,
                version,
                GOAL.name(),
                UNIT,
                FindingSource.AUDIT,
                document,
                LocalDate.of(2021, 4, 20),
                List.of(new FalseStatement("I1", "督查100次", "督查60次，其余40次没有记录")),
                new Responsible(new Person(HEAD.id(), HEAD.name()), Post.DIVISION_HEAD, UNIT, LocalDate.of(2021, 3, 1)),
                new Rectification("沪合办整〔2021〕7号", "更正数据，追究责任", LocalDate.of(2021, 6, 30)),
                LocalDate.of(2021, 5, 6));
    }

    /** A report up to September, whose figures matter alone. */
    public static ProgressReported reported(List<IndicatorProgress> indicators) {
        return reported(9, indicators);
    }

    public static ProgressReported reported(int month, List<IndicatorProgress> indicators) {
        return new ProgressReported(
                Subject.project(CODE, YEAR),
                month,
                1,
                new TrackingReport(indicators, null, null, List.of()),
                "",
                new Person("officer-1", "王项目"),
                true,
                null,
                false,
                READING,
                List.of());
    }
}
