package org.jixiao.evaluation.submission;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.coverage.ManagedYear;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The self-evaluations of 2020 are due on 30 April 2021, the work summary on 31 August, and a key report a month after it is final. */
@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@DirtiesContext
@DisplayName("What evaluation submits to the finance bureau")
class SubmissionIT {

    private static final Person LEAD = new Person("planning-1", "周财务");
    private static final LocalDate FINAL = LocalDate.of(2021, 7, 16);
    private static final String ALL = "/api/evaluation/submissions";
    private static final String RESULTS = ALL + "/2020/submission/self-evaluations";
    private static final String SUMMARY = ALL + "/2020/submission/work-summary";
    private static final String REPORT = ALL + "/2020/project/" + ManagedYear.WHOLE_WAY.code();
    private static final String NO_PAPERS = "{\"papers\": []}";
    private static final String INCOMPLETE = "{\"papers\": [], \"missingBecause\": \"延期\"}";
    private static final String SENDING = """
        {"edition": 1, "documentNumber": "沪合办〔2021〕30号", "approvalNumber": "签〔2021〕8号"}\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role, String day) {
        return Api.at(port).as(role, "HQ").on(LocalDate.parse(day));
    }

    private Api planning(String day) {
        return as("planning-finance", day);
    }

    private static Answer did(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    /** Once for all stories, of which each is about a matter of its own. */
    @BeforeEach
    void year() {
        if (!alarm("2021-02-10", RESULTS).isEmpty()) {
            return;
        }
        new ManagedYear(database).happens();
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", 2020),
                        LocalDate.of(2020, 1, 11),
                        new RulebookPublished(
                                2020,
                                2,
                                LocalDate.of(2020, 1, 11),
                                RulesOf2020.reporting(SubmissionStateTest.REPORTING)));
        OtherService evaluation = new OtherService(database, "evaluation", EvaluationEvents.REGISTER);
        evaluation.appends(
                "self-evaluation",
                ManagedYear.CLASSIFIED,
                LocalDate.of(2021, 2, 1),
                new SelfEvaluationAttested(
                        ManagedYear.CLASSIFIED,
                        "涉密项目乙",
                        "BJ",
                        "优",
                        LocalDate.of(2021, 2, 1),
                        "X-2021-01",
                        "officer-1"));
        evaluated(evaluation);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(alarm("2021-02-10", RESULTS)).isNotEmpty();
            assertThat(alarm("2021-07-20", REPORT)).isNotEmpty();
        });
    }

    private static void evaluated(OtherService evaluation) {
        Subject subject = ManagedYear.WHOLE_WAY;
        EvaluationReport report = report("86.00", "良");
        evaluation.appends(
                "key-evaluation",
                subject,
                FINAL,
                new KeyEvaluationOpened(subject, "项目101", "BJ", Ground.DECISION, "沪合办〔2021〕5号", 1, FINAL),
                new EvaluationReportDrafted(subject, 1, report, false, LEAD, FINAL),
                finalised(1, report, FINAL));
    }

    private void evaluatedAnew() {
        LocalDate anew = LocalDate.of(2021, 9, 13);
        EvaluationReport report = report("91.00", "优");
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends(
                        "key-evaluation",
                        ManagedYear.WHOLE_WAY,
                        anew,
                        new KeyEvaluationReopened(ManagedYear.WHOLE_WAY, 1, "补证", "沪合办〔2021〕59号", LEAD, anew),
                        new EvaluationReportDrafted(ManagedYear.WHOLE_WAY, 2, report, false, LEAD, anew),
                        finalised(2, report, anew));
    }

    private static KeyEvaluationFinalised finalised(int version, EvaluationReport report, LocalDate on) {
        return new KeyEvaluationFinalised(
                ManagedYear.WHOLE_WAY, version, "项目101", "BJ", Ground.DECISION, report, null, 1, null, LEAD, on);
    }

    private static EvaluationReport report(String total, String grade) {
        return new EvaluationReport(
                new EvaluationReport.Result(
                        List.of(), number(total), SelfEvaluationSheet.Result.GRADED, grade, List.of()),
                "基本情况",
                "做法",
                "问题",
                "建议",
                "经济",
                "效率",
                "效果");
    }

    /** The light of the to-do; empty if it has not to be submitted. */
    private String alarm(String day, String link) {
        for (JsonNode item :
                did(200, planning(day).get("/api/evaluation/to-dos?limit=500")).json()) {
            if (item.get("link").asString().equals(link)) {
                return item.get("light").asString();
            }
        }
        return "";
    }

    private Map<String, byte[]> prepared(String path, String day, String papers) throws IOException {
        Answer prepared = did(200, planning(day).post(path + "/package", papers));
        JsonNode edition =
                did(200, planning(day).after(prepared).get(path)).json().get(0);
        assertThat(edition.get("status").asString()).isEqualTo("PREPARED");
        return unpacked(planning(day).download(edition.get("archiveLink").asString()));
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    @DisplayName("are the final self-evaluations of the year, of classified ones the code alone")
    void selfEvaluations() throws IOException {
        assertThat(alarm("2021-02-10", RESULTS)).isEqualTo("GREEN");
        assertThat(alarm("2021-05-06", RESULTS)).isEqualTo("RED");
        did(403, as("project-officer", "2021-04-20").post(RESULTS + "/package", NO_PAPERS));
        did(404, planning("2021-04-20").post(RESULTS + "/sending", SENDING));

        assertThat(did(409, planning("2021-04-20").post(RESULTS + "/package", NO_PAPERS))
                        .problem())
                .isEqualTo("submission-incomplete");
        Map<String, byte[]> files = prepared(RESULTS, "2021-04-20", INCOMPLETE);
        String open = "自评表/project-" + ManagedYear.WHOLE_WAY.code();
        assertThat(files.keySet())
                .contains("2020年度绩效自评情况汇总表.xlsx", open + ".pdf", open + ".xlsx", "manifest.sha256")
                .noneMatch(name -> name.contains(ManagedYear.CLASSIFIED.code()));
        for (JsonNode item : did(200, planning("2021-04-20").get(RESULTS)).json("0/items")) {
            boolean classified = item.at("/subject/code").asString().equals(ManagedYear.CLASSIFIED.code());
            assertThat(item.get("name").isNull()).isEqualTo(classified);
            assertThat(item.get("score").isNull()).isEqualTo(classified);
            assertThat(item.get("grade").isNull()).isEqualTo(classified);
            assertThat(item.get("amount").isNull()).isEqualTo(classified);
        }
        assertThat(did(200, planning("2021-04-20").get(RESULTS)).json("0/items"))
                .hasSize(2);
        Answer shown = did(200, planning("2021-04-20").get(RESULTS));
        assertThat(shown.json("0/missing/0/subject/code").asString()).isEqualTo(ManagedYear.MOVED.code());
        assertThat(shown.json("0/missingBecause").asString()).isEqualTo("延期");

        Answer sent = did(200, planning("2021-04-21").post(RESULTS + "/sending", SENDING));
        await().untilAsserted(() -> assertThat(alarm("2021-05-06", RESULTS)).isEmpty());
        did(200, planning("2021-04-28").after(sent).post(RESULTS + "/return", """
            {"edition": 1, "returnedOn": "2021-04-27", "opinions": "补充汇总说明。", "resubmitBy": "2021-05-07"}\
            """));
        await().untilAsserted(() -> assertThat(alarm("2021-05-06", RESULTS)).isEqualTo("YELLOW"));
        prepared(RESULTS, "2021-05-06", INCOMPLETE);
        assertThat(alarm("2021-05-07", RESULTS)).isEqualTo("YELLOW");
        assertThat(alarm("2021-05-08", RESULTS)).isEqualTo("RED");
        did(200, planning("2021-05-07").post(RESULTS + "/sending", SENDING.replace("1,", "2,")));
        Answer received = did(200, planning("2021-05-08").post(RESULTS + "/receipt", """
            {"edition": 2, "receivedOn": "2021-05-08", "receipt": "预算处 2021-12"}\
            """));
        Answer list = did(200, planning("2021-05-08").after(received).get(RESULTS));
        assertThat(list.json().findValuesAsString("status")).containsExactly("RECEIVED", "RETURNED");
        assertThat(list.json("0/late").asBoolean()).isFalse();
        assertThat(list.json("0/dueOn").asString()).isEqualTo("2021-04-30");
        assertThat(did(409, planning("2021-05-08").post(RESULTS + "/package", INCOMPLETE))
                        .problem())
                .isEqualTo("submission-received");
        falsified();
        rebuilds();
    }

    /** What was found false after it was received goes to the finance bureau once more, marked, and its table does not. */
    private void falsified() throws IOException {
        LocalDate day = LocalDate.of(2021, 5, 20);
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends(
                        "self-evaluation",
                        ManagedYear.WHOLE_WAY,
                        day,
                        Examples.falsification(ManagedYear.WHOLE_WAY, 1, "沪审〔2021〕12号"));
        await().untilAsserted(() -> assertThat(alarm("2021-05-20", RESULTS)).isNotEmpty());
        assertThat(prepared(RESULTS, "2021-05-20", INCOMPLETE).keySet())
                .noneMatch(name -> name.contains(ManagedYear.WHOLE_WAY.code()));
        JsonNode items = did(200, planning("2021-05-20").get(RESULTS)).json("0/items");
        assertThat(items.findValuesAsString("grade")).contains("弄虚作假");
        assertThat(items).hasSize(2);
        Answer sent = did(200, planning("2021-05-21").post(RESULTS + "/sending", SENDING.replace("1,", "3,")));
        did(200, planning("2021-05-24").after(sent).post(RESULTS + "/receipt", """
            {"edition": 3, "receivedOn": "2021-05-24", "receipt": "预算处 2021-15"}\
            """));
        await().untilAsserted(() -> assertThat(did(200, planning("2021-05-24").get(RESULTS))
                        .json("0/status")
                        .asString())
                .isEqualTo("RECEIVED"));
        assertThat(alarm("2021-05-24", RESULTS)).isEmpty();
    }

    @Test
    @DisplayName(
            "is the final report of a key evaluation, late a month after it became final, and once more after a newer"
                    + " result")
    void keyReport() throws IOException {
        assertThat(alarm("2021-07-20", REPORT)).isEqualTo("GREEN");
        assertThat(alarm("2021-08-17", REPORT)).isEqualTo("RED");
        String unevaluated = ALL + "/2020/project/" + ManagedYear.STOPPED.code() + "/package";
        assertThat(did(409, planning("2021-07-20").post(unevaluated, NO_PAPERS)).problem())
                .isEqualTo("nothing-to-submit");
        assertThat(prepared(REPORT, "2021-08-16", NO_PAPERS))
                .containsOnlyKeys("2020年度部门评价结果表.xlsx", "绩效评价报告.pdf", "绩效评价报告.docx", "绩效评价报告.xlsx", "manifest.sha256");
        Answer sent = did(200, planning("2021-08-17").post(REPORT + "/sending", SENDING));
        JsonNode shown = did(200, as("auditor", "2021-08-17").after(sent).get(REPORT))
                .json()
                .get(0);
        assertThat(shown.get("late").asBoolean()).isTrue();
        assertThat(shown.get("dueOn").asString()).isEqualTo("2021-08-16");
        assertThat(shown.at("/items/0/grade").asString()).isEqualTo("良");
        assertThat(alarm("2021-08-17", REPORT)).isEmpty();
        did(200, planning("2021-08-20").post(REPORT + "/receipt", """
            {"edition": 1, "receivedOn": "2021-08-19", "receipt": "预算处 2021-30"}\
            """));
        assertThat(did(409, planning("2021-08-20").post(REPORT + "/package", NO_PAPERS))
                        .problem())
                .isEqualTo("submission-received");

        evaluatedAnew();
        await().untilAsserted(() -> assertThat(alarm("2021-09-20", REPORT)).isEqualTo("GREEN"));
        prepared(REPORT, "2021-09-20", NO_PAPERS);
        Answer again = did(200, planning("2021-09-21").post(REPORT + "/sending", SENDING.replace("1,", "2,")));
        JsonNode newer =
                did(200, planning("2021-09-21").after(again).get(REPORT)).json().get(0);
        assertThat(newer.get("edition").asInt()).isEqualTo(2);
        assertThat(newer.at("/items/0/grade").asString()).isEqualTo("优");
        assertThat(alarm("2021-09-21", REPORT)).isEmpty();
    }

    @Test
    @DisplayName("is the work summary that somebody wrote, with the figures of the year")
    void workSummary() throws IOException {
        assertThat(alarm("2021-08-20", SUMMARY)).isNotEmpty();
        assertThat(did(422, planning("2021-08-20").post(SUMMARY + "/package", NO_PAPERS))
                        .problem())
                .isEqualTo("work-summary-missing");
        assertThat(did(
                                422,
                                planning("2021-08-20")
                                        .post(SUMMARY + "/package", "{\"papers\": [\"" + "0".repeat(64) + "\"]}"))
                        .problem())
                .isEqualTo("attachment-not-found");
        byte[] written = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        String hash = did(
                        201,
                        planning("2021-08-20")
                                .post("/api/evaluation/attachments?name=summary.pdf", "application/pdf", written))
                .json("sha256")
                .asString();
        Map<String, byte[]> files = prepared(SUMMARY, "2021-08-20", "{\"papers\": [\"" + hash + "\"]}");
        assertThat(files.keySet()).contains("2020年度预算绩效管理情况汇总表.xlsx", "2020年度三全五有台账（全办）.xlsx", "2020年度绩效评价结果统计.xlsx");
        assertThat(textOf(files, "2020年度绩效评价结果统计.xlsx"))
                .as("one grade alone, that of the classified project left out")
                .contains(">BJ<")
                .doesNotContain(" 2</t>", " 1&#xff0c;");
        assertThat(files.get("附件/1-summary.pdf")).isEqualTo(written);
        Answer sent = did(200, planning("2021-08-30").post(SUMMARY + "/sending", SENDING));
        assertThat(did(200, planning("2021-08-30").after(sent).get(SUMMARY))
                        .json("0/late")
                        .asBoolean())
                .isFalse();
    }

    private static String textOf(Map<String, byte[]> files, String workbook) throws IOException {
        return unpacked(files.getOrDefault(workbook, new byte[0])).values().stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .collect(joining());
    }

    @Test
    @DisplayName("is nothing else")
    void nothingElse() {
        for (String other : List.of("/2020/submission/goals", "/2020/organisation/HQ", "/2020/nonsense/-")) {
            assertThat(did(404, planning("2021-08-20").get(ALL + other)).problem())
                    .isEqualTo("no-such-submission");
        }
        did(200, as("project-officer", "2021-08-20").get(ALL));
    }

    private void rebuilds() {
        Answer report = did(
                200,
                as("system-administrator", "2021-05-08")
                        .post("/api/evaluation/admin/processors/evaluation-submissions/rebuild", null));
        assertThat(report.json("differences").asLong()).isZero();
    }
}
