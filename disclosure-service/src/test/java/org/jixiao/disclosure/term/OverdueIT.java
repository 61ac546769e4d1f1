package org.jixiao.disclosure.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.KEY;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.keyOf;
import static org.jixiao.disclosure.item.Examples.restricted;

import java.time.Duration;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
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
@DisplayName("What should be public and is not")
class OverdueIT {

    private static final LocalDate DUE = LocalDate.of(2020, 3, 1);
    private static final String WITHHELD = "31000020T000000000002";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, UNIT).on(DUE);
    }

    @Test
    @DisplayName(
            "is noted by the run of the day after its batch's last lawful day, once, and never of what is withheld")
    void noted() {
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        Subject withheld = Subject.project(WITHHELD, YEAR);
        goals.appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), APPROVED_ON, RULEBOOK);
        goals.appends("unit", Subject.unit(UNIT, YEAR), APPROVED_ON, HEADQUARTERS);
        goals.appends("project", PROJECT, APPROVED_ON, KEY);
        goals.appends("goal", PROJECT, APPROVED_ON, GOAL);
        goals.appends("project", withheld, APPROVED_ON, keyOf(WITHHELD));
        goals.appends("goal", withheld, APPROVED_ON, goalOf(WITHHELD));
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
        for (String project : new String[] {CODE, WITHHELD}) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(as("auditor")
                                    .get("/api/disclosure/projects/" + project + "/2020/items/goal")
                                    .json("row/dueOn")
                                    .asString())
                            .isEqualTo(DUE.toString()));
        }
        goals.appends("project", withheld, APPROVED_ON, restricted(WITHHELD));

        runs(DUE);
        assertThat(noted(PROJECT)).isZero();
        runs(DUE.plusDays(1));
        assertThat(noted(PROJECT)).isEqualTo(1);
        runs(DUE.plusDays(2));
        assertThat(noted(PROJECT)).isEqualTo(1);
        assertThat(noted(withheld)).isZero();
    }

    private void runs(LocalDate day) {
        Answer done = as("system-administrator").on(day).post("/api/disclosure/admin/daily-runs", null);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    /** How many terms of a subject were noted as passed. */
    private int noted(Subject subject) {
        Answer state = as("auditor").get("/api/disclosure/states?stream=disclosure-term:" + subject);
        return state.status() == 404 ? 0 : state.json("version").asInt() + 1;
    }
}
