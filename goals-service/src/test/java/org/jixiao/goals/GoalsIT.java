package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The goals service as it runs, over HTTP, on a real PostgreSQL. Every test has a project of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("goals")
abstract class GoalsIT {

    static final String AMOUNT = "{\"amount\": \"2864000.00\"}";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    TestDatabase database;

    final String code = "31000020T%012d".formatted(SERIAL.incrementAndGet());
    final String project = "/api/goals/projects/" + code + "/2020";

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    /** The same every time, so that only the first test changes anything. */
    @BeforeEach
    void prepareTheYear() {
        did(201, planning().post("/api/goals/rulebooks", Rulebook2020.json()));
        did(201, planning().post("/api/goals/units", unit("HQ", "机关", "HEADQUARTERS", "FULL")));
        did(200, planning().post("/api/goals/organisation/HQ/posts", post("DIVISION_HEAD", "对口支援处", "HQ")));
    }

    static String unit(String code, String name, String kind, String participation) {
        return """
            {"unitCode": "%s", "budgetYear": 2020, "name": "%s", "kind": "%s", "participation": "%s"}\
            """.formatted(code, name, kind, participation);
    }

    /** Held by the only person with the role of that name in the unit. */
    static String post(String post, @Nullable String division, String unit) {
        return """
            {"post": "%s", "division": %s, "staffId": "%s@%s", "name": "李处长", "acting": false,
             "from": "2019-01-01", "documentNumber": "沪人〔2019〕1号"}\
            """.formatted(
                        post,
                        division == null ? null : '"' + division + '"',
                        post.toLowerCase(Locale.ROOT).replace('_', '-'),
                        unit);
    }

    Api stranger() {
        return Api.at(port).on(LocalDate.of(2019, 10, 15));
    }

    Api officer() {
        return stranger().as("project-officer", "HQ");
    }

    Api head() {
        return stranger().as("division-head", "HQ");
    }

    Api planning() {
        return stranger().as("planning-finance", "HQ");
    }

    Api secrecy() {
        return stranger().as("secrecy-reviewer", "HQ");
    }

