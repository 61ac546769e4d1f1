package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.monitoring.RunningService;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A year of the whole office's finance documents, sent by finance")
class ShuffledYearIT extends RunningService {

    private static final long SEED = 20;
    private static final int BATCH = 150;
    private static final int SINGLE = 100;

    @Test
    @DisplayName("ends in the same figures, to the fen and with nothing parked, whether it comes in order or anyhow")
    void sameFigures() {
        YearOfFinance ordered = YearOfFinance.of(1, SEED);
        YearOfFinance shuffled = YearOfFinance.of(2, SEED);
        DemoSubject.ALL.forEach(demo -> becomesKnown(demo.of(1)));
        // one project and one unit are heard of only after their first documents
        List<DemoSubject> first = DemoSubject.ALL.subList(1, DemoSubject.ALL.size() - 1);
        first.forEach(demo -> becomesKnown(demo.of(2)));
        await().until(() -> opened(1) == DemoSubject.ALL.size() && opened(2) == first.size());

        Map<String, Integer> outcomes = sent(ordered.inOrder());
        List<FinanceMail> anyhow = shuffled.shuffled(SEED);
        int half = anyhow.size() / 2;
        Map<String, Integer> outcomesAnyhow = sent(anyhow.subList(0, half));
        becomesKnown(DemoSubject.ALL.getFirst().of(2));
        becomesKnown(DemoSubject.ALL.getLast().of(2));
        sent(anyhow.subList(half, anyhow.size()))
                .forEach((outcome, count) -> outcomesAnyhow.merge(outcome, count, Integer::sum));

        assertThat(ordered.inOrder()).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(outcomes).containsOnlyKeys("COUNTED");
        assertThat(outcomesAnyhow).containsOnlyKeys("COUNTED", "PARKED");
        assertThat(outcomesAnyhow.get("PARKED"))
                .as("documents that had to wait")
                .isGreaterThan(100);
        await().untilAsserted(() -> assertThat(figures(2)).isEqualTo(figures(1)));
        assertThat(figures(1)).hasSize(DemoSubject.ALL.size());
        nothingIsParked();
        departmentIsTheSumOfItsUnits();
    }

    private void nothingIsParked() {
        String parked = auditor()
                .get("/api/monitoring/parked-finance-documents?year=2020&limit=200")
                .body();
        assertThat(DemoSubject.ALL)
                .allSatisfy(demo -> assertThat(parked)
                        .doesNotContain(demo.of(1).toString(), demo.of(2).toString()));
    }

    private void departmentIsTheSumOfItsUnits() {
        Answer department = auditor().get("/api/monitoring/departments/HZB/2020/execution");
        JsonNode whole = department.json("execution");
        assertThat(amount(whole, "movedWithin")).isPositive();
        assertThat(amount(whole, "movedIn")).as("all transfers stayed inside").isZero();
        assertThat(amount(whole, "movedOut")).isZero();
        for (String figure : List.of("approved", "budget", "executed", "clawedBack")) {
            assertThat(sum(department.json("units"), unit -> amount(unit.get("execution"), figure)))
                    .as(figure)
                    .isEqualByComparingTo(amount(whole, figure));
        }
        JsonNode classes = auditor()
                .get("/api/monitoring/units/HQ-1/2020/execution/classes")
                .json();
        JsonNode unit =
                auditor().get("/api/monitoring/units/HQ-1/2020/execution").json("execution");
        for (String figure : List.of("budget", "executed")) {
            BigDecimal natures = Stream.of("personnel", "operating", "other")
                    .map(nature -> amount(classes.get(nature), figure))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(natures).as(figure).isEqualByComparingTo(amount(unit, figure));
        }
        assertThat(amount(classes.get("threePublic"), "executed")).isPositive();
    }

    private static BigDecimal amount(JsonNode figures, String name) {
        return new BigDecimal(figures.get(name).asString());
    }

    private static BigDecimal sum(JsonNode rows, Function<JsonNode, BigDecimal> figure) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(figure.apply(row));
        }
        return sum;
    }

    private void becomesKnown(Subject subject) {
        if (subject.kind().equals(Subject.PROJECT)) {
            proposed(subject.code());
        } else {
            unitRegistered(subject.code());
        }
    }

    private long opened(int series) {
        return figures(series).size();
    }

    /** What became of the documents: some come one by one, most in batches. */
    private Map<String, Integer> sent(List<FinanceMail> mail) {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (FinanceMail one : mail.subList(0, SINGLE)) {
            Answer answer = finance().post("/api/monitoring/finance-events", one.json());
            assertThat(answer.status()).as(answer.toString()).isIn(200, 202);
            outcomes.merge(answer.json("status").asString(), 1, Integer::sum);
        }
        for (int from = SINGLE; from < mail.size(); from += BATCH) {
            String batch = mail.subList(from, Math.min(from + BATCH, mail.size())).stream()
                    .map(FinanceMail::json)
                    .collect(Collectors.joining(",", "[", "]"));
            Answer answer = finance()
                    .with("Content-Type", "application/cloudevents-batch+json")
                    .post("/api/monitoring/finance-events", batch);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            answer.json()
                    .forEach(receipt -> outcomes.merge(receipt.get("outcome").asString(), 1, Integer::sum));
        }
        return outcomes;
    }

    /** The money of every subject that is open, by its code in the demo. */
    private Map<String, JsonNode> figures(int series) {
        List<JsonNode> rows = new ArrayList<>();
        auditor()
                .get("/api/monitoring/executions?year=2020&limit=200")
                .json("items")
                .forEach(rows::add);
        auditor().get("/api/monitoring/unit-executions?year=2020").json().forEach(rows::add);
        Map<String, JsonNode> figures = new TreeMap<>();
        for (DemoSubject demo : DemoSubject.ALL) {
            rows.stream()
                    .filter(row ->
                            row.get("code").asString().equals(demo.of(series).code()))
                    .filter(row -> row.get("version").asLong() >= 0)
                    .forEach(row -> figures.put(demo.code(), money(row)));
        }
        return figures;
    }

    private static JsonNode money(JsonNode row) {
        return ((ObjectNode) row.deepCopy()).without(List.of("code", "name", "unitCode", "changedOn", "version"));
    }
}
