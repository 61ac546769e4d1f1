package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.approval;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.payment;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jixiao.monitoring.RunningService;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A batch of finance's documents")
class FinanceBatchIT extends RunningService {

    @Test
    @DisplayName("is answered document by document, across projects and units")
    void acrossSubjects() {
        String project = freshProject();
        proposed(project);
        unitRegistered("HQ9");
        await().until(() -> auditor()
                        .get("/api/monitoring/units/HQ9/2020/execution")
                        .json("execution/version")
                        .asLong(-1)
                >= 0);
        await().until(() -> auditor()
                        .get("/api/monitoring/projects/" + project + "/2020/execution")
                        .json("execution/version")
                        .asLong(-1)
                >= 0);

        Answer answer = batch(
                approval(project, "A-1", "1000.00"),
                payment(project, "P-2", "5000.00"),
                approval(project, "U-A-1", "300.00")
                        .with("subject", "unit/HQ9/2020")
                        .withData("economicClass", "30217")
                        .withData("procurement", true),
                payment(project, "P-1", "300.00"),
                approval(project, "A-1", "999.00").with("id", project + "-other"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json("0/outcome").asString()).isEqualTo("COUNTED");
        assertThat(answer.json("1/outcome").asString()).isEqualTo("PARKED");
        assertThat(answer.json("1/reason").asString()).isEqualTo("ABOVE_BUDGET");
        assertThat(answer.json("2/outcome").asString()).isEqualTo("COUNTED");
        assertThat(answer.json("3/outcome").asString()).isEqualTo("COUNTED");
        assertThat(answer.json("4/outcome").asString()).isEqualTo("REFUSED");
        assertThat(answer.json("4/problem").asString()).isEqualTo("finance-document-differs");
        await().untilAsserted(() -> assertThat(auditor()
                        .get("/api/monitoring/projects/" + project + "/2020/execution")
                        .json("execution/quotaLeft")
                        .asString())
                .isEqualTo("700.00"));
        Answer unit = auditor().get("/api/monitoring/units/HQ9/2020/execution");
        assertThat(unit.json("execution/budget").asString()).isEqualTo("300.00");
        assertThat(unit.json("documents/0/economicClass").asString()).isEqualTo("30217");
        assertThat(unit.json("documents/0/procurement").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("sent again gives the same answers and changes nothing")
    void sentAgain() {
        String project = freshProject();
        proposed(project);
        FinanceEvents[] events = {approval(project, "A-1", "10.00"), payment(project, "P-1", "4.00")};
        await().until(() -> batch(events).json("1/outcome").asString().equals("COUNTED"));

        assertThat(batch(events).body()).isEqualTo(batch(events).body());
        await().untilAsserted(() -> assertThat(auditor()
                        .get("/api/monitoring/projects/" + project + "/2020/execution")
                        .json("execution/executed")
                        .asString())
                .isEqualTo("4.00"));
    }

    @Test
    @DisplayName("is refused as a whole where one event is malformed, and names the place")
    void malformed() {
        String project = freshProject();

        Answer malformed = batch(
                approval(project, "A-1", "1000.00"),
                payment(project, "P-1", "1.00").withData("payee", "6222020000000000000"));
        Answer unknownType = batch(approval(project, "A-1", "1000.00").with("type", "jixiao.finance.gift-received.v1"));
        Answer procurementOfProject = batch(approval(project, "A-1", "1000.00").withData("procurement", true));
        Answer classOfProject = batch(approval(project, "A-1", "1000.00").withData("economicClass", "30217"));

        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.json("errors/0/field").asString()).isEqualTo("[1].data.payee");
        assertThat(malformed.body()).doesNotContain("6222020000000000000");
        assertThat(unknownType.problem()).isEqualTo("finance-event-type-unknown");
        assertThat(classOfProject.problem()).isEqualTo("economic-class-of-a-project");
        assertThat(procurementOfProject.problem()).isEqualTo("procurement-of-a-project");
        assertThat(auditor()
                        .get("/api/monitoring/projects/" + project + "/2020/execution")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("has at most a thousand events, and at least one")
    void bounded() {
        assertThat(batch().status()).isEqualTo(400);
        FinanceEvents[] many = new FinanceEvents[1_001];
        Arrays.fill(many, approval("31000020T999999999998", "A-1", "1.00"));
        assertThat(batch(many).status()).isEqualTo(400);
    }

    private Answer batch(FinanceEvents... events) {
        return finance()
                .with("Content-Type", "application/cloudevents-batch+json")
                .post(
                        "/api/monitoring/finance-events",
                        Arrays.stream(events).map(FinanceEvents::json).collect(Collectors.joining(",", "[", "]")));
    }
}
