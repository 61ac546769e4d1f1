package org.jixiao.monitoring.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.monitoring.Examples.transferred;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.monitoring.TroubledProjects;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rectification, over HTTP")
class RectificationIT extends TroubledProjects {

    private static final LocalDate DUE = LocalDate.of(2022, 8, 5);
    private static final LocalDate NEXT_DUE = LocalDate.of(2022, 8, 31);
    private static final String NEW_OFFICE = "31000023";
    private static final String ORDER = """
        {"documentNumber": "沪合办绩整〔2022〕1号", "source": "%s", "severity": "%s", "lossOrViolation": false, "findings": ["施工停滞。"],
         "requirements": "八月前复工。", "basis": "2022年6月跟踪报告", "dueOn": "2022-08-05"}\
        """;
    private static final String ACCEPTANCE = "{\"remark\": \"已复工。\"}";

    @Test
    @DisplayName("is ordered, reported with evidence, sent back, reported again and closed; the register shows it")
    void isPutRight() {
        String project = impossible();
        Answer ordered = order(project, "SERIOUS");
        assertThat(shown(project, ordered, DUE).json("0/standing").asString()).isEqualTo("ORDERED");

        String evidence = evidence();
        Answer reported = did(200, as("project-officer", DUE).post(one(project) + "/reports", """
            {"report": "已重新招标。", "evidence": ["%s"]}\
            """.formatted(evidence)));
        Answer waiting = shown(project, reported, DUE);
        assertThat(waiting.json("0/standing").asString()).isEqualTo("REPORTED");
        assertThat(waiting.json("0/evidence/0/sha256").asString()).isEqualTo(evidence);

        Answer rejected = did(200, as("planning-finance", DUE).post(one(project) + "/rejection", """
            {"reason": "仍未复工。", "dueOn": "2022-08-31"}\
            """));
        Answer sentBack = shown(project, rejected, DUE);
        assertThat(sentBack.json("0/standing").asString()).isEqualTo("REJECTED");
        assertThat(sentBack.json("0/dueOn").asString()).isEqualTo("2022-08-31");
        assertThat(sentBack.json("0/failed").asBoolean()).isTrue();

        Answer again = report(project, "已复工。", NEXT_DUE);
        assertThat(shown(project, again, NEXT_DUE).json("0/failed").asBoolean()).isTrue();
        Answer accepted = did(200, as("planning-finance", NEXT_DUE).post(one(project) + "/acceptance", ACCEPTANCE));
        Answer closed = shown(project, accepted, NEXT_DUE);
        assertThat(closed.json("0/standing").asString()).isEqualTo("ACCEPTED");
        assertThat(closed.json("0/failed").asBoolean()).isFalse();
        assertThat(open(accepted, NEXT_DUE)).doesNotContain(project);
        givesTheSameRows("monitoring-rectifications");
    }

