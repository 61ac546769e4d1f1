package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("goals")
@DisplayName("A project that goes to another unit, over HTTP")
class TransferIT extends GoalsIT {

    private static final LocalDate DAY = LocalDate.of(2019, 10, 16);

    @BeforeEach
    void prepareTheOffice() {
        did(201, planning().post("/api/goals/units", unit("BJ", "驻北京办事处", "OUT_OF_TOWN_OFFICE", "FULL")));
    }

    @Test
    @DisplayName("is reviewed there from then on, and shows where it came from")
    void isTransferred() {
        propose();
        did(200, draft("20"));
        did(403, officer().post(project + "/transfer", transfer()));
        Answer transferred = did(200, planning().on(DAY).post(project + "/transfer", transfer()));

        JsonNode registered =
                did(200, planning().after(transferred).get(project)).json();
        assertThat(registered.get("unitCode").asString()).isEqualTo("BJ");
        assertThat(registered.get("transferredFrom").asString()).isEqualTo("HQ");
        assertThat(registered.get("transferredOn").asString()).isEqualTo("2019-10-16");
        JsonNode trail = did(200, planning().get(project + "/goal/trail")).json();
        assertThat(trail.findValuesAsString("step")).contains("TRANSFERRED");
        assertThat(trail.findValuesAsString("outcome")).contains("HQ → BJ");

        Api beijing = stranger().on(DAY).as("project-officer", "BJ");
        assertThat(did(200, beijing.after(transferred).get("/api/goals/to-dos?limit=200"))
                        .json()
                        .findValuesAsString("code"))
                .contains(code);
        assertThat(did(403, officer().on(DAY).post(project + "/goal/submission", null))
                        .problem())
                .isEqualTo("subject-of-another-unit");
        did(200, beijing.post(project + "/goal/submission", null));
        assertThat(did(409, planning().on(DAY.plusDays(1)).post(project + "/transfer", back()))
                        .problem())
                .isEqualTo("goal-in-review");
        did(200, planning().with("Accept", "application/pdf").get(project + "/goal/forms/review"));
    }

    @Test
    @DisplayName("is found in the same rows when the register is rebuilt beside")
    void givesTheSameRows() {
        Answer report = did(
                200,
                stranger()
                        .as("system-administrator", "HQ")
                        .post("/api/goals/admin/processors/goals-project-register/rebuild", null));
        assertThat(report.json("differences").asLong()).isZero();
    }

    private static String transfer() {
        return """
            {"unitCode": "BJ", "division": "业务处", "staffId": "project-officer@BJ", "name": "周接任",
             "from": "2019-10-16", "documentNumber": "沪合办〔2019〕30号"}\
            """;
    }

    private static String back() {
        return transfer().replace("BJ", "HQ").replace("10-16", "10-17");
    }
}
