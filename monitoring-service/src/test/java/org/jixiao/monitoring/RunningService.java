package org.jixiao.monitoring;

import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.number;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a real PostgreSQL, reached over HTTP only; goals-service is played by the test. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("monitoring")
public abstract class RunningService {

    protected static final int YEAR = 2020;
    protected static final String UNIT = "31000001";
    protected static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 20);
    protected static final LocalDate AUGUST = LocalDate.of(2020, 8, 5);

    static {
        // what one service appends another shows within milliseconds, but not on a machine that builds everything at
        // once
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private static final AtomicInteger PROJECTS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    protected final Api stranger() {
        return Api.at(port);
    }

    protected final Api finance() {
        return stranger().as("finance-system", "").on(FEBRUARY);
    }

    protected final Api officer() {
        return officerOf(UNIT);
    }

    protected final Api officerOf(String unit) {
        return stranger().as("project-officer", unit).on(AUGUST);
    }

    protected final Api auditor() {
        return stranger().as("auditor", "");
    }

    /** A code that no test has used before. */
    protected static String freshProject() {
        return "31000020T%012d".formatted(PROJECTS.incrementAndGet());
    }

    protected final void proposed(String code) {
        proposed(code, YEAR);
    }

    protected final void proposed(String code, int year) {
        goals().appends(
                        "project",
                        Subject.project(code, year),
                        FEBRUARY,
                        new ProjectProposed(
                                code,
                                year,
                                "援外地干部人才培训",
                                UNIT,
                                UnitKind.HEADQUARTERS,
                                Participation.FULL,
                                "对口支援处",
                                new Person("officer-1", "王项目"),
                                ProjectKind.SPECIFIC_TARGET,
                                ProjectNature.NEW,
                                number("1000.00"),
                                "1",
                                new ProjectProfile(
                                        year,
                                        year,
                                        true,
                                        "干部人才培训。",
                                        "年度工作要点",
                                        "主任办公会审定。",
                                        "培训管理办法。",
                                        null,
                                        null,
                                        null,
                                        null)));
    }

    protected final void unitRegistered(String code) {
        goals().appends(
                        "unit",
                        Subject.unit(code, YEAR),
                        FEBRUARY,
                        new UnitRegistered(code, YEAR, "机关本部", UnitKind.HEADQUARTERS));
    }

    protected final void registeredAsClassified(String code) {
        goals().appends(
                        "project",
                        Subject.project(code, YEAR),
                        FEBRUARY,
                        new ClassifiedProjectRegistered(code, YEAR, "涉密项目甲", UNIT, null, "1"));
    }

    protected final void rulebookPublished(int version) {
        goals().appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", YEAR),
                        FEBRUARY,
                        new RulebookPublished(YEAR, version, LocalDate.of(2019, 9, 1), RULES));
    }

    protected final void goalApproved(String code, int rulebookVersion, List<Indicator> indicators) {
        goals().appends(
                        "goal",
                        Subject.project(code, YEAR),
                        FEBRUARY,
                        Examples.goalApproved(code, UNIT, rulebookVersion, indicators));
    }

    protected final void classifiedGoalApproved(String code) {
        goals().appends(
                        "goal",
                        Subject.project(code, YEAR),
                        FEBRUARY,
                        new ClassifiedGoalApproved(Subject.project(code, YEAR), 1, FEBRUARY, "涉密项目甲", UNIT, null, 1));
    }

    protected final OtherService goals() {
        return new OtherService(database, "goals", GoalsEvents.REGISTER);
    }

    protected final OtherService evaluation() {
        return new OtherService(database, "evaluation", EvaluationEvents.REGISTER);
    }
}
