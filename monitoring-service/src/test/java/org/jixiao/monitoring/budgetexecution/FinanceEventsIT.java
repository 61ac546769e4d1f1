package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.approval;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.payment;

import org.jixiao.monitoring.RunningService;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finance's documents")
class FinanceEventsIT extends RunningService {

    private static final String DOOR = "/api/monitoring/finance-events";

    @Test
    @DisplayName("count for a known project, and its execution shows them at once")
    void count() {
        String project = knownProject();

        Answer approved = finance()
                .post(DOOR, approval(project, "沪财预〔2020〕15号", "1000.00").json());
        Answer paid = finance().post(DOOR, payment(project, "P-1", "333.33").json());

        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.json("status").asString()).isEqualTo("COUNTED");
        assertThat(approved.json("figures/approved").asString()).isEqualTo("1000.00");
        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.json("figures/executed").asString()).isEqualTo("333.33");
        Answer execution = auditor().after(paid).get(execution(project));
        assertThat(execution.json("execution/name").asString()).isEqualTo("援外地干部人才培训");
        assertThat(execution.json("execution/approved").asString()).isEqualTo("1000.00");
        assertThat(execution.json("execution/executed").asString()).isEqualTo("333.33");
        assertThat(execution.json("execution/rate").asString()).isEqualTo("33.33");
        assertThat(execution.json("documents")).hasSize(2);
    }

    @Test
    @DisplayName("are taken as CloudEvents in structured mode too")
    void structuredMode() {
        Answer answer = finance()
                .with("Content-Type", "application/cloudevents+json")
                .post(DOOR, approval(knownProject(), "A-1", "10.00").json());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @DisplayName("delivered twice get the same answer and count once")
    void deliveredTwice() {
        String project = knownProject();
        String event = approval(project, "A-1", "1000.00").json();

        Answer first = finance().post(DOOR, event);
        finance().post(DOOR, payment(project, "P-1", "10.00").json());
        Answer second = finance().post(DOOR, event);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Jixiao-Written")).isEqualTo(first.header("Jixiao-Written"));
        await().untilAsserted(() -> assertThat(approvedOf(project)).isEqualTo("1000.00"));
    }

    @Test
    @DisplayName("sent again under another id count once")
    void sentAgain() {
        String project = knownProject();
        finance().post(DOOR, approval(project, "A-1", "1000.00").json());

        Answer again = finance()
                .post(
                        DOOR,
                        approval(project, "A-1", "1000")
                                .with("id", project + "-again")
                                .json());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json("status").asString()).isEqualTo("COUNTED");
        await().untilAsserted(() -> assertThat(approvedOf(project)).isEqualTo("1000.00"));
    }

    @Test
    @DisplayName("with other content under the same key or the same id are refused and change nothing")
    void otherContent() {
        String project = knownProject();
        finance().post(DOOR, approval(project, "A-1", "1000.00").json());

        Answer otherAmount = finance()
                .post(
                        DOOR,
                        approval(project, "A-1", "2000.00")
                                .with("id", project + "-other")
                                .json());
        Answer sameId = finance()
                .post(
                        DOOR,
                        approval(project, "A-2", "2000.00")
                                .with("id", project + "-A-1")
                                .json());

        assertThat(otherAmount.status()).isEqualTo(409);
        assertThat(otherAmount.problem()).isEqualTo("finance-document-differs");
        assertThat(sameId.status()).isEqualTo(422);
        assertThat(sameId.problem()).isEqualTo("idempotency-key-reused");
        await().untilAsserted(() -> assertThat(approvedOf(project)).isEqualTo("1000.00"));
    }

    @Test
    @DisplayName("of a later version stand in for the earlier one, also where that one was shown long ago")
    void laterVersion() {
        String project = knownProject();
        Answer first = finance().post(DOOR, approval(project, "A-1", "1000.00").json());
        assertThat(auditor()
                        .after(first)
                        .get(execution(project))
                        .json("documents/0/superseded")
                        .asBoolean())
                .isFalse();

        Answer second = finance()
                .post(
                        DOOR,
                        approval(project, "A-1", "900.00")
                                .with("id", project + "-A-1-2")
                                .withData("version", 2)
                                .json());

        Answer shown = auditor().after(second).get(execution(project));
        assertThat(shown.json("execution/approved").asString()).isEqualTo("900.00");
        assertThat(shown.json("documents/0/superseded").asBoolean()).isTrue();
        assertThat(shown.json("documents/1/superseded").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("out of order are parked, listed, and released by a later document")
    void outOfOrder() {
        String project = knownProject();

        Answer early = finance().post(DOOR, payment(project, "P-1", "300.00").json());
        assertThat(early.status()).isEqualTo(202);
        assertThat(early.json("status").asString()).isEqualTo("PARKED");
        assertThat(early.json("reason").asString()).isEqualTo("BUDGET_NOT_APPROVED");
        assertThat(parked(early)).contains(project);

        Answer approved =
                finance().post(DOOR, approval(project, "A-1", "1000.00").json());
        assertThat(approved.json("figures/executed").asString()).isEqualTo("300.00");
        assertThat(parked(approved)).doesNotContain(project);
        assertThat(finance()
                        .post(DOOR, payment(project, "P-1", "300.00").json())
                        .body())
                .isEqualTo(early.body());
    }

    @Test
    @DisplayName("of an unknown project are parked, and count by themselves once the project is known")
    void unknownProject() {
        String project = freshProject();

        Answer answer = finance().post(DOOR, approval(project, "A-1", "1000.00").json());
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json("reason").asString()).isEqualTo("SUBJECT_UNKNOWN");
        assertThat(parked(answer)).contains(project);

        proposed(project);

        await().untilAsserted(() -> assertThat(approvedOf(project)).isEqualTo("1000.00"));
        assertThat(auditor()
                        .get("/api/monitoring/parked-finance-documents?year=2020")
                        .body())
                .doesNotContain(project);
    }

    @Test
    @DisplayName("of a classified project count by kind, number, date and amount")
    void classifiedProject() {
        String project = freshProject();
        registeredAsClassified(project);
        await().until(() -> auditor().get(execution(project)).status() == 200);

        Answer answer = finance().post(DOOR, approval(project, "A-1", "950.00").json());

        await().untilAsserted(() -> assertThat(approvedOf(project)).isEqualTo("950.00"));
        assertThat(answer.status()).isIn(200, 202);
        assertThat(auditor().get(execution(project)).json("execution/name").asString())
                .isEqualTo("涉密项目甲");
    }

    @Test
    @DisplayName("are listed by project in pages")
    void pages() {
        String one = knownProject();
        String two = knownProject();
        finance().post(DOOR, approval(one, "A-1", "10.00").json());
        Answer last = finance().post(DOOR, approval(two, "A-1", "10.00").json());

        Answer page = auditor().after(last).get("/api/monitoring/executions?year=2020&limit=1&after=" + one);

        assertThat(page.json("items")).hasSize(1);
        assertThat(page.json("items/0/code").asString()).isEqualTo(two);
        assertThat(page.json("next").asString()).isEqualTo(two);
    }

    private String knownProject() {
        String project = freshProject();
        proposed(project);
        await().until(() ->
                auditor().get(execution(project)).json("execution/version").asLong(-1) >= 0);
        return project;
    }

    private String approvedOf(String project) {
        return auditor().get(execution(project)).json("execution/approved").asString();
    }

    private String parked(Answer after) {
        return auditor()
                .after(after)
                .get("/api/monitoring/parked-finance-documents?year=2020")
                .body();
    }

    private static String execution(String project) {
        return "/api/monitoring/projects/" + project + "/2020/execution";
    }
}