    /** The answer, which must have this status. */
    static Answer did(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    Answer propose() {
        return did(201, officer().post("/api/goals/projects", proposal("对口支援项目管理与督查经费")));
    }

    String proposal(String name) {
        return """
            {"projectCode": "%s", "budgetYear": 2020, "name": "%s", "unitCode": "HQ", "division": "对口支援处",
             "kind": "SPECIFIC_TARGET", "nature": "NEW", "requestedAmount": "2864000.00",
             "profile": {"fromYear": 2020, "toYear": 2020, "recurrent": true, "overview": "日常管理和实地督查。", "policyBasis": "沪委发〔2019〕12号",
               "procedure": "主任办公会审定。", "safeguards": "项目管理办法。"}}
            """.formatted(code, name);
    }

    Answer conclude(String conclusion) {
        return planning().post(project + "/appraisal", """
            {"necessity": "任务来自对口支援工作要求。", "economy": "按差旅和督查标准测算。", "goalSoundness": "目标清晰可量化。",
             "feasibility": "分工和进度明确。", "fundingCompliance": "资金来源为一般公共预算。", "conclusion": "%s"}
            """.formatted(conclusion));
    }

    Answer draft(String firstWeight) {
        return officer().put(project + "/goal", goal(firstWeight));
    }

    /** A goal whose weights sum to 90 if the first one is 20. */
    static String goal(String firstWeight) {
        return """
            {"overallGoal": "完成60个援建项目督查。", "funding": {"appropriation": "2864000.00"}, "indicators": [
              %s, %s, %s, %s, %s, %s]}
            """.formatted(
                        indicator("I1", "OUTPUT", "QUANTITY", "督查援建项目数", "60", "个", firstWeight),
                        indicator("I2", "OUTPUT", "QUALITY", "援建项目竣工验收合格率", "100", "%", "15"),
                        indicator("I3", "OUTPUT", "TIMELINESS", "援建项目按期开工率", "95", "%", "15"),
                        indicator("I4", "COST", "COST", "单次督查平均成本", "1.2", "万元", "10"),
                        indicator("I5", "BENEFIT", "SOCIAL", "受益群众人数", "15", "万人", "20"),
                        indicator("I6", "SATISFACTION", "SATISFACTION", "受援地群众满意度", "90", "%", "10"));
    }

    private static String indicator(
            String code, String group, String category, String name, String target, String unit, String weight) {
        return """
            {"code": "%s", "group": "%s", "category": "%s", "name": "%s", "direction": "AT_LEAST",
             "kind": "POINT_IN_TIME", "target": "%s", "unit": "%s", "weight": "%s", "core": false}\
            """.formatted(code, group, category, name, target, unit, weight);
    }

    /** Proposed, appraised, with a goal that passed, and a control figure. */
    Answer broughtToTheBudget() {
        return broughtToTheBudget(goal("20"));
    }

    /** The same with this goal. */
    Answer broughtToTheBudget(String goal) {
        propose();
        did(200, conclude("SUPPORTED"));
        did(200, officer().put(project + "/goal", goal));
        Answer submitted = did(200, officer().post(project + "/goal/submission", null));
        did(200, planning().post(project + "/library-admission", null));
        did(200, officer().post(project + "/budget-application", AMOUNT));
        did(200, planning().post(project + "/control-figure", AMOUNT));
        return reviewedAfter(submitted);
    }

    private Answer reviewedAfter(Answer submitted) {
        did(200, head().post(project + "/goal/confirmation", confirmationAfter(submitted)));
        seatsAgree();
        return did(200, planning().post(project + "/goal/conclusion", conclusion("EXCELLENT", "")));
    }

    void seatsAgree() {
        List.of("planning-finance", "research-office", "general-secretariat")
                .forEach(seat -> did(200, stranger().as(seat, "HQ").post(project + "/goal/opinions", agreement(seat))));
    }

    static String agreement(String seat) {
        return "{\"seat\": \"%s\", \"opinion\": \"AGREE\", \"text\": \"\"}".formatted(seat);
    }

    static String conclusion(String grade, String remark) {
        return "{\"grade\": \"%s\", \"remark\": \"%s\"}".formatted(grade, remark);
    }

    /** A head reads the goal and confirms what was read. */
    String confirmationAfter(Answer submitted) {
        Answer read = did(200, head().after(submitted).get(project + "/goal"));
        return "{\"contentHash\": \"%s\"}".formatted(read.json("contentHash").asString());
    }

    /** What monitoring-service writes when finance approves money. */
    void financeApproves(String documentNumber, String amount) {
        String payload = """
            {"subject": {"kind": "project", "code": "%1$s", "budgetYear": 2020},
             "document": {"kind": "BUDGET_APPROVAL", "number": "%2$s", "date": "2020-02-10", "amount": "%3$s",
              "refersTo": null, "economicClass": null,
              "procurement": false, "origin": {"system": "finance", "line": 1, "version": 1, "eventSource": "/finance", "eventId": "e-1"}},
             "figures": {"approved": "%3$s", "increased": "0.00", "cut": "0.00", "movedIn": "0.00",
              "movedOut": "0.00", "carriedIn": "0.00", "clawedBack": "0.00", "quota": null, "inTransit": "0.00",
              "executed": "0.00", "otherFunds": "0.00", "carriedOut": "0.00"}}\
            """.formatted(code, documentNumber, amount);
        String metadata = """
            {"subject": {"kind": "project", "code": "%s", "budgetYear": 2020},
             "actor": {"id": "finance", "roles": ["finance-system"], "unit": ""},
             "businessDate": "2020-02-10", "correlationId": "test"}\
            """.formatted(code);
        try (Connection monitoring = database.asLog("monitoring");
                PreparedStatement insert = monitoring.prepareStatement("""
                    insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                        payload_revision, payload, metadata, occurred_at)
                    values (?, 'budget-execution', ?, 0, 'monitoring.budget-approved', '1', ?, ?, now())\
                    """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, "budget-execution:project/" + code + "/2020");
            insert.setString(3, payload);
            insert.setString(4, metadata);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** All events about this test's project. */
    long events() {
        try (Connection log = database.asSuperuser();
                PreparedStatement count = log.prepareStatement(
                        "select count(*) from event_log.event where metadata::jsonb -> 'subject' ->> 'code' = ?")) {
            count.setString(1, code);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
