package org.jixiao.disclosure.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.keyOf;
import static org.jixiao.disclosure.item.Examples.number;

import java.time.Duration;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyReceived;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.disclosure.DisclosureApplication;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@DisplayName("The scope of a year")
class ScopeIT {

    private static final String WITHOUT_GOAL = "31000020T000000000301";
    private static final String ON_TRIAL = "31000020T000000000302";
    private static final String ORDINARY = "31000020T000000000303";
    private static final String SECRET = "31000020Y000000000304";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Answer coverage() {
        return Api.at(port).as("auditor", UNIT).on(LocalDate.of(2020, 3, 2)).get("/api/disclosure/coverage?year=2020");
    }

    @Test
    @DisplayName("holds key projects without a goal once the reply came, and none that are on trial")
    void withoutRecord() {
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        goals.appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), APPROVED_ON, RULEBOOK);
        goals.appends("unit", Subject.unit(UNIT, YEAR), APPROVED_ON, HEADQUARTERS);
        project(SECRET, new ClassifiedProjectRegistered(SECRET, YEAR, "涉密项目甲", UNIT, null), keyOf(SECRET));
        project(ON_TRIAL, proposed(ON_TRIAL, Participation.TRIAL), keyOf(ON_TRIAL));
        project(ORDINARY, proposed(ORDINARY, Participation.FULL));
        project(WITHOUT_GOAL, proposed(WITHOUT_GOAL, Participation.FULL), keyOf(WITHOUT_GOAL));
        assertThat(coverage().json("office/inScope").asInt()).isZero();

        new OtherService(database, "monitoring", MonitoringEvents.REGISTER)
                .appends(
                        "finance-year",
                        new Subject(Subject.BUDGET_YEAR, "office", YEAR),
                        APPROVED_ON,
                        new BudgetReplyReceived(
                                YEAR,
                                new FinancePaper(
                                        "沪财预〔2020〕8号",
                                        LocalDate.of(2020, 2, 10),
                                        1,
                                        FinancePaper.ENTERED,
                                        "沪财预〔2020〕8号")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(coverage().json("office/inScope").asInt()).isEqualTo(2));
        Answer coverage = coverage();
        assertThat(coverage.json("office/percent").asString()).isEqualTo("0.00");
        assertThat(coverage.json("gaps").size()).isEqualTo(1);
        assertThat(coverage.json("gaps/0/subject/code").asString()).isEqualTo(WITHOUT_GOAL);
        assertThat(coverage.json("gaps/0/matter").asString()).isEqualTo("GOAL");
        assertThat(coverage.json("gaps/0/status").asString()).isEqualTo("NO_RECORD");
        assertThat(coverage.json("gaps/0/dueOn").asString()).isEqualTo("2020-03-01");
        assertThat(coverage.json("gaps/0/overdue").asBoolean()).isTrue();
        assertThat(coverage.json("leftOut").size()).isEqualTo(1);
        assertThat(coverage.json("leftOut/0/subject/code").asString()).isEqualTo(SECRET);
    }

    private void project(String code, ProjectEvent... events) {
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends("project", Subject.project(code, YEAR), APPROVED_ON, events);
    }

    private static ProjectProposed proposed(String code, Participation participation) {
        return new ProjectProposed(
                code,
                YEAR,
                "项目" + code,
                UNIT,
                UnitKind.HEADQUARTERS,
                participation,
                "对口支援处",
                new Person("officer-1", "王项目"),
                ProjectKind.SPECIFIC_TARGET,
                ProjectNature.NEW,
                number("100000.00"),
                new ProjectProfile(YEAR, YEAR, false, "概况", "依据", "流程", "措施", null, null, null, null));
    }
}
