package org.jixiao.monitoring.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.approval;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.payment;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.monitoring.RunningService;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Stated;
import org.jixiao.platform.sheet.Xlsx;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Finance's totals, over HTTP")
class ReconciliationIT extends RunningService {

    private static final String DOOR = "/api/monitoring/finance-events";
    private static final String JULY = "/api/monitoring/reconciliations/2020/7";

    @Test
    @DisplayName("are compared with the documents up to the month's end, and the differences listed")
    void compared() {
        String agreeing = freshProject();
        String differing = freshProject();
        proposed(agreeing);
        proposed(differing);
        await().until(() -> opened(agreeing) && opened(differing));
        finance().post(DOOR, approval(agreeing, "A-1", "100.00").json());
        finance().post(DOOR, approval(differing, "A-1", "200.00").json());
        finance().post(DOOR, payment(agreeing, "P-1", "50.00").json());
        Answer second = finance()
                .post(
                        DOOR,
                        payment(agreeing, "P-1", "40.00")
                                .with("id", agreeing + "-P-1-2")
                                .withData("version", 2)
                                .json());
        Answer august = finance()
                .post(
                        DOOR,
                        payment(agreeing, "P-2", "10.00")
                                .withData("date", "2020-08-01")
                                .json());
        assertThat(second.status()).isEqualTo(200);
        String totals = """
            {"id": "t-1", "totals": [
             {"subject": "project/%s/2020", "approved": "100.00", "quota": "0.00", "paid": "40.00"},
             {"subject": "project/%s/2020", "approved": "200.00", "quota": "0.00", "paid": "1.00"}]}\
            """.formatted(agreeing, differing);

        Answer taken = august().after(august).post(JULY, totals);
        Answer repeated = august().post(JULY, totals);

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(repeated.json("version").asLong())
                .isEqualTo(taken.json("version").asLong());
        assertThat(august().post(JULY, totals.replace("\"1.00\"", "\"2.00\"")).problem())
                .isEqualTo("reconciliation-differs");
        Answer differences = planningFinance().after(taken).get(JULY);
        JsonNode found = of(differing, differences);
        assertThat(found.get("reason").asString()).isEqualTo("AMOUNTS_DIFFER");
        assertThat(found.get("finance").get("paid").asString()).isEqualTo("1.00");
        assertThat(found.get("here").get("paid").asString()).isEqualTo("0.00");
        assertThat(differences.body()).doesNotContain(agreeing);
        Answer months = planningFinance().get("/api/monitoring/reconciliations?year=2020");
        assertThat(months.json("0/month").asInt()).isEqualTo(7);
        assertThat(months.json("0/compared").asInt())
                .isGreaterThan(months.json("0/differing").asInt());
        assertThat(planningFinance().with("Accept", Xlsx.MEDIA_TYPE_VALUE).download(JULY))
                .isNotEmpty();
        assertThat(officer().get(JULY).status()).isEqualTo(403);
        assertThat(planningFinance().post(JULY, totals).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("are taken from a table as well, or refused with a reason for every wrong cell")
    void table() {
        String march = "/api/monitoring/reconciliations/2019/3";
        byte[] right = ReconciliationSheet.of()
                .bytes(List.of(
                        new Stated(Subject.unit("BJ", 2019), totals("10.00"), ""),
                        new Stated(Subject.project("31000019T000000000001", 2019), totals("5.00"), "")));
        byte[] wrong = ReconciliationSheet.of()
                .bytes(List.of(
                        new Stated(Subject.unit("BJ", 2019), totals("10.001"), ""),
                        new Stated(Subject.unit("BJ", 2019), totals("1.00"), "")));
        byte[] twice = ReconciliationSheet.of()
                .bytes(List.of(
                        new Stated(Subject.unit("BJ", 2019), totals("1.00"), ""),
                        new Stated(Subject.unit("BJ", 2019), totals("1.00"), "")));

        Answer refused = planningFinance().post(march, Xlsx.MEDIA_TYPE_VALUE, wrong);
        Answer named = planningFinance().post(march, Xlsx.MEDIA_TYPE_VALUE, twice);
        Answer taken = august().post(march, Xlsx.MEDIA_TYPE_VALUE, right);

        assertThat(refused.json("errors/0/field").asString()).isEqualTo("C2");
        assertThat(named.json("errors/0/field").asString()).isEqualTo("B3");
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        Answer differences = planningFinance().after(taken).get(march);
        assertThat(differences.json()).hasSize(2);
        assertThat(differences.json("0/reason").asString()).isEqualTo("NOT_HERE");
        assertThat(differences.json("0/here").isNull()).isTrue();
        assertThat(august().download("/api/monitoring/reconciliations/table")).isNotEmpty();
    }

    private static JsonNode of(String project, Answer differences) {
        for (JsonNode difference : differences.json()) {
            if (difference.get("subject").asString().equals("project/" + project + "/2020")) {
                return difference;
            }
        }
        throw new AssertionError("no difference of " + project + ": " + differences);
    }

    private boolean opened(String project) {
        return auditor()
                        .get("/api/monitoring/projects/" + project + "/2020/execution")
                        .json("execution/version")
                        .asLong(-1)
                >= 0;
    }

    private Api august() {
        return stranger().as("finance-system", "").on(AUGUST);
    }

    private Api planningFinance() {
        return stranger().as("planning-finance", "HQ").on(AUGUST);
    }

    private static Totals totals(String approved) {
        return new Totals(number(approved), number("0.00"), number("0.00"));
    }
}
