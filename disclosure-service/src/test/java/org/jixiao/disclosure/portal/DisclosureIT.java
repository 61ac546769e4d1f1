package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.ADJUSTED;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.KEY;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESTRICTED;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.keyOf;
import static org.jixiao.disclosure.item.Examples.restricted;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyReceived;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.disclosure.DisclosureApplication;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Disclosure over HTTP")
class DisclosureIT {

    private static final String WITHHELD = "31000020T000000000002";
    private static final String SECRET = "31000020Y000000000006";
    private static final String GOAL_ITEM = "/api/disclosure/projects/" + CODE + "/2020/items/goal";
    private static final String TALKATIVE = "31000020T000000000009";
    private static final String ORDINARY = "31000020T000000000008";
    private static final Subject OFFICE_AS_A_WHOLE = Subject.unit("BJ", YEAR);
    private static final String OFFICE_ITEM = "/api/disclosure/units/BJ/2020/items/goal";
    private static final Pattern LINK = Pattern.compile("\"(/public/[^\"#]*)");
    private static final String PERMANENT = "/public/items/project-" + CODE + "-2020-goal/v1";

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, UNIT).on(LocalDate.of(2020, 2, 25));
    }

    private Api anybody() {
        return Api.at(port);
    }

    private OtherService goals() {
        return new OtherService(database, "goals", GoalsEvents.REGISTER);
    }

    private Answer awaitItem(String code, String matter) {
        String address = "/api/disclosure/projects/" + code + "/2020/items/" + matter;
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> as("auditor").get(address), answer -> answer.status() == 200);
    }

    /** Prepares an item, clears and approves it. */
    private Answer clears(String item) {
        return clears(item, null);
    }

    private Answer clears(String item, @Nullable String note) {
        Answer approved = as("office-leader")
                .post(item + "/approval", "{\"contentHash\": \"%s\"}".formatted(hashOfCleared(item, note)));
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        return approved;
    }

    /** Prepares an item and clears it. */
    private String hashOfCleared(String item, @Nullable String note) {
        String said = note == null ? "" : ", \"note\": \"%s\"".formatted(note);
        Answer prepared = as("disclosure-officer")
                .post(item + "/preparation", "{\"publisher\": \"上海市人民政府合作交流办公室\"%s}".formatted(said));
        assertThat(prepared.status()).as(prepared.toString()).isEqualTo(200);
        String hash = as("secrecy-reviewer")
                .after(prepared)
                .get(item)
                .json("row/contentHash")
                .asString();
        Answer reviewed = as("secrecy-reviewer")
                .post(
                        item + "/secrecy-review",
                        "{\"contentHash\": \"%s\", \"outcome\": \"MAY_BE_PUBLISHED\"}".formatted(hash));
        assertThat(reviewed.status()).as(reviewed.toString()).isEqualTo(200);
        assertThat(as("auditor").after(reviewed).get(item).json("row/status").asString())
                .isEqualTo("CLEARED");
        return hash;
    }

    private Answer approvesInItsBatch(Subject subject, String hash) {
        return as("office-leader").post("/api/disclosure/batches/2020/budget/units/BJ/approval", """
            {"items": [{"subject": {"kind": "%s", "code": "%s", "budgetYear": 2020}, "matter": "GOAL",
             "contentHash": "%s"}]}
            """.formatted(
                        subject.kind(), subject.code(), hash));
    }

    private Answer releases(Answer cleared, String batch) {
        return as("disclosure-officer").after(cleared).post("/api/disclosure/batches/2020/" + batch + "/release", null);
    }

    private void becomesPublic(String address) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(anybody().get(address).status()).isEqualTo(200));
    }

    private void replies(FinanceYearEvent reply) {
        new OtherService(database, "monitoring", MonitoringEvents.REGISTER)
                .appends("finance-year", new Subject(Subject.BUDGET_YEAR, "office", YEAR), APPROVED_ON, reply);
        String document = reply.paper().documentNumber();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(as("auditor")
                                .get("/api/disclosure/batches?year=2020")
                                .body())
                        .contains(document));
    }

    private static FinancePaper paper(String document) {
        return new FinancePaper(document, LocalDate.of(2020, 2, 10), 1, FinancePaper.ENTERED, document);
    }

    @Test
    @Order(1)
    @DisplayName("takes the approved goals of the scope into their batches, and nobody outside sees them")
    void comesDue() {
        goals().appends("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), APPROVED_ON, RULEBOOK);
        goals().appends("unit", Subject.unit(UNIT, YEAR), APPROVED_ON, HEADQUARTERS);
        goals().appends(
                        "unit",
                        Subject.unit("BJ", YEAR),
                        APPROVED_ON,
                        new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE));
        goals().appends("project", PROJECT, APPROVED_ON, KEY);
        goals().appends("goal", PROJECT, APPROVED_ON, GOAL);
        goals().appends("goal", OFFICE_AS_A_WHOLE, APPROVED_ON, goalOf(OFFICE_AS_A_WHOLE, "驻北京办事处整体支出", "BJ"));

        Answer item = awaitItem(CODE, "goal");
        assertThat(item.json("row/dueOn").isNull()).isTrue();
        assertThat(item.json("row/status").asString()).isEqualTo("DUE");
        assertThat(item.json("row/attribute").asString()).isEqualTo("ACTIVE");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as("auditor").get(OFFICE_ITEM), answer -> answer.status() == 200);
        assertThat(as("auditor").get(OFFICE_ITEM).json("row/batchUnit").asString())
                .isEqualTo("BJ");
        assertThat(anybody().get(PERMANENT).status()).isEqualTo(404);
        assertThat(anybody().get("/public/").body()).doesNotContain(CODE, GOAL.name());

        replies(new BudgetReplyReceived(YEAR, paper("沪财预〔2020〕8号")));
        Answer clocked = as("auditor").get(GOAL_ITEM);
        assertThat(clocked.json("row/dueOn").asString()).isEqualTo("2020-03-01");
        assertThat(clocked.json("row/daysLeft").asInt()).isEqualTo(5);
        assertThat(as("auditor").get(OFFICE_ITEM).json("row/dueOn").isNull()).isTrue();
    }

    @Test
    @Order(2)
    @DisplayName("goes out after preparation and review, each by its own role, with all of its batch")
    void goesOut() {
        String publisher = "{\"publisher\": \"上海市人民政府合作交流办公室\"}";
        String release = "/api/disclosure/batches/2020/budget/release";
        assertThat(anybody().post(GOAL_ITEM + "/preparation", publisher).status())
                .isEqualTo(401);
        assertThat(as("project-officer")
                        .post(GOAL_ITEM + "/preparation", publisher)
                        .status())
                .isEqualTo(403);
        assertThat(as("project-officer").post(release, null).status()).isEqualTo(403);
        assertThat(as("disclosure-officer")
                        .post(GOAL_ITEM + "/publication", null)
                        .json()
                        .toString())
                .contains("item-not-prepared");
        assertThat(as("disclosure-officer")
                        .post("/api/disclosure/projects/" + CODE + "/2020/items/report/preparation", publisher)
                        .status())
                .isEqualTo(400);
        Answer early = as("disclosure-officer").post(release, null);
        assertThat(early.problem()).isEqualTo("batch-not-ready");
        assertThat(early.body()).contains("project/" + CODE + "/2020 goal");

        goals().appends("project", Subject.project(WITHHELD, YEAR), APPROVED_ON, restricted(WITHHELD), keyOf(WITHHELD));
        goals().appends("goal", Subject.project(WITHHELD, YEAR), APPROVED_ON, goalOf(WITHHELD));
        awaitItem(WITHHELD, "goal");
        Answer cleared = clears(GOAL_ITEM);
        assertThat(as("disclosure-officer")
                        .post(GOAL_ITEM + "/publication", null)
                        .problem())
                .isEqualTo("batch-not-released");
        Answer released = releases(cleared, "budget");
        assertThat(released.status()).as(released.toString()).isEqualTo(200);
        assertThat(released.json("published/0/subject/code").asString()).isEqualTo(CODE);
        assertThat(released.json("refused").isEmpty()).isTrue();
        becomesPublic(PERMANENT);
        Answer again = releases(cleared, "budget");
        assertThat(again.json("published/0/subject/code").asString()).isEqualTo(CODE);
        Answer batches = as("auditor").get("/api/disclosure/batches?year=2020");
        assertThat(batches.json("0/releasedOn").asString()).isEqualTo("2020-02-25");
        assertThat(batches.json("0/published").asInt()).isEqualTo(1);
        assertThat(batches.json("0/leftOut/0/subject/code").asString()).isEqualTo(WITHHELD);
        assertThat(batches.json("0/leftOut/0/ground").asString()).isEqualTo("ART_14");
        assertThat(batches.json("1/unitCode").asString()).isEqualTo("BJ");
        assertThat(batches.json("1/toPrepare").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    @DisplayName("is a page for people, in Chinese and English, with headers that keep it what it is")
    void page() {
        Answer page = anybody().with("Accept", "text/html").get(PERMANENT);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"zh-CN\"", GOAL.name(), "督查次数", "≥ 12 次", "2,864,000.00 元")
                .contains("754301694D/2020-00001", "上海市人民政府合作交流办公室（机关）", "主动公开")
                .doesNotContain("<script", "王项目");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Set-Cookie")).isNull();

        assertThat(anybody().get(PERMANENT + "?lang=en").body()).contains("<html lang=\"en\"", "Index number");
        assertThat(anybody()
                        .language("en")
                        .get("/public/projects/" + CODE + "/2020")
                        .body())
                .contains("Performance indicators");
        assertThat(anybody().get("/public/").body()).contains("已公开 1 项", "2020 年度预算绩效信息公开");
        assertThat(anybody().get("/public/portal.css").header("Content-Type")).contains("text/css");
    }

    @Test
    @Order(4)
    @DisplayName("is JSON for programs, whose content anyone can hash again")
    void json() {
        Answer document = anybody().with("Accept", "application/json").get(PERMANENT);
        String hash = document.json("contentHash").asString();
        assertThat(document.header("ETag")).isEqualTo("\"" + hash + "\"");
        String content = document.body()
                .substring(
                        document.body().indexOf("\"content\":") + 10,
                        document.body().length() - 1);
        assertThat(sha256(content)).isEqualTo(hash);
        assertThat(anybody().get(PERMANENT + ".json").body()).isEqualTo(document.body());
        assertThat(anybody().get(PERMANENT + "?format=json").body()).isEqualTo(document.body());
        assertThat(anybody()
                        .with("If-None-Match", "\"" + hash + "\"")
                        .get(PERMANENT + ".json")
                        .status())
                .isEqualTo(304);
        assertThat(anybody()
                        .get("/public/index.json")
                        .json("items/0/contentHash")
                        .asString())
                .isEqualTo(hash);
        assertThat(anybody()
                        .get("/public/projects/" + CODE + "/2020.json")
                        .json("items/0/contentHash")
                        .asString())
                .isEqualTo(hash);
    }

    @Test
    @Order(5)
    @DisplayName("brings the final self-evaluation beside the goal")
    void selfEvaluation() {
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends("self-evaluation", PROJECT, RESULT.finalisedOn(), RESULT);
        awaitItem(CODE, "self-evaluation");
        replies(new FinalAccountsReplyReceived(YEAR, paper("沪财决〔2021〕5号")));
        Answer cleared = clears("/api/disclosure/projects/" + CODE + "/2020/items/self-evaluation");
        assertThat(releases(cleared, "final-accounts").status()).isEqualTo(200);
        becomesPublic("/public/items/project-" + CODE + "-2020-self-evaluation/v1");
        Answer page = anybody().get("/public/projects/" + CODE + "/2020");
        assertThat(page.body()).contains("项目支出绩效目标", "项目支出绩效自评结果", "95.08 分", "受疫情影响", "90.78%");
    }

    @Test
    @Order(6)
    @DisplayName("shows a unit as a whole at an address of its own, by the clock of the department's reply to it")
    void unitAsAWhole() {
        replies(new BudgetReplyIssued("BJ", YEAR, paper("沪合作〔2020〕3号")));
        String hash = hashOfCleared(OFFICE_ITEM, null);
        assertThat(as("auditor")
                        .get("/api/disclosure/batches?year=2020")
                        .json("1/toApprove")
                        .asInt())
                .isEqualTo(1);
        assertThat(as("office-leader")
                        .post("/api/disclosure/batches/2020/budget/units/BJ/approval", "{\"items\": []}")
                        .status())
                .isEqualTo(400);
        assertThat(approvesInItsBatch(OFFICE_AS_A_WHOLE, "0".repeat(64))
                        .json("refused/0/errors/0/code")
                        .asString())
                .isEqualTo("another-content-prepared");
        assertThat(approvesInItsBatch(PROJECT, hash)
                        .json("refused/0/errors/0/code")
                        .asString())
                .isEqualTo("item-not-in-batch");
        Answer approved = approvesInItsBatch(OFFICE_AS_A_WHOLE, hash);
        assertThat(approved.json("approved/0").asString()).isEqualTo("unit/BJ/2020 goal");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(as("auditor")
                                .get("/api/disclosure/batches?year=2020")
                                .json("1/ready")
                                .asInt())
                        .isEqualTo(1));
        Answer released = releases(approved, "budget/units/BJ");
        assertThat(released.status()).as(released.toString()).isEqualTo(200);
        becomesPublic("/public/units/BJ/2020");
        assertThat(anybody().get("/public/units/BJ/2020").body())
                .contains("驻北京办事处整体支出", "单位整体支出绩效目标", "400008886J/2020-00001");
        assertThat(anybody().get("/public/departments/BJ/2020").status()).isEqualTo(404);
        assertThat(anybody().get("/public/projects/_/2020").status()).isEqualTo(404);
    }

    @Test
    @Order(7)
    @DisplayName("is due as the next version once the goal was adjusted, and the first stays at its address")
    void nextVersion() {
        goals().appends("goal", PROJECT, LocalDate.of(2020, 9, 1), ADJUSTED);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> as("auditor").get(GOAL_ITEM),
                        answer -> answer.json("row/itemVersion").asInt() == 2);
        assertThat(as("auditor").get(GOAL_ITEM).json("row/dueOn").asString()).isEqualTo("2020-09-29");
        clears(GOAL_ITEM, "按调整后的绩效目标更正。");
        Answer published = as("disclosure-officer").post(GOAL_ITEM + "/publication", null);
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(as("disclosure-officer")
                        .after(published)
                        .get(PERMANENT.replace("/v1", "/v2"))
                        .body())
                .contains("2,600,000.00", "完成对口支援项目督查和整改", "按调整后的绩效目标更正。");
        assertThat(anybody().get(PERMANENT).body()).contains("2,864,000.00");
    }

    @Test
    @Order(8)
    @DisplayName("opens what is on request only by decision, and publishes it on its own")
    void opens() {
        Subject ordinary = Subject.project(ORDINARY, YEAR);
        String item = "/api/disclosure/projects/" + ORDINARY + "/2020/items/goal";
        goals().appends("goal", ordinary, APPROVED_ON, goalOf(ordinary, "接待联络经费", UNIT));
        assertThat(awaitItem(ORDINARY, "goal").json("row/attribute").asString()).isEqualTo("ON_REQUEST");
        assertThat(as("disclosure-officer")
                        .post(item + "/preparation", "{\"publisher\": \"服务中心\"}")
                        .problem())
                .isEqualTo("item-open-on-request-only");
        assertThat(as("disclosure-officer")
                        .post(item + "/opening", "{\"reason\": \" \"}")
                        .status())
                .isEqualTo(400);
        assertThat(as("disclosure-officer")
                        .post(item + "/opening", "{\"reason\": \"公众多次申请\"}")
                        .status())
                .isEqualTo(200);
        clears(item);
        assertThat(as("disclosure-officer").post(item + "/publication", null).status())
                .isEqualTo(200);
        becomesPublic("/public/projects/" + ORDINARY + "/2020");
    }

    @Test
    @Order(9)
    @DisplayName("lets no text of another project name what is withheld")
    void namesNothingWithheld() {
        Subject talkative = Subject.project(TALKATIVE, YEAR);
        String item = "/api/disclosure/projects/" + TALKATIVE + "/2020/items/goal";
        goals().appends("project", talkative, APPROVED_ON, keyOf(TALKATIVE));
        goals().appends(
                        "goal",
                        talkative,
                        APPROVED_ON,
                        goalOf(talkative, "配套" + goalOf(WITHHELD).name(), UNIT));
        awaitItem(TALKATIVE, "goal");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Answer refused = as("disclosure-officer").post(item + "/preparation", "{\"publisher\": \"服务中心\"}");
            assertThat(refused.problem()).isEqualTo("withheld-subject-named");
            assertThat(refused.body()).doesNotContain(WITHHELD, goalOf(WITHHELD).name());
        });
    }

    @Test
    @Order(10)
    @DisplayName("keeps a 不宜公开 project back, with its ground inside and nothing outside")
    void restrictedProject() {
        Answer item = awaitItem(WITHHELD, "goal");
        assertThat(item.json("row/status").asString()).isEqualTo("WITHHELD");
        assertThat(item.json("row/ground").asString()).isEqualTo("ART_14");
        assertThat(item.json("content").isNull()).isTrue();
        assertThat(as("disclosure-officer")
                        .post(
                                "/api/disclosure/projects/" + WITHHELD + "/2020/items/goal/preparation",
                                "{\"publisher\": \"x\"}")
                        .status())
                .isEqualTo(409);
        assertThat(anybody().get("/public/index.json").body()).doesNotContain(WITHHELD);
        assertThat(anybody().get("/public/projects/" + WITHHELD + "/2020").status())
                .isEqualTo(404);
    }

    @Test
    @Order(10)
    @DisplayName("is covered as far as the scope goes, and every gap and every ground is listed")
    void coverage() {
        Answer coverage = as("auditor").get("/api/disclosure/coverage?year=2020");
        assertThat(coverage.json("office/percent").asString()).isEqualTo("60.00");
        assertThat(coverage.json("opened/inScope").asInt()).isEqualTo(1);
        assertThat(coverage.json("opened/percent").asString()).isEqualTo("100.00");
        assertThat(coverage.json("corrections").isEmpty()).isTrue();
        assertThat(coverage.json("leftOut/0/attribute").asString()).isEqualTo("NOT_PUBLIC");
        assertThat(coverage.json("office/due").asInt())
                .isEqualTo(coverage.json("office/inScope").asInt() - 1);
        assertThat(coverage.json("parts/0/matter").asString()).isEqualTo("GOAL");
        assertThat(coverage.json("parts/0/unitCode").isNull()).isTrue();
        assertThat(coverage.json("gaps").findValuesAsString("code"))
                .as("the department has no goal")
                .containsExactly(TALKATIVE, "HZB");
        assertThat(coverage.json("gaps/0/status").asString()).isEqualTo("DUE");
        assertThat(coverage.json("leftOut").findValuesAsString("code")).containsExactly(WITHHELD);
        assertThat(coverage.json("leftOut/0/ground").asString()).isEqualTo("ART_14");
        assertThat(coverage.json("leftOut/0/reexamineOn").asString()).isEqualTo("2021-06-30");
        assertThat(anybody().get("/api/disclosure/coverage?year=2020").status()).isEqualTo(401);
    }

    @Test
    @Order(10)
    @DisplayName("waits for its next step, and what is withheld for the day on which it is looked at again")
    void toDos() {
        Answer todo = as("disclosure-officer").get("/api/disclosure/to-dos");
        assertThat(todo.status()).as(todo.toString()).isEqualTo(200);
        assertThat(todo.json("0/step").asString()).isEqualTo("PREPARE");
        assertThat(todo.json("0/words").asString()).isEqualTo("制作公开版");
        assertThat(todo.json("0/subject/code").asString()).isEqualTo(TALKATIVE);
        assertThat(todo.json("0/link").asString()).endsWith(TALKATIVE + "/2020/items/goal");
        assertThat(as("secrecy-reviewer").get("/api/disclosure/to-dos").json().size())
                .isZero();
        Answer before = Api.at(port)
                .as("secrecy-reviewer", UNIT)
                .on(LocalDate.of(2021, 6, 25))
                .get("/api/disclosure/to-dos");
        assertThat(before.json().findValuesAsString("step")).containsExactly("REEXAMINE_RESTRICTION");
        assertThat(before.json("0/due").asString()).isEqualTo("2021-06-30");
        assertThat(before.json("0/light").asString()).isEqualTo("YELLOW");
        Answer late = Api.at(port)
                .as("secrecy-reviewer", UNIT)
                .on(LocalDate.of(2021, 7, 1))
                .get("/api/disclosure/to-dos");
        assertThat(late.json("0/light").asString()).isEqualTo("RED");
    }

    @Test
    @Order(11)
    @DisplayName("has nothing of a classified project, and a page that is not there looks like one that never was")
    void classifiedProject() {
        goals().appends(
                        "project",
                        Subject.project(SECRET, YEAR),
                        APPROVED_ON,
                        new ClassifiedProjectRegistered(SECRET, YEAR, "涉密项目甲", UNIT, null, "1"));
        assertThat(as("disclosure-officer")
                        .post(
                                "/api/disclosure/projects/" + SECRET + "/2020/items/goal/preparation",
                                "{\"publisher\": \"x\"}")
                        .json()
                        .toString())
                .contains("project-is-classified");
        Answer secret = anybody().get("/public/projects/" + SECRET + "/2020");
        Answer nobody = anybody().get("/public/projects/31000020T000000000099/2020");
        assertThat(secret.status()).isEqualTo(404);
        assertThat(secret.body()).isEqualTo(nobody.body()).contains("没有已公开的内容");
        Answer problem = anybody().get("/public/projects/" + SECRET + "/2020.json");
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.problem()).isEqualTo("not-published");
    }

    @Test
    @Order(12)
    @DisplayName("has no trace of what is withheld on any page or in any document that leads to another")
    void crawled() throws IOException {
        Deque<String> open = new ArrayDeque<>(List.of("/public/", "/public/index.json?year=2020"));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String address = open.pop();
            if (!seen.add(address)) {
                continue;
            }
            Answer answer = anybody().get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.body())
                    .as(address)
                    .doesNotContain(
                            WITHHELD, SECRET, TALKATIVE, goalOf(WITHHELD).name(), "涉密项目甲")
                    .doesNotContain("385000000", "385,000,000", "38500万", "3.85亿");
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(open::push);
        }
        assertThat(seen)
                .contains(PERMANENT, PERMANENT + ".json", "/public/portal.css")
                .contains("/public/years/2020/units/BJ?lang=zh", "/public/years/2020/totals?lang=en")
                .contains("/public/years/2020/items.csv", "/public/years/2020/items.json")
                .contains("/public/years/2020/datapackage.json", "/public/feed.atom?lang=zh")
                .hasSizeGreaterThan(40);
        assertThat(cells("/public/years/2020/items.xlsx"))
                .contains(GOAL.name())
                .doesNotContain(WITHHELD, SECRET, TALKATIVE, goalOf(WITHHELD).name(), "385000000");
    }

    /** Everything that the parts of a workbook say. */
    private String cells(String address) throws IOException {
        Path file = Files.write(folder.resolve("items.xlsx"), anybody().download(address));
        StringBuilder all = new StringBuilder();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                all.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(all.toString());
    }

    @Test
    @Order(12)
    @DisplayName("finds nothing of what is withheld, whatever is searched for, and no sum holds its money")
    void searchedFor() {
        for (String word : List.of(WITHHELD, SECRET, TALKATIVE, "专项资金", "涉密", "385000000")) {
            String query = "?year=2020&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
            assertThat(anybody().get("/public/" + query).body()).as(word).contains("没有符合条件的已公开事项");
            assertThat(anybody().get("/public/index.json" + query).json("items").isEmpty())
                    .as(word)
                    .isTrue();
        }
        BigDecimal listed = BigDecimal.ZERO;
        for (JsonNode row : anybody().get("/public/years/2020/items.json").json()) {
            if (row.get("kind").asString().equals("project")
                    && !row.get("budget_approved").isNull()) {
                listed = listed.add(new BigDecimal(row.get("budget_approved").asString()));
            }
        }
        assertThat(new BigDecimal(anybody()
                        .get("/public/years/2020/totals.json")
                        .json("money/sum/budget")
                        .asString()))
                .isEqualByComparingTo(listed)
                .isPositive();
    }

    @Test
    @Order(13)
    @DisplayName("drops what was published as soon as its project is found 不宜公开, and shows only what is opened anew")
    void restrictedLater() {
        goals().appends("project", PROJECT, LocalDate.of(2021, 4, 1), RESTRICTED);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(anybody().get(PERMANENT).status()).isEqualTo(404));
        assertThat(anybody().get("/public/").body()).doesNotContain(CODE, GOAL.name());
        assertThat(anybody().get("/public/index.json").body()).doesNotContain(CODE, GOAL.name());

        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> as("auditor").get(GOAL_ITEM),
                        answer -> answer.json("row/status").asString().equals("WITHDRAWN"));
        goals().appends(
                        "project",
                        PROJECT,
                        LocalDate.of(2021, 5, 1),
                        new DisclosureRestrictionLifted(CODE, YEAR, "理由已消除。", "reviewer-1", LocalDate.of(2021, 5, 1)));
        Answer opened = as("disclosure-officer").post(GOAL_ITEM + "/opening", "{\"reason\": \"不公开的理由已消除\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
        assertThat(as("auditor")
                        .after(opened)
                        .get(GOAL_ITEM)
                        .json("row/itemVersion")
                        .asInt())
                .isEqualTo(3);
        clears(GOAL_ITEM, "重新公开。");
        Answer published = as("disclosure-officer").post(GOAL_ITEM + "/publication", null);
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        becomesPublic(PERMANENT.replace("/v1", "/v3"));
        assertThat(anybody().get(PERMANENT).status()).isEqualTo(404);
        assertThat(anybody().get(PERMANENT.replace("/v1", "/v2")).status()).isEqualTo(404);
        assertThat(anybody()
                        .get("/public/items/project-" + CODE + "-2020-self-evaluation/v1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(14)
    @DisplayName("is corrected with a note, stands elsewhere with a receipt, and is withdrawn with a public note")
    void correctedAndWithdrawn() {
        String item = "/api/disclosure/projects/" + ORDINARY + "/2020/items/goal";
        String address = "/public/items/project-" + ORDINARY + "-2020-goal/v";
        Answer corrected = as("disclosure-officer").post(item + "/correction", "{\"reason\": \"发布机关有误\"}");
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        clears(item, "更正发布机关。");
        Answer published = as("disclosure-officer").post(item + "/publication", null);
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        becomesPublic(address + 2);

        Answer posted = as("disclosure-officer").post(item + "/postings", """
            {"version": 2, "venue": "中国上海", "address": "https://www.example.org/1", "receipt": "回执1号",
             "postedOn": "%s"}
            """.formatted(
                as("auditor").after(published).get(item).json("row/publishedOn").asString()));
        assertThat(posted.status()).as(posted.toString()).isEqualTo(200);
        assertThat(as("auditor")
                        .after(posted)
                        .get(item)
                        .json("postings/0/venue")
                        .asString())
                .isEqualTo("中国上海");

        String withdrawal = "{\"ground\": \"ART_15\", \"note\": \"经复核，撤回该项绩效目标。\"}";
        assertThat(as("disclosure-officer")
                        .post(item + "/withdrawal", withdrawal)
                        .status())
                .isEqualTo(403);
        Answer withdrawn = as("office-leader").post(item + "/withdrawal", withdrawal);
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(anybody().get(address + 2).status()).isEqualTo(410));
        assertThat(anybody().get(address + 1).body()).contains("已撤回", "经复核，撤回该项绩效目标。");
        assertThat(anybody().get("/public/projects/" + ORDINARY + "/2020").status())
                .isEqualTo(404);
        assertThat(anybody().get("/public/index.json").body()).doesNotContain(ORDINARY);
        assertThat(anybody().get("/public/feed.atom").body()).contains("撤回：754301694D/2020-00003", "经复核，撤回该项绩效目标。");
        assertThat(as("auditor").after(withdrawn).get(item).json("row/status").asString())
                .isEqualTo("WITHDRAWN");

        String naming = "31000020T000000000019";
        Subject second = Subject.project(naming, YEAR);
        goals().appends("goal", second, APPROVED_ON, goalOf(second, "接待联络经费（二期）", UNIT));
        awaitItem(naming, "goal");
        String itsItem = "/api/disclosure/projects/" + naming + "/2020/items/goal";
        as("disclosure-officer").post(itsItem + "/opening", "{\"reason\": \"公众多次申请\"}");
        assertThat(as("disclosure-officer")
                        .post(itsItem + "/preparation", "{\"publisher\": \"服务中心\"}")
                        .json("errors")
                        .findValuesAsString("code"))
                .as("what was taken back is named in no other text")
                .contains("withheld-subject-named");
    }

    @ParameterizedTest
    @Order(15)
    @ValueSource(
            strings = {
                "disclosure-item-register",
                "disclosure-public-items",
                "disclosure-public-bars",
                "disclosure-rulebooks",
                "disclosure-scope",
                "disclosure-withheld-subjects"
            })
    @DisplayName("can have its read models rebuilt beside, to the same rows")
    void rebuilds(String projection) {
        Answer report =
                as("system-administrator").post("/api/disclosure/admin/processors/" + projection + "/rebuild", null);
        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        assertThat(report.json("rows").asInt()).isPositive();
        assertThat(report.json("differences").asInt()).isZero();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
