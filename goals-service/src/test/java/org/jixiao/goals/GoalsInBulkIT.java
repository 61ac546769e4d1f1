package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jixiao.platform.sheet.Xlsx;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Many goals at once")
class GoalsInBulkIT extends GoalsIT {

    private static final String GOALS = "/api/goals/goals";
    private static final String UNKNOWN = "project/31000020T999999999998/2020";

    private final String subject = "project/" + code + "/2020";

    @Test
    @DisplayName("pass where nobody objected, under the rules of a single one, and are taken up again")
    void pass() {
        inReview();
        String run = ended(did(202, planning().post(GOALS + "/conclusions", naming(subject, UNKNOWN))));
        assertThat(reason(run, 0)).isEqualTo("opinion-missing");
        assertThat(reason(run, 1)).isEqualTo("subject-not-found");

        seatsAgree();
        did(200, planning().post(run + "/resumption", null));
        await().untilAsserted(() ->
                assertThat(planning().get(run).json("done").asInt()).isEqualTo(1));
        await().untilAsserted(() -> assertThat(
                        planning().get(project + "/goal").json("status").asString())
                .isEqualTo("PASSED"));
        did(403, stranger().as("auditor", "HQ").post(GOALS + "/conclusions", naming(subject)));
    }

    @Test
    @DisplayName("pass by who stands in for the head of the unit that reviews them itself, and by no other lead")
    void passInTheUnit() {
        did(201, planning().post("/api/goals/units", unit("WH", "驻武汉办事处", "OUT_OF_TOWN_OFFICE", "FULL")));
        did(200, planning().post("/api/goals/organisation/WH/posts", post("DIVISION_HEAD", "业务处", "WH")));
        did(200, planning().post("/api/goals/organisation/WH/posts", post("UNIT_HEAD", null, "WH")));
        Api head = stranger().as("unit-head", "WH");
        Api author = stranger().as("project-officer", "WH");
        did(
                201,
                author.post(
                        "/api/goals/projects",
                        proposal("驻地服务").replace("\"HQ\"", "\"WH\"").replace("对口支援处", "业务处")));
        did(200, author.put(project + "/goal", goal("20")));
        String confirmation = confirmationAfter(did(200, author.post(project + "/goal/submission", null)));
        did(200, stranger().as("division-head", "WH").post(project + "/goal/confirmation", confirmation));
        did(200, head.post(project + "/goal/confirmation", confirmation));
        did(200, stranger().as("unit-finance", "WH").post(project + "/goal/opinions", agreement("unit-finance")));

        String byPlanning = ended(did(202, planning().post(GOALS + "/conclusions", naming(subject))));
        assertThat(reason(byPlanning, 0)).isEqualTo("review-led-by-others");
        Api elsewhere = stranger().as("unit-head", "GZ");
        Answer begun = did(202, elsewhere.post(GOALS + "/conclusions", naming(subject)));
        String run = "/api/goals/bulk-runs/" + begun.json("runId").asString();
        await().untilAsserted(() ->
                assertThat(elsewhere.get(run).json("refused").asInt()).isEqualTo(1));
        did(200, planning().post("/api/goals/organisation/WH/delegations", """
            {"post": "UNIT_HEAD", "division": null, "staffId": "unit-head@WH", "delegateId": "support-division@WH",
             "delegateName": "杨科长", "from": "2019-10-15", "until": "2019-12-31", "steps": ["CONCLUSION"],
             "documentNumber": "沪合办人〔2019〕7号"}\
            """));
        Api standIn = stranger().as("support-division", "WH");
        did(202, standIn.post(GOALS + "/conclusions", naming(subject)));
        await().untilAsserted(() -> assertThat(
                        planning().get(project + "/goal").json("status").asString())
                .isEqualTo("PASSED"));
    }

    @Test
    @DisplayName("do not pass over one 不同意")
    void doNotPassOverAnObjection() {
        inReview();
        seatsAgree();
        did(200, stranger().as("research-office", "HQ").post(project + "/goal/opinions", """
            {"seat": "research-office", "opinion": "DISAGREE", "text": "指标偏低。"}\
            """));
        String run = ended(did(202, planning().post(GOALS + "/conclusions", naming(subject))));
        assertThat(reason(run, 0)).isEqualTo("seat-disagrees");
    }

    @Test
    @DisplayName("are returned for one reason")
    void areReturned() {
        inReview();
        String run = ended(did(
                202, planning().post(GOALS + "/returns", naming(subject).replace("}", ", \"reason\": \"补充成本指标。\"}"))));
        assertThat(planning().get(run).json("done").asInt()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(
                        planning().get(project + "/goal").json("returnReason").asString())
                .isEqualTo("补充成本指标。"));
    }

    @Test
    @DisplayName("are approved by one reply, each with its amount")
    void areApproved() {
        broughtToTheBudget();
        did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        String wish = """
            {"document": "沪财预〔2019〕88号", "approvedOn": "2019-10-15", "amounts": [
              {"subject": "%s", "amount": "2864000.00"}, {"subject": "%s", "amount": "1.00"}]}\
            """.formatted(subject, UNKNOWN);
        String run = ended(did(202, planning().post(GOALS + "/replies", wish)));
        assertThat(planning().get(run).json("done").asInt()).isEqualTo(1);
        assertThat(reason(run, 1)).isEqualTo("subject-not-found");
        await().untilAsserted(() ->
                assertThat(planning().get(project).json("stage").asString()).isEqualTo("APPROVED"));
    }

