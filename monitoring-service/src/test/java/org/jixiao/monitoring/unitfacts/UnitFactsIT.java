package org.jixiao.monitoring.unitfacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.UnitFact.Kind.FIXED_ASSETS;
import static org.jixiao.contracts.monitoring.UnitFact.Kind.STAFF;
import static org.jixiao.monitoring.Examples.number;

import java.util.List;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.monitoring.RunningService;
import org.jixiao.monitoring.unitfacts.UnitFactsSheet.Line;
import org.jixiao.platform.sheet.Xlsx;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The facts of a unit, over HTTP")
class UnitFactsIT extends RunningService {

    private static final String STAFF_OF_2020 = """
        {"facts": [{"kind": "STAFF", "value": "11", "source": "工资名册"}]}\
        """;

    @Test
    @DisplayName("are reported by request, and shown with its source and reporter beside every fact that is missing")
    void byRequest() {
        unitRegistered("FA");

        Answer answer = head("FA").put(path("FA"), STAFF_OF_2020);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        Answer shown = auditor().after(answer).get(path("FA"));
        assertThat(shown.json("facts")).hasSize(UnitFact.Kind.values().length);
        assertThat(fact(shown, "STAFF").get("value").asString()).isEqualTo("11");
        assertThat(fact(shown, "STAFF").get("source").asString()).isEqualTo("工资名册");
        assertThat(fact(shown, "STAFF").get("reportedBy").isNull()).isFalse();
        assertThat(fact(shown, "FIXED_ASSETS").get("value").isNull()).isTrue();
        assertThat(head("FB").put(path("FA"), STAFF_OF_2020).problem()).isEqualTo("facts-of-another-unit");
        assertThat(auditor().put(path("FA"), STAFF_OF_2020).status()).isEqualTo(403);
        assertThat(head("FX").put(path("FX"), STAFF_OF_2020).problem()).isEqualTo("unit-takes-no-part");
    }

    @Test
    @DisplayName("are taken from a table as a whole, or not at all with a reason for every wrong cell")
    void byTable() {
        unitRegistered("FC");
        byte[] wrong =
                table(new Line(STAFF, null, number("10.5"), "名册"), new Line(FIXED_ASSETS, null, number("100"), null));
        byte[] negative = table(new Line(STAFF, null, number("-1"), "名册"));
        byte[] right =
                table(new Line(STAFF, null, number("10"), "名册"), new Line(FIXED_ASSETS, null, number("100.10"), "账册"));

        assertThat(put("FC", wrong).json("errors/0/field").asString()).isEqualTo("E4");
        assertThat(put("FC", negative).json("errors/0/field").asString()).isEqualTo("D3");
        assertThat(put("FC", table(new Line(STAFF, null, null, null))).problem())
                .isEqualTo("unit-facts-missing");
        Answer taken = put("FC", right);

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        Answer shown = auditor().after(taken).get(path("FC"));
        assertThat(fact(shown, "STAFF").get("value").asString()).isEqualTo("10");
        assertThat(fact(shown, "FIXED_ASSETS").get("value").asString()).isEqualTo("100.10");
        byte[] again = head("FC").download(path("FC") + "/table");
        assertThat(UnitFactsSheet.read(YEAR, again)).hasSize(2);
        assertThat(put("FC", again).json("version").asLong())
                .isEqualTo(taken.json("version").asLong());
        assertThat(auditor().with("Accept", Xlsx.MEDIA_TYPE_VALUE).download("/api/monitoring/unit-facts?year=2020"))
                .isNotEmpty();
    }

    private Answer put(String unit, byte[] file) {
        return head(unit).post(path(unit) + "/table", Xlsx.MEDIA_TYPE_VALUE, file);
    }

    private static byte[] table(Line... lines) {
        return UnitFactsSheet.of(YEAR).bytes(List.of(lines));
    }

    private Api head(String unit) {
        return stranger().as("unit-head", unit).on(AUGUST);
    }

    private static String path(String unit) {
        return "/api/monitoring/units/" + unit + "/2020/facts";
    }

    private static JsonNode fact(Answer shown, String kind) {
        for (JsonNode fact : shown.json("facts")) {
            if (fact.get("kind").asString().equals(kind)) {
                return fact;
            }
        }
        throw new AssertionError(kind + " is not shown");
    }
}
