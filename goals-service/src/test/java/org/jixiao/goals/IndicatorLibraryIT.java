package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.goals.indicatorlibrary.CoreIndicatorSheet;
import org.jixiao.platform.sheet.Xlsx;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The library of core indicators, over HTTP,")
class IndicatorLibraryIT extends GoalsIT {

    private static final String XLSX = Xlsx.MEDIA_TYPE_VALUE;
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    /** Every test has a library of its own. */
    private final String library = "/api/goals/indicator-library/" + YEARS.incrementAndGet();

    @Test
    @DisplayName("leads from a division's proposal through the review to the leaders' edition")
    void leadsToTheEdition() {
        Answer proposed = did(201, research().post(library + "/proposals", proposal("95", "HZJL-01", "HZJL-02")));
        Answer waiting = did(200, planning().after(proposed).get(library + "/indicators?status=PROPOSED"));
        assertThat(waiting.json("items").findValuesAsString("code")).containsExactly("HZJL-01", "HZJL-02");

        did(200, planning().post(library + "/indicators/HZJL-02/return", "{\"reason\": \"请补充计算公式\"}"));
        did(200, planning().post(library + "/adoptions", "{\"codes\": [\"HZJL-01\"]}"));
        Answer issued = did(
                201,
                leader().post(
                                library + "/editions",
                                "{\"documentNumber\": \"沪府合办发〔2030〕6号\", \"issuedOn\": \"2019-10-12\"}"));

        Answer editions = did(200, officer().after(issued).get(library + "/editions"));
        assertThat(editions.json("0/documentNumber").asString()).isEqualTo("沪府合办发〔2030〕6号");
        assertThat(editions.json("0/issuedOn").asString()).isEqualTo("2019-10-12");
        assertThat(editions.json("0/lines").findValuesAsString("code")).containsExactly("HZJL-01");
        Answer returned = did(200, officer().get(library + "/indicators/HZJL-02"));
        assertThat(returned.json("status").asString()).isEqualTo("RETURNED");
        assertThat(returned.json("reason").asString()).isEqualTo("请补充计算公式");
        assertThat(returned.json("waiting/standardValue").asString()).isEqualTo("95");
        Answer edition = did(200, officer().get(library + "/editions/1"));
        assertThat(edition.json("0/code").asString()).isEqualTo("HZJL-01");
        assertThat(edition.json("0/indicator/standardValue").asString()).isEqualTo("95");
        assertThat(did(404, officer().get(library + "/editions/2")).problem()).isEqualTo("indicator-edition-not-found");
    }

    @Test
    @DisplayName("keeps the adopted version while its revision waits")
    void keepsTheAdoptedVersion() {
        did(201, research().post(library + "/proposals", proposal("95", "HZJL-01")));
        did(200, planning().post(library + "/adoptions", "{\"codes\": [\"HZJL-01\"]}"));
        Answer revised = did(200, research().post(library + "/indicators/HZJL-01/revision", """
            {"division": "合作交流处", "reason": "近三年均高于标准值", "indicator": %s}\
            """.formatted(
                        indicator("97", "HZJL-01"))));

        Answer both = did(200, officer().after(revised).get(library + "/indicators/HZJL-01"));
        assertThat(both.json("status").asString()).isEqualTo("REVISED");
        assertThat(both.json("version").asInt()).isEqualTo(1);
        assertThat(both.json("adopted/standardValue").asString()).isEqualTo("95");
        assertThat(both.json("waiting/standardValue").asString()).isEqualTo("97");

        Answer adopted = did(200, planning().post(library + "/adoptions", "{\"codes\": [\"HZJL-01\"]}"));
        Answer next = did(200, officer().after(adopted).get(library + "/indicators/HZJL-01"));
        assertThat(next.json("version").asInt()).isEqualTo(2);
        assertThat(next.json("adopted/standardValue").asString()).isEqualTo("97");

        Answer retired =
                did(200, planning().post(library + "/indicators/HZJL-01/retirement", "{\"reason\": \"业务调整\"}"));
        assertThat(did(200, officer().after(retired).get(library + "/indicators/HZJL-01"))
                        .json("status")
                        .asString())
                .isEqualTo("RETIRED");
        Answer rebuilt = did(
                200,
                stranger()
                        .as("system-administrator", "HQ")
                        .post("/api/goals/admin/processors/goals-core-indicators/rebuild", null));
        assertThat(rebuilt.json("rows").asLong()).isPositive();
        assertThat(rebuilt.json("differences").asLong()).isZero();
    }