    @Test
    @DisplayName("are subjects that have goals, each named once")
    void areNamedOnce() {
        Answer wrong = did(
                422,
                planning()
                        .post(
                                GOALS + "/conclusions",
                                naming(subject, subject, "project/" + code, "organisation/HQ/0", "work-plan/HQ/2020")));
        assertThat(wrong.json("errors").findValuesAsString("code"))
                .containsExactly("subject-named-twice", "subject-malformed", "subject-malformed", "subject-malformed");
        assertThat(wrong.json("errors/0/field").asString()).isEqualTo("subjects[1]");
    }

    @Test
    @DisplayName("give their forms as one file, which says why one of them is missing")
    void giveTheirForms() throws IOException {
        inReview();
        String wish = naming(subject, UNKNOWN).replace("}", ", \"form\": \"APPLICATION\", \"fileType\": \"XLSX\"}");
        byte[] packed = planning().download(GOALS + "/forms", wish);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            assertThat(zip.getNextEntry().getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
        Map<String, byte[]> files = unzipped(packed);
        assertThat(files.keySet()).containsExactly(code + " 2020年度对口支援项目管理与督查经费绩效目标申报表.xlsx", "导出结果.xlsx");
        assertThat(texts(Objects.requireNonNull(files.get("导出结果.xlsx")))).contains(subject, UNKNOWN, "该预算年度没有这个项目");

        assertThat(unzipped(planning()
                                .download(
                                        GOALS + "/forms",
                                        wish.replace("APPLICATION", "REVIEW").replace("XLSX", "PDF")))
                        .keySet())
                .contains(code + " 2020年度对口支援项目管理与督查经费绩效目标审核意见表.pdf");
        assertThat(unzipped(planning().download(GOALS + "/forms", wish.replace("APPLICATION", "APPROVAL"))))
                .containsOnlyKeys("导出结果.xlsx");
        assertThat(unzipped(planning().download(GOALS + "/forms", wish.replace("APPLICATION", "SHANGHAI_APPLICATION"))))
                .hasSize(2);
    }

    @Test
    @DisplayName("stand in one table, a row for each indicator, whose texts are no formulas")
    void standInOneTable() throws IOException {
        propose();
        Answer drafted = did(
                200,
                officer()
                        .put(
                                project + "/goal",
                                goal("20")
                                        .replace("\"督查援建项目数\"", "\"=1+1\"")
                                        .replaceFirst(
                                                "\"core\": false",
                                                "\"core\": true, \"milestones\": [{\"month\": 6, \"value\":"
                                                        + " \"20\"}]")));
        await().untilAsserted(() -> assertThat(texts(planning()
                        .after(drafted)
                        .with("Accept", Xlsx.MEDIA_TYPE_VALUE)
                        .download(GOALS + "?year=2020&unit=HQ&state=DRAFTED")))
                .contains(code, "=1+1", "受援地群众满意度", "6月:20", "草稿", "完成60个援建项目督查。"));
        assertThat(texts(planning().download(GOALS + "?year=2020&state=REFUSED")))
                .doesNotContain(code);
        did(403, stranger().as("finance-system", "").get(GOALS + "?year=2020"));
    }

    @Test
    @DisplayName("show of a classified project its code name and how far it is")
    void showNoContent() throws IOException {
        Answer registered = did(201, secrecy().post("/api/goals/classified-projects", """
            {"projectCode": "%s", "budgetYear": 2020, "codeName": "涉密项目甲", "unitCode": "HQ", "total": "9500000.00"}\
            """.formatted(code)));
        await().untilAsserted(() -> assertThat(
                        texts(planning().after(registered).download(GOALS + "?year=2020&state=NOT_DRAFTED")))
                .contains(code, "涉密项目甲", "涉密", "未编制")
                .doesNotContain("9500000"));
    }

    private void inReview() {
        propose();
        draft("20");
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        did(200, head().post(project + "/goal/confirmation", confirmationAfter(submitted)));
    }

    private static String naming(String... subjects) {
        return "{\"subjects\": [\"" + String.join("\", \"", subjects) + "\"]}";
    }

    /** The address of a run of which nothing waits any more. */
    private String ended(Answer begun) {
        String run = "/api/goals/bulk-runs/" + begun.json("runId").asString();
        await().untilAsserted(() ->
                assertThat(planning().get(run).json("waiting").asInt()).isZero());
        return run;
    }

    private String reason(String run, int item) {
        return planning().get(run + "/items").json(item + "/errors/0/code").asString();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** All cells, one after the other. */
    private static String texts(byte[] workbook) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            read.getFirstSheet()
                    .read()
                    .forEach(row -> row.forEach(cell -> {
                        if (cell != null && cell.getRawValue() != null) {
                            texts.add(cell.getText());
                        }
                    }));
        }
        return String.join("\n", texts);
    }
}
