package org.jixiao.disclosure.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.KEY;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.keyOf;
import static org.jixiao.disclosure.item.Examples.restricted;

import java.time.Duration;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What should be public and is not")
class OverdueIT extends OnDisclosureService {

    private static final String WITHHELD = "31000020T000000000002";

    @Test
    @DisplayName(
            "is noted by the run of the day after its batch's last lawful day, once, and never of what is withheld")
    void noted() {
        Subject withheld = Subject.project(WITHHELD, YEAR);
        rulebookAndHeadquarters();
        project(CODE, KEY);
        goals("goal", PROJECT, GOAL);
        project(WITHHELD, keyOf(WITHHELD));
        goals("goal", withheld, goalOf(WITHHELD));
        budgetReplied();
        for (String project : new String[] {CODE, WITHHELD}) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(as("auditor", BATCH_DUE)
                                    .get(item(project))
                                    .json("row/dueOn")
                                    .asString())
                            .isEqualTo(BATCH_DUE.toString()));
        }
        project(WITHHELD, restricted(WITHHELD));

        runs(BATCH_DUE);
        assertThat(noted(PROJECT)).isZero();
        runs(BATCH_DUE.plusDays(1));
        // the history shows an event as soon as it has its position, which is shortly after it was written
        await().untilAsserted(() -> assertThat(noted(PROJECT)).isEqualTo(1));
        runs(BATCH_DUE.plusDays(2));
        assertThat(noted(PROJECT)).isEqualTo(1);
        assertThat(noted(withheld)).isZero();
    }

    private void runs(LocalDate day) {
        Answer done = as("system-administrator", day).post("/api/disclosure/admin/daily-runs", null);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    /** How many terms of a subject were noted as passed. */
    private int noted(Subject subject) {
        Answer state = as("auditor", BATCH_DUE).get("/api/disclosure/states?stream=disclosure-term:" + subject);
        return state.status() == 404 ? 0 : state.json("version").asInt() + 1;
    }
}
