package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A budget year, over HTTP,")
class YearClosingIT extends GoalsIT {

    private static final String CLOSING = "/api/goals/years/2035/closing";
    private static final String PAPER = "{\"document\": \"沪合作办〔2021〕9号\"}";
    private static final String REOPENING = "{\"reason\": \"审计发现有误。\", \"document\": \"沪合作办〔2021〕12号\"}";

    /** A year of its own, since other tests work in theirs. */
    private final String ofTheYear = "/api/goals/projects/" + code + "/2035";

    @Test
    @DisplayName("is closed with what is still open, and a goal of it is reopened")
    void isClosed() {
        did(
                201,
                planning()
                        .post(
                                "/api/goals/rulebooks",
                                Rulebook2020.json().replace("\"budgetYear\":2020", "\"budgetYear\":2035")));
        did(
                201,
                planning()
                        .post(
                                "/api/goals/units",
                                unit("HQ", "机关", "HEADQUARTERS", "FULL").replace("2020", "2035")));
        did(201, officer().post("/api/goals/projects", proposal("督查经费").replace("2020", "2035")));
        Answer drafted = did(200, officer().put(ofTheYear + "/goal", goal("20")));
        await().untilAsserted(() -> assertThat(planning()
                        .after(drafted)
                        .get(CLOSING)
                        .json("openItems/0/items/0/subject/code")
                        .asString())
                .isEqualTo(code));
        assertThat(planning().get(CLOSING).json("openItems/0/unitCode").asString())
                .isEqualTo("HQ");

        assertThat(did(409, planning().post(CLOSING, PAPER)).problem()).isEqualTo("year-not-over");
        did(403, officer().post(CLOSING, PAPER));
        Answer closed = did(200, later(planning()).post(CLOSING, PAPER));
        Answer shown = did(200, planning().after(closed).get(CLOSING));
        assertThat(shown.json("closed").asBoolean()).isTrue();
        assertThat(shown.json("document").asString()).isEqualTo("沪合作办〔2021〕9号");
        assertThat(did(409, later(officer()).post(ofTheYear + "/goal/submission", null))
                        .problem())
                .isEqualTo("year-closed");

        did(403, later(officer()).post(ofTheYear + "/goal/reopening", REOPENING));
        Answer reopened = did(200, later(planning()).post(ofTheYear + "/goal/reopening", REOPENING));
        assertThat(planning()
                        .after(reopened)
                        .get(ofTheYear + "/goal/trail")
                        .json("1/step")
                        .asString())
                .isEqualTo("REOPENED");
        did(200, later(officer()).put(ofTheYear + "/goal", goal("20").replace("完成60个", "完成61个")));
    }

    private static Api later(Api api) {
        return api.on(LocalDate.of(2036, 3, 1));
    }
}