    @Test
    @DisplayName("is listed as overdue from the day after its term, until it is reported")
    void isOverdue() {
        String project = funded();
        Answer ordered = order(project, "ORDINARY");

        assertThat(shown(project, ordered, DUE).json("0/overdue").asBoolean()).isFalse();
        Answer late = shown(project, ordered, DUE.plusDays(1));
        assertThat(late.json("0/overdue").asBoolean()).isTrue();
        assertThat(late.json("0/failed").asBoolean()).isFalse();
        assertThat(open(ordered, DUE.plusDays(1))).contains(project);
        assertThat(shown(project, ordered, LocalDate.of(2022, 8, 20))
                        .json("0/failed")
                        .asBoolean())
                .isTrue();
        Answer reported = report(project, "已复工。", DUE.plusDays(1));
        assertThat(shown(project, reported, DUE.plusDays(1)).json("0/overdue").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("is ordered by itself for what an evaluation found, and names the finding")
    void isOrderedForAFinding() {
        String project = funded();
        Subject subject = Subject.project(project, THAT_YEAR);
        evaluation()
                .appends(
                        "finding",
                        subject,
                        JULY,
                        new FindingRaised(
                                subject,
                                1,
                                "沪合办绩整〔2022〕1号",
                                FindingSource.AUDIT,
                                true,
                                List.of("多支2万元。"),
                                "退回。",
                                "沪审〔2022〕7号",
                                DUE,
                                JULY));
        await().untilAsserted(() -> assertThat(auditor()
                        .on(JULY)
                        .get(path(project) + "/rectifications")
                        .json("0/basis")
                        .asString())
                .isEqualTo("沪审〔2022〕7号"));
        Answer shown = auditor().on(JULY).get(path(project) + "/rectifications");
        assertThat(shown.json("0/source").asString()).isEqualTo("AUDIT");
        assertThat(shown.json("0/severity").asString()).isEqualTo("ORDINARY");
    }

    @Test
    @DisplayName("is never accepted by who reported it, nor touched by other roles and units")
    void isNobodyElses() {
        String project = funded();
        did(
                403,
                as("project-officer", JULY)
                        .post(path(project) + "/rectifications", ORDER.formatted("AUDIT", "ORDINARY")));
        assertThat(did(
                                422,
                                as("planning-finance", JULY)
                                        .post(path(project) + "/rectifications", ORDER.formatted("AUDIT", "SERIOUS")))
                        .problem())
                .isEqualTo("finding-not-serious");
        order(project, "ORDINARY");
        String both = TestIssuer.shared()
                .token(claims -> claims.subject("both@" + OFFICE)
                        .claim("name", "孙两职")
                        .claim("roles", List.of("project-officer", "planning-finance"))
                        .claim("unit", OFFICE));

        assertThat(did(
                                403,
                                stranger()
                                        .as("project-officer", NEW_OFFICE)
                                        .on(JULY)
                                        .post(one(project) + "/reports", "{\"report\": \"已复工。\", \"evidence\": []}"))
                        .problem())
                .isEqualTo("subject-of-another-unit");
        did(403, as("auditor", JULY).post(one(project) + "/reports", "{\"report\": \"已复工。\", \"evidence\": []}"));
        did(
                200,
                stranger()
                        .bearer(both)
                        .on(JULY)
                        .post(one(project) + "/reports", "{\"report\": \"已复工。\", \"evidence\": []}"));
        assertThat(did(403, stranger().bearer(both).on(JULY).post(one(project) + "/acceptance", ACCEPTANCE))
                        .problem())
                .isEqualTo("author-cannot-accept");
        did(403, as("division-head", JULY).post(one(project) + "/acceptance", ACCEPTANCE));
        did(401, stranger().post(one(project) + "/acceptance", ACCEPTANCE));
        did(403, as("finance-system", JULY).get(path(project) + "/rectifications"));
    }

    @Test
    @DisplayName("goes with its project to the new unit, and still names the one that it was ordered of")
    void goesWithItsProject() {
        String project = funded();
        order(project, "ORDINARY");
        goals().appends(
                        "project",
                        Subject.project(project, THAT_YEAR),
                        JULY,
                        transferred(project, THAT_YEAR, OFFICE, NEW_OFFICE, JULY));

        Answer reported = did(
                200,
                stranger()
                        .as("project-officer", NEW_OFFICE)
                        .on(JULY)
                        .post(one(project) + "/reports", "{\"report\": \"已复工。\", \"evidence\": []}"));
        await().untilAsserted(() -> assertThat(
                        shown(project, reported, JULY).json("0/unitCode").asString())
                .isEqualTo(NEW_OFFICE));
        assertThat(shown(project, reported, JULY).json("0/orderedOf").asString())
                .isEqualTo(OFFICE);
        assertThat(auditor()
                        .on(JULY)
                        .get("/api/monitoring/rectifications?year=2022&limit=500&unit=" + NEW_OFFICE)
                        .body())
                .contains(project);
    }

    private Answer order(String project, String severity) {
        return did(
                201,
                as("planning-finance", JULY)
                        .post(path(project) + "/rectifications", ORDER.formatted("TRACKING", severity)));
    }

    private Answer report(String project, String text, LocalDate on) {
        return did(200, as("project-officer", on).post(one(project) + "/reports", """
            {"report": "%s", "evidence": []}\
            """.formatted(text)));
    }

    private String evidence() {
        byte[] photographs = "%PDF-1.7\n复工照片".getBytes(StandardCharsets.UTF_8);
        return did(
                        201,
                        as("project-officer", DUE)
                                .post("/api/monitoring/attachments?name=复工照片.pdf", "application/pdf", photographs))
                .json("sha256")
                .asString();
    }

    private Answer shown(String project, Answer after, LocalDate on) {
        return did(200, auditor().on(on).after(after).get(path(project) + "/rectifications"));
    }

    private String open(Answer after, LocalDate on) {
        return did(200, auditor().on(on).after(after).get("/api/monitoring/rectifications?year=2022&limit=500"))
                .body();
    }

    private static String one(String project) {
        return path(project) + "/rectifications/1";
    }
}
