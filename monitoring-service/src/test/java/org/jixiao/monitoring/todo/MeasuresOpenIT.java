package org.jixiao.monitoring.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jixiao.monitoring.TroubledProjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A measure on money, over HTTP,")
class MeasuresOpenIT extends TroubledProjects {

    /** Five working days after the twelfth of July, on which the unit can still speak, and finance answer. */
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 7, 19);

    private static final String DECISION = "{\"document\": \"办会纪〔2022〕9号\", \"linked\": []}";

    private String control = "";

    @BeforeEach
    void propose() {
        control = path(funded()) + "/fund-control";
        did(201, as("planning-finance", JULY).post(control + "/measures", """
            {"measure": "REDUCTION", "amount": "280000.00", "cause": "OBJECTIVE", "reason": "任务减少。",
             "rectification": null, "carriesOut": null}\
            """));
    }

    @Test
    @DisplayName("waits for the unit's statement, then for the decision, and at last for a late answer of finance")
    void waitsInTurn() {
        await().untilAsserted(
                        () -> assertThat(steps("unit-head", JULY)).containsExactly("STATE_CASE until 2022-07-19"));
        assertThat(steps("office-leader", JULY)).isEmpty();

        did(200, as("project-officer", JULY).post(control + "/measures/1/statement", "{\"statement\": \"同意。\"}"));
        await().untilAsserted(() -> assertThat(steps("unit-head", JULY)).isEmpty());
        assertThat(steps("office-leader", JULY)).singleElement().asString().startsWith("DECIDE");

        did(200, as("office-leader", JULY).post(control + "/measures/1/decision", DECISION));
        await().untilAsserted(() -> assertThat(steps("office-leader", JULY)).isEmpty());
        assertThat(steps("planning-finance", LAST_DAY)).isEmpty();
        assertThat(steps("planning-finance", LAST_DAY.plusDays(1))).containsExactly("ANSWER until 2022-07-19");
    }

    @Test
    @DisplayName("waits for the decision once the unit's days are over, and again where finance refuses it")
    void waitsForTheDecision() {
        await().untilAsserted(() -> assertThat(steps("unit-head", LAST_DAY)).hasSize(1));
        assertThat(rolesThatStateTheCase()).containsExactly("unit-head");
        LocalDate after = LAST_DAY.plusDays(1);
        assertThat(steps("unit-head", after)).isEmpty();
        assertThat(steps("office-leader", after)).singleElement().asString().startsWith("DECIDE");

        did(200, as("office-leader", after).post(control + "/measures/1/decision", DECISION));
        await().untilAsserted(() -> assertThat(steps("office-leader", after)).isEmpty());
        did(200, as("finance-system", after).post(control + "/measures/1/refusal", """
            {"document": "沪财函〔2022〕3号", "on": "2022-07-20"}\
            """));
        await().untilAsserted(() -> assertThat(steps("office-leader", after))
                .singleElement()
                .asString()
                .startsWith("DECIDE"));
        assertThat(steps("planning-finance", LAST_DAY.plusDays(60))).isEmpty();
    }

    /** Which of the roles the unit's statement waits for, whoever asks. */
    private List<String> rolesThatStateTheCase() {
        String toDos = control.replace("/fund-control", "/to-dos");
        return did(200, as("auditor", LAST_DAY).get(toDos))
                .json()
                .valueStream()
                .filter(step -> step.get("step").asString().equals("STATE_CASE"))
                .flatMap(step -> step.findValuesAsString("role").stream())
                .filter(role -> !role.isEmpty())
                .toList();
    }

    private List<String> steps(String role, LocalDate on) {
        return StreamSupport.stream(
                        did(200, as(role, on).get("/api/monitoring/to-dos?limit=200"))
                                .json()
                                .spliterator(),
                        false)
                .filter(row -> row.get("link").asString().equals(control))
                .map(row ->
                        row.get("step").asString() + " until " + row.get("due").asString())
                .toList();
    }
}
