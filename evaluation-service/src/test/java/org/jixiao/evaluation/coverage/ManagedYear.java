package org.jixiao.evaluation.coverage;

import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureTermEvent.PublicationOverdue;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.RecheckEvent.Outcome;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReturned;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.FiveDimensions;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;

/**
 * What every context of the suite says of 2020: in 驻北京办事处 a project that went all the way with some mishaps, one that stopped in the
 * library, a classified one, and one that moved to 驻武汉办事处 in the middle of the year.
 */
public final class ManagedYear {

    public static final Subject WHOLE_WAY = Subject.project("31000020T000000000101", 2020);
    public static final Subject STOPPED = Subject.project("31000020T000000000102", 2020);
    public static final Subject CLASSIFIED = Subject.project("31000020Y000000000106", 2020);
    public static final Subject MOVED = Subject.project("31000020T000000000104", 2020);

    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 1);
    private static final Person OFFICER = new Person("officer-9", "吴驻京");

    private final OtherService goals;
    private final OtherService monitoring;
    private final OtherService evaluation;
    private final OtherService disclosure;

    public ManagedYear(TestDatabase database) {
        goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        monitoring = new OtherService(database, "monitoring", MonitoringEvents.REGISTER);
        evaluation = new OtherService(database, "evaluation", EvaluationEvents.REGISTER);
        disclosure = new OtherService(database, "disclosure", DisclosureEvents.REGISTER);
    }

    public void happens() {
        goals.appends("rulebook", new Subject(Subject.RULEBOOK, "office", 2020), JANUARY, Examples.RULEBOOK);
        unit("BJ", "驻北京办事处");
        unit("WH", "驻武汉办事处");
        wholeWay();
        goals.appends("project", STOPPED, JANUARY, proposed(STOPPED, "1"), new AdmittedToLibrary(STOPPED.code(), 2020));
        goals.appends(
                "project",
                CLASSIFIED,
                JANUARY,
                new ClassifiedProjectRegistered(CLASSIFIED.code(), 2020, "涉密项目乙", "BJ", null, "1"));
        goals.appends(
                "goal",
                CLASSIFIED,
                JANUARY,
                new ClassifiedGoalApproved(CLASSIFIED, 1, JANUARY, "涉密项目乙", "BJ", null, 1));
        moved();
    }

    private void unit(String code, String name) {
        goals.appends(
                "unit",
                Subject.unit(code, 2020),
                JANUARY,
                new UnitRegistered(code, 2020, name, UnitKind.OUT_OF_TOWN_OFFICE),
                new ParticipationSet(code, 2020, Participation.FULL));
        goals.appends(
                "posts",
                Subject.organisation(code),
                JANUARY,
                new PostFilled(
                        code,
                        Post.UNIT_HEAD,
                        null,
                        new Person("unit-head@" + code, "孙北望"),
                        false,
                        LocalDate.of(2017, 5, 15),
                        "沪府合办人〔2017〕11号"));
    }

    private static ProjectProposed proposed(Subject subject, String fundNature) {
        return new ProjectProposed(
                subject.code(),
                2020,
                "项目" + subject.code().substring(18),
                "BJ",
                UnitKind.OUT_OF_TOWN_OFFICE,
                Participation.FULL,
                "业务处",
                OFFICER,
                ProjectKind.SPECIFIC_TARGET,
                ProjectNature.CONTINUING,
                number("100.00"),
                fundNature,
                new ProjectProfile(2020, 2020, true, "概况", "依据", "流程", "措施", null, null, null, null));
    }

    private void wholeWay() {
        Subject subject = WHOLE_WAY;
        goals.appends(
                "project",
                subject,
                JANUARY,
                proposed(subject, "2"),
                new FundNatureCorrected(subject.code(), 2020, "1", "申报时误选"),
                new AdmittedToLibrary(subject.code(), 2020),
                new BudgetArranged(subject.code(), 2020, number("90.00"), JANUARY));
        goals.appends(
                "appraisal",
                subject,
                JANUARY,
                new AppraisalConcluded(
                        subject,
                        new FiveDimensions("必要", "经济", "合理", "可行", "合规"),
                        AppraisalConclusion.SUPPORTED,
                        number("100.00"),
                        number("120.00"),
                        2022,
                        null,
                        null));
        goals.appends(
                "goal",
                subject,
                JANUARY,
                new GoalSubmitted(subject, 1, true, Examples.routeOf("BJ")),
                new GoalReturned(subject, "补充成本指标", null),
                new GoalSubmitted(subject, 1, true, Examples.routeOf("BJ")),
                new GoalReturned(subject, "仍不完整", null),
                new GoalSubmitted(subject, 1, true, Examples.routeOf("BJ")),
                new GoalPassed(subject, ReviewGrade.GOOD, number("90.00"), null),
                new GoalApproved(
                        subject,
                        1,
                        JANUARY,
                        "项目101",
                        "BJ",
                        "业务处",
                        OFFICER,
                        Examples.GOAL.content(),
                        "沪财预〔2020〕1号",
                        number("80.00"),
                        false,
                        1,
                        Examples.routeOf("BJ")));
        monitoring.appends("budget-execution", subject, JANUARY, Examples.paid(subject, "70.00", "70.00"));
        monitoring.appends(
                "goal-tracking",
                subject,
                LocalDate.of(2020, 8, 3),
                new ProgressReported(
                        subject,
                        6,
                        1,
                        new TrackingReport(List.of(), null, null, List.of()),
                        "hash",
                        OFFICER,
                        true,
                        null,
                        true,
                        Examples.READING,
                        List.of()),
                new ProgressReturned(subject, 6, "补充", null),
                new TrackingConcluded(subject, 6, GoalTrackingEvent.Outcome.NORMAL, "", null, null, true, null));
        monitoring.appends("rectification", subject, LocalDate.of(2020, 9, 1), ordered(subject));
        evaluated(subject);
        disclosure.appends(
                "disclosure-term",
                subject,
                LocalDate.of(2021, 3, 2),
                new PublicationOverdue(
                        subject, Examples.PUBLISHED.matter(), 1, LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 2)));
        disclosure.appends(
                "disclosure-item",
                subject,
                LocalDate.of(2021, 3, 2),
                new ItemPublished(
                        subject,
                        Examples.PUBLISHED.matter(),
                        "item",
                        1,
                        "754301694D/2021-00001",
                        "上海市人民政府合作交流办公室",
                        null,
                        null,
                        Examples.PUBLISHED.content(),
                        "hash",
                        LocalDate.of(2021, 3, 2),
                        LocalDate.of(2021, 3, 1)));
    }

    private static RectificationOrdered ordered(Subject subject) {
        return new RectificationOrdered(
                subject,
                1,
                "沪合办绩整〔2020〕1号",
                "BJ",
                FindingSource.TRACKING,
                Severity.ORDINARY,
                false,
                List.of("台账不完整。"),
                "补齐。",
                "跟踪",
                OCTOBER,
                OCTOBER.plusDays(14),
                null);
    }

    private void evaluated(Subject subject) {
        SelfEvaluationSheet sheet = new Scoring(
                        RulesOf2020.rules(), 2020, Examples.GOAL.content().indicators(), false)
                .score(Examples.answers("100"), funds("2864000.00", "2600000.00"), Examples.WORDS);
        LocalDate february = LocalDate.of(2021, 2, 1);
        evaluation.appends(
                "self-evaluation",
                subject,
                february,
                new SelfEvaluationOpened(
                        subject,
                        "项目101",
                        "BJ",
                        1,
                        1,
                        "目标",
                        Examples.GOAL.content().indicators(),
                        List.of(),
                        funds("2864000.00", "2600000.00"),
                        OFFICER,
                        Examples.routeOf("BJ"),
                        false,
                        february),
                new SelfEvaluationSubmitted(subject, sheet, "hash", OFFICER, false),
                new SelfEvaluationReturned(subject, "补充", null),
                new SelfEvaluationFinalised(
                        subject, 1, "项目101", "BJ", 1, 1, "目标", sheet, "hash", "", null, null, null, february));
        evaluation.appends(
                "recheck",
                subject,
                february,
                new RecheckConcluded(
                        subject,
                        1,
                        Outcome.CHANGED,
                        List.of(),
                        number("97.00"),
                        number("90.00"),
                        "优",
                        "优",
                        number("7.00"),
                        true,
                        "复核",
                        february));
        evaluation.appends(
                "result-application",
                subject,
                february,
                new ApplicationProposed(
                        subject,
                        Basis.SELF_EVALUATION,
                        1,
                        "优",
                        null,
                        null,
                        null,
                        number("2864000.00"),
                        number("3150400.00"),
                        false,
                        false,
                        2022,
                        1,
                        february),
                new ApplicationDecided(
                        subject,
                        "HQ",
                        Basis.SELF_EVALUATION,
                        1,
                        BigDecimal.TEN,
                        2022,
                        null,
                        LocalDate.of(2021, 3, 3),
                        false,
                        "主任办公会〔2021〕3号",
                        february,
                        List.of()));
    }

    /** The result of the project that went all the way is looked at again, after its improvement plan did not come in time. */
    public void lookedAtAgain() {
        evaluation.appends(
                "result-application",
                WHOLE_WAY,
                LocalDate.of(2021, 6, 1),
                new ApplicationReopened(WHOLE_WAY, Basis.SELF_EVALUATION, 1, 2022, false, LocalDate.of(2021, 6, 1)));
    }

    /** Submitted late in 驻北京办事处, and passed since it is 驻武汉办事处's. */
    private void moved() {
        goals.appends("project", MOVED, JANUARY, proposed(MOVED, "1"), new AdmittedToLibrary(MOVED.code(), 2020));
        goals.appends("goal", MOVED, JANUARY, new GoalSubmitted(MOVED, 1, true, Examples.routeOf("BJ")));
        goals.appends(
                "project",
                MOVED,
                OCTOBER,
                new ProjectTransferred(
                        MOVED.code(),
                        2020,
                        "BJ",
                        "WH",
                        UnitKind.OUT_OF_TOWN_OFFICE,
                        Participation.FULL,
                        "秘书处",
                        new Person("officer-8", "武汉王"),
                        OCTOBER,
                        "沪合办〔2020〕9号",
                        Examples.routeOf("WH")),
                new BudgetArranged(MOVED.code(), 2020, number("60.00"), OCTOBER));
        goals.appends("goal", MOVED, OCTOBER, new GoalPassed(MOVED, ReviewGrade.GOOD, number("60.00"), null));
    }
}
