package org.jixiao.monitoring.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.monitoring.Examples;
import org.jixiao.monitoring.RunningService;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Monitoring at a glance")
class MonitoringAtAGlanceIT extends RunningService {

    private static final int NEXT_YEAR = 2021;
    private static final LocalDate JULY = LocalDate.of(2021, 7, 12);
    private static final LocalDate BOOKS_CLOSED = LocalDate.of(2022, 1, 20);
    private static final String REPORT = """
        {"cutOffMonth": 6, "overall": "按计划推进。", "expectedExecution": "900.00",
         "organisation": [{"statement": "按制度实施。"}],
         "indicators": [{"code": "I1", "actual": "600", "forecast": "1200", "likelihood": "CERTAIN"}]}\
        """;

    private String code = "";
    private String unit = "";
    private String tracking = "";

    @BeforeEach
    void approvedGoal() {
        String number = freshProject().substring(19);
        code = "ZC-2021-7" + number;
        unit = "310007" + number;
        tracking = "/api/monitoring/policies/" + code + "/2021/tracking";
        goals().appends(
                        "rulebook",
                        new Subject(Subject.RULEBOOK, "office", NEXT_YEAR),
                        FEBRUARY,
                        new RulebookPublished(NEXT_YEAR, 1, LocalDate.of(2020, 9, 1), rulesWithTask()));
        goals().appends(
                        "posts",
                        Subject.organisation(unit),
                        FEBRUARY,
                        new PostFilled(
                                unit,
                                Post.DIVISION_HEAD,
                                "对口支援处",
                                new Person("division-head@" + unit, "李处长"),
                                false,
                                LocalDate.of(2019, 1, 1),
                                "沪合办〔2019〕1号"));
        goals().appends("goal", Subject.policy(code, NEXT_YEAR), FEBRUARY, approved());
        await().until(() -> auditor().get(tracking).status() == 200);
    }

    @Test
    @DisplayName("asks each in turn: the officer, the head, the seat, the lead, and then nobody")
    void asksEachInTurn() {
        await().until(() -> steps(as("project-officer")).equals(List.of("REPORT")));
        JsonNode first = mine(as("project-officer")).getFirst();
        assertThat(first.get("due").asString()).isEqualTo("2021-07-31");
        assertThat(first.get("light").asString()).isEqualTo("GREEN");
        assertThat(mine(as("project-officer").on(LocalDate.of(2021, 8, 2)))
                        .getFirst()
                        .get("light")
                        .asString())
                .isEqualTo("RED");

        Answer reported = did(as("project-officer").post(tracking + "/reports", REPORT));
        assertThat(steps(as("project-officer").after(reported))).isEmpty();
        assertThat(steps(as("division-head").after(reported))).containsExactly("CONFIRM");
        assertThat(steps(as("research-office"))).isEmpty();

        String hash = auditor().get(tracking).json("reports/0/contentHash").asString();
        Answer confirmed = did(
                as("division-head").post(tracking + "/reports/6/confirmations", "{\"contentHash\": \"" + hash + "\"}"));
        assertThat(steps(as("division-head").after(confirmed))).isEmpty();
        assertThat(steps(as("research-office").after(confirmed))).containsExactly("OPINION");

        Answer judged = did(as("research-office").post(tracking + "/reports/6/opinions", """
            {"seat": "research-office", "opinion": "AGREE", "text": "进度正常。"}\
            """));
        assertThat(steps(as("planning-finance").after(judged))).containsExactly("CONCLUDE");

        Answer concluded = did(as("planning-finance").post(tracking + "/reports/6/conclusion", """
            {"outcome": "NORMAL", "remark": ""}\
            """));
        assertThat(steps(as("planning-finance").after(concluded))).isEmpty();
    }

    @Test
    @DisplayName("asks nobody for a report that nobody gave once finance has closed the books of its year")
    void asksNobodyOnceTheYearIsClosed() {
        await().until(() ->
                steps(as("project-officer").on(BOOKS_CLOSED.minusDays(1))).equals(List.of("REPORT")));
        Answer notice = closeTheBooks();
        assertThat(steps(as("project-officer").on(BOOKS_CLOSED).after(notice))).isEmpty();
        assertThat(steps(as("project-officer").on(BOOKS_CLOSED.minusDays(1)))).containsExactly("REPORT");
        assertThat(notGiven(tracking, BOOKS_CLOSED.minusDays(1))).isEqualTo("[]");
        assertThat(notGiven(tracking, BOOKS_CLOSED)).isEqualTo("[6]");

        Answer extended = did(as("planning-finance").on(BOOKS_CLOSED).post(tracking + "/reports/6/extensions", """
            {"until": "2022-02-28", "reason": "系统停机。"}\
            """));
        assertThat(steps(as("project-officer").on(BOOKS_CLOSED).after(extended)))
                .containsExactly("REPORT");
        assertThat(notGiven(tracking, BOOKS_CLOSED)).isEqualTo("[]");
    }

