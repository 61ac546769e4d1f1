package org.jixiao.disclosure.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.restricted;

import java.time.Duration;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The release of a batch")
class ReleaseIT extends OnDisclosureService {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 27);
    private static final String FUND = "31000020T000000000401";
    private static final String TALKATIVE = "31000020T000000000402";
    private static final String ORDINARY = "31000020T000000000403";

    private Answer releases() {
        return as("disclosure-officer", TODAY).post("/api/disclosure/batches/2020/budget/release", null);
    }

    private Answer batches() {
        return as("auditor", TODAY).get("/api/disclosure/batches?year=2020");
    }

    private void approved(String code, String name) {
        approved(PublicVersion.of(goalOf(Subject.project(code, YEAR), name, UNIT)), null);
    }

    @Test
    @DisplayName("is refused as a whole, with each reason at its item, while the rules speak against one of them")
    void allOrNone() {
        rulebookAndHeadquarters();
        project(FUND, proposed(FUND, "西部协作专项资金", Participation.FULL));
        approved(ORDINARY, "督查经费");
        approved(TALKATIVE, "西部协作专项资金管理经费");
        budgetReplied();
        project(FUND, restricted(FUND));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(batches().json("0/dueOn").asString()).isEqualTo(BATCH_DUE.toString()));

        Answer refused = releases();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("withheld-subject-named", "project/" + TALKATIVE + "/2020 goal")
                .doesNotContain(ORDINARY, "西部协作专项资金", "batch-not-released", "index-number-not-given");
        assertThat(batches().json("0/releasedOn").isNull()).isTrue();
        assertThat(as("auditor", TODAY).get(item(ORDINARY)).json("row/status").asString())
                .isEqualTo("APPROVED");

        project(FUND, new DisclosureRestrictionLifted(FUND, YEAR, "理由已消除。", "reviewer-1", TODAY));
        Answer released = releases();
        assertThat(released.status()).as(released.toString()).isEqualTo(200);
        assertThat(released.json("published").size()).isEqualTo(2);
        assertThat(released.json("refused").isEmpty()).isTrue();
    }
}