    @Test
    @DisplayName("is searched by field, by words and page by page")
    void isSearched() {
        Answer proposed =
                did(201, research().post(library + "/proposals", proposal("95", "HZJL-01", "HZJL-02", "HZJL-03")));
        Api reader = officer().after(proposed);
        assertThat(codes(reader.get(library + "/indicators?words=HZJL-02"))).isEqualTo("HZJL-02");
        assertThat(codes(reader.get(library + "/indicators?field=RECEPTION"))).isEmpty();
        assertThat(codes(reader.get(library + "/indicators?field=COOPERATION_AND_EXCHANGE&limit=2")))
                .isEqualTo("HZJL-01,HZJL-02");
        assertThat(codes(reader.get(library + "/indicators?limit=2&after=HZJL-02")))
                .isEqualTo("HZJL-03");
    }

    @Test
    @DisplayName("names every field of a proposal that is wrong, and takes in nothing of it")
    void namesEveryField() {
        Answer malformed = did(
                400,
                research()
                        .post(
                                library + "/proposals",
                                proposal("95", "HZJL-01", "HZJL-02")
                                        .replace("\"code\": \"HZJL-02\"", "\"code\": \"二\"")
                                        .replaceFirst("\"direction\": \"AT_LEAST\", ", "")));
        assertThat(malformed.json("errors").findValuesAsString("field")).contains("indicators[0].indicator.direction");

        Answer ruled = did(
                422,
                research()
                        .post(
                                library + "/proposals",
                                proposal("95", "HZJL-01", "HZJL-02")
                                        .replace("\"standardValue\": \"95\"", "\"standardValue\": null")));
        assertThat(ruled.json("errors").findValuesAsString("field"))
                .containsExactly("indicators[0].standardValue", "indicators[1].standardValue");
        assertThat(codes(planning().get(library + "/indicators"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        planning-finance | /proposals | {"division": "计划财务处", "indicators": [{"code": "HZJL-01", "indicator": %s}]}
        project-officer | /proposals | {"division": "合作交流处", "indicators": [{"code": "HZJL-01", "indicator": %s}]}
        project-officer | /indicators/HZJL-01/revision | {"division": "合作交流处", "reason": "修订", "indicator": %s}
        research-office | /adoptions | {"codes": ["HZJL-01"]}
        research-office | /indicators/HZJL-01/return | {"reason": "退回"}
        general-secretariat | /indicators/HZJL-01/retirement | {"reason": "停用"}
        planning-finance | /editions | {"documentNumber": "沪府合办发〔2030〕6号", "issuedOn": "2019-10-12"}
        """)
    @DisplayName("lets nobody judge what he proposed, nor act for another role")
    void turnsOtherRolesAway(String role, String path, String body) {
        Answer answer = did(
                403, stranger().as(role, "HQ").post(library + path, body.replace("%s", indicator("95", "HZJL-01"))));
        assertThat(answer.problem()).isEqualTo("access-denied");
    }

    @Test
    @DisplayName("goes out as a table and comes in as one, in another year too")
    void goesOutAndComesIn() {
        Answer proposed = did(201, research().post(library + "/proposals", proposal("95.50", "HZJL-01", "HZJL-02")));
        byte[] sheet = officer().after(proposed).download(library + "/sheet");
        String nextYear = "/api/goals/indicator-library/" + YEARS.incrementAndGet();

        Answer imported = did(201, research().post(nextYear + "/sheet?division=合作交流处", XLSX, sheet));
        Answer read = did(200, officer().after(imported).get(nextYear + "/indicators/HZJL-02"));
        assertThat(read.json("waiting"))
                .isEqualTo(
                        did(200, officer().get(library + "/indicators/HZJL-02")).json("waiting"));
        assertThat(read.json("waiting/standardValue").asString()).isEqualTo("95.5");
        assertThat(read.json("division").asString()).isEqualTo("合作交流处");

        did(200, planning().post(nextYear + "/adoptions", "{\"codes\": [\"HZJL-01\", \"HZJL-02\"]}"));
        did(201, research().post(nextYear + "/sheet?division=合作交流处", XLSX, sheet));
        Answer taken = did(422, research().post(nextYear + "/sheet?division=合作交流处", XLSX, renamed("HZJL-03")));
        assertThat(taken.json("errors/0/code").asString()).isEqualTo("indicator-name-duplicated");
        assertThat(taken.json("errors/0/field").asString()).isEqualTo("E3");
    }

    @Test
    @DisplayName("takes in nothing of a table that is wrong in any cell, and names each")
    void namesEveryCell() {
        Answer wrong = did(422, research().post(library + "/sheet?division=合作交流处", XLSX, renamed("第一")));
        assertThat(wrong.json("errors/0/code").asString()).isEqualTo("core-indicator-code-malformed");
        assertThat(wrong.json("errors/0/field").asString()).isEqualTo("A3");
        Answer empty = did(
                422,
                research()
                        .post(
                                library + "/sheet?division=合作交流处",
                                XLSX,
                                CoreIndicatorSheet.of(2030).bytes(List.of())));
        assertThat(empty.problem()).isEqualTo("sheet-without-indicators");
        assertThat(did(422, research().post(library + "/sheet?division=合作交流处", XLSX, new byte[] {1, 2, 3}))
                        .problem())
                .isEqualTo("file-not-xlsx");
        did(403, planning().post(library + "/sheet?division=计划财务处", XLSX, renamed("HZJL-01")));
        assertThat(codes(planning().get(library + "/indicators"))).isEmpty();
    }

    /** A table with one indicator, called like the first of each library, under another code. */
    private static byte[] renamed(String code) {
        CoreIndicator indicator = new CoreIndicator(
                BusinessField.COOPERATION_AND_EXCHANGE,
                Group.OUTPUT,
                Category.QUANTITY,
                "活动计划完成率 HZJL-01",
                Direction.AT_LEAST,
                Kind.POINT_IN_TIME,
                new BigDecimal("95.5"),
                null,
                "%",
                new MethodSheet(
                        "年度活动计划中当年完成的比例。",
                        "",
                        "年度工作计划与总结",
                        "按完成比例得分。",
                        MethodSheet.Method.STATISTICS,
                        MethodSheet.Basis.PLAN));
        return CoreIndicatorSheet.of(2030).bytes(List.of(new CoreIndicatorSheet.Line(code, indicator)));
    }

    private Api research() {
        return stranger().as("research-office", "HQ");
    }

    private Api leader() {
        return stranger().as("office-leader", "HQ");
    }

    private static String codes(Answer page) {
        return String.join(",", did(200, page).json("items").findValuesAsString("code"));
    }

    private static String proposal(String standardValue, String... codes) {
        StringBuilder indicators = new StringBuilder();
        for (String code : codes) {
            indicators
                    .append(indicators.isEmpty() ? "" : ", ")
                    .append("{\"code\": \"%s\", \"indicator\": %s}".formatted(code, indicator(standardValue, code)));
        }
        return "{\"division\": \"合作交流处\", \"indicators\": [%s]}".formatted(indicators);
    }

    private static String indicator(String standardValue, String name) {
        return """
            {"field": "COOPERATION_AND_EXCHANGE", "group": "OUTPUT", "category": "QUANTITY", "name": "活动计划完成率 %s",
             "direction": "AT_LEAST", "kind": "POINT_IN_TIME", "standardValue": "%s", "unit": "%%",
             "methodSheet": {"meaning": "年度活动计划中当年完成的比例。", "formula": "完成活动数÷计划活动数×100%%", "dataSource": "年度工作计划与总结",
             "scoring": "按完成比例得分。", "method": "STATISTICS", "basis": "PLAN"}}\
            """.formatted(name, standardValue);
    }
}