    @Test
    @DisplayName(
            "asks nobody for the attestation of a classified project once finance has closed the books of its year")
    void asksForNoAttestationOnceTheYearIsClosed() {
        String offline = classifiedProject();
        LocalDate before = BOOKS_CLOSED.minusDays(1);
        await().until(() -> linksOf(as("secrecy-reviewer").on(before)).contains(offline));
        Answer notice = closeTheBooks();
        assertThat(linksOf(as("secrecy-reviewer").on(BOOKS_CLOSED).after(notice)))
                .doesNotContain(offline);
        assertThat(linksOf(as("secrecy-reviewer").on(before))).contains(offline);
        assertThat(notGiven(offline, before)).isEqualTo("[]");
        assertThat(notGiven(offline, BOOKS_CLOSED)).isEqualTo("[6]");
    }

    /** Told anew by each test that needs it; finance says it once. */
    private Answer closeTheBooks() {
        return did(as("planning-finance").on(BOOKS_CLOSED).post("/api/monitoring/finance-years/2021/notices", """
            {"kind": "YEAR_CLOSED", "version": 1, "documentNumber": "沪财库〔2022〕1号", "date": "2022-01-20"}\
            """));
    }

    private String notGiven(String of, LocalDate day) {
        return did(auditor().on(day).get(of)).json("notGiven").toString();
    }

    private static List<String> linksOf(Api who) {
        return did(who.get("/api/monitoring/to-dos?limit=200")).json().findValuesAsString("link");
    }

    private String classifiedProject() {
        String project = freshProject();
        goals().appends(
                        "goal",
                        Subject.project(project, NEXT_YEAR),
                        FEBRUARY,
                        new ClassifiedGoalApproved(
                                Subject.project(project, NEXT_YEAR), 1, FEBRUARY, "涉密项目甲", unit, null, 1));
        String offline = "/api/monitoring/projects/" + project + "/2021/tracking";
        await().until(() -> auditor().get(offline).status() == 200);
        return offline;
    }

    @Test
    @DisplayName("asks for the attestation of a classified project, and counts it as an answer")
    void asksForAttestations() {
        String offline = classifiedProject();
        JsonNode waiting = StreamSupport.stream(
                        did(as("secrecy-reviewer").get("/api/monitoring/to-dos?limit=200"))
                                .json()
                                .spliterator(),
                        false)
                .filter(row -> row.get("link").asString().equals(offline))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.get("step").asString()).isEqualTo("ATTEST");
        assertThat(waiting.get("name").asString()).isEqualTo("涉密项目甲");
        assertThat(waiting.get("due").asString()).isEqualTo("2021-07-31");
        assertThat(coverage(auditor().on(JULY))).isEqualTo("0 of 2");

        Answer attested = stranger().as("secrecy-reviewer", unit).on(JULY).post(offline + "/attestations", """
            {"cutOffMonth": 6, "outcome": "NORMAL", "attestedOn": "2021-07-05", "registerNumber": "SM-1",
             "officer": "officer-9"}\
            """);
        assertThat(attested.status()).as(attested.toString()).isEqualTo(201);
        assertThat(linksOf(as("secrecy-reviewer").after(attested))).doesNotContain(offline);
        assertThat(coverage(auditor().on(JULY))).isEqualTo("1 of 2");
    }

    private String coverage(Api who) {
        JsonNode own = StreamSupport.stream(
                        did(who.get("/api/monitoring/dashboard/2021"))
                                .json("units")
                                .spliterator(),
                        false)
                .filter(row -> row.get("unitCode").asString().equals(unit))
                .findFirst()
                .orElseThrow();
        return own.get("answered").asLong() + " of " + own.get("asked").asLong();
    }

    @Test
    @DisplayName("pages what waits, each page behind the last item of the one before")
    void pages() {
        await().until(() -> steps(as("project-officer")).equals(List.of("REPORT")));
        Subject another = Subject.policy(code + "X", NEXT_YEAR);
        goals().appends("goal", another, FEBRUARY, approved(another));
        await().until(() ->
                did(as("project-officer").get("/api/monitoring/to-dos")).json().size() == 2);

        JsonNode first =
                did(as("project-officer").get("/api/monitoring/to-dos?limit=1")).json();
        assertThat(first).hasSize(1);
        String behind = "/api/monitoring/to-dos?due=%s&after=%s"
                .formatted(
                        first.get(0).get("due").asString(),
                        first.get(0).get("id").asString());
        JsonNode second = did(as("project-officer").get(behind)).json();
        assertThat(second.findValuesAsString("id"))
                .hasSize(1)
                .doesNotContain(first.get(0).get("id").asString());
    }

    @Test
    @DisplayName("reminds whom a report waits for")
    void reminds() {
        await().until(() -> steps(as("project-officer")).equals(List.of("REPORT")));
        did(stranger()
                .as("system-administrator", "HQ")
                .on(LocalDate.of(2021, 7, 30))
                .post("/api/monitoring/admin/reminder-runs", null));
        assertThat(as("project-officer").get("/api/monitoring/notices").json().findValuesAsString("link"))
                .containsExactly(tracking);
    }

    @Test
    @DisplayName("counts lights, coverage and money for each unit and the office, and draws the curve of one goal")
    void counts() {
        Answer reported = did(as("project-officer").post(tracking + "/reports", REPORT));

        Answer board = did(auditor().after(reported).on(JULY).get("/api/monitoring/dashboard/2021"));
        JsonNode own = StreamSupport.stream(board.json("units").spliterator(), false)
                .filter(row -> row.get("unitCode").asString().equals(unit))
                .findFirst()
                .orElseThrow();
        assertThat(own.get("tracked").asLong()).isEqualTo(1);
        assertThat(own.get("asked").asLong()).isEqualTo(1);
        assertThat(own.get("answered").asLong()).isEqualTo(1);
        assertThat(own.get("coverage").asString()).isEqualTo("100.00");
        assertThat(own.get("lights").get("green").asLong()).isEqualTo(1);
        assertThat(own.get("paces").get("noBudget").asLong()).isEqualTo(1);
        assertThat(board.json("timeShare").asString()).isEqualTo("52.88");
        assertThat(board.json("office/tracked").asLong()).isPositive();

        Answer goals = did(auditor().on(JULY).get("/api/monitoring/dashboard/2021/units/" + unit));
        assertThat(goals.json("goals/0/code").asString()).isEqualTo(code);
        assertThat(goals.json("goals/0/goalLight").asString()).isEqualTo("GREEN");
        assertThat(goals.json("goals/0/expectedExecution").asString()).isEqualTo("900.00");

        Answer ranking = did(auditor().on(JULY).get("/api/monitoring/rankings/2021?by=GOALS"));
        assertThat(StreamSupport.stream(ranking.json().spliterator(), false)
                        .filter(row -> row.get("unitCode").asString().equals(unit))
                        .map(row ->
                                row.get("rank").asInt() + " " + row.get("value").asString()))
                .containsExactly("1 100.00");

        Answer curve = did(auditor().get("/api/monitoring/policies/" + code + "/2021/curve"));
        assertThat(curve.json("months").size()).isEqualTo(12);
        assertThat(curve.json("months/5/goalLight").asString()).isEqualTo("GREEN");
        assertThat(curve.json("months/5/onCourse").asString()).isEqualTo("100.00");
        assertThat(curve.json("months/4/goalLight").isNull()).isTrue();
        assertThat(auditor()
                        .get("/api/monitoring/policies/ZC-2021-999/2021/curve")
                        .problem())
                .isEqualTo("tracking-not-open");
    }

    @Test
    @DisplayName("tells live how a light changes, from where the listener left off")
    void tellsLive() {
        Answer reported = did(as("project-officer").post(tracking + "/reports", REPORT));
        Answer page = did(auditor().after(reported).get("/api/monitoring/light-changes?limit=200"));
        JsonNode change = StreamSupport.stream(page.json().spliterator(), false)
                .filter(row -> row.get("subject").asString().contains(code))
                .findFirst()
                .orElseThrow();
        assertThat(change.get("goalBefore").isNull()).isTrue();
        assertThat(change.get("goal").asString()).isEqualTo("GREEN");

        List<String> heard = auditor().with("Last-Event-ID", "0").listen("/api/monitoring/light-changes", code);
        assertThat(heard).contains("event:light-changed").anyMatch(line -> line.startsWith("id:"));
        assertThat(heard.getLast()).contains("\"goal\":\"GREEN\"");
        assertThat(stranger().get("/api/monitoring/light-changes").status()).isEqualTo(401);
    }

    private GoalApproved approved() {
        return approved(Subject.policy(code, NEXT_YEAR));
    }

    private GoalApproved approved(Subject policy) {
        GoalApproved project =
                Examples.goalApproved(code, unit, 1, List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200")));
        return new GoalApproved(
                policy,
                1,
                FEBRUARY,
                "援外地人才培训补助政策",
                unit,
                project.division(),
                new Person("project-officer@" + unit, "王项目"),
                project.content(),
                project.budgetDocument(),
                project.approvedBudget(),
                false,
                1,
                project.route());
    }

    private static Rules rulesWithTask() {
        return Examples.tracking(
                RULES,
                new Tracking(
                        List.of(new TrackingTask(LocalDate.of(2021, 6, 30), LocalDate.of(2021, 7, 31))),
                        number("30"),
                        List.of()));
    }

    private Api as(String role) {
        return stranger().as(role, unit).on(JULY);
    }

    private List<JsonNode> mine(Api person) {
        return StreamSupport.stream(
                        did(person.get("/api/monitoring/to-dos?limit=200"))
                                .json()
                                .spliterator(),
                        false)
                .filter(row -> row.get("link").asString().equals(tracking))
                .toList();
    }

    private List<String> steps(Api person) {
        return mine(person).stream().map(row -> row.get("step").asString()).toList();
    }

    private static Answer did(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}
