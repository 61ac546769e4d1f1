package org.jixiao.monitoring.fundcontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.monitoring.Examples;
import org.jixiao.monitoring.TroubledProjects;
import org.jixiao.monitoring.budgetexecution.FinanceEvents;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The control of money, over HTTP")
class FundControlIT extends TroubledProjects {

    private static final LocalDate AUGUST_15 = LocalDate.of(2022, 8, 15);
    /** The fifteenth working day after the twelfth of July. */
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 8, 2);

    private static final String STATEMENT = "{\"statement\": \"正在协调。\"}";
    private static final String DECISION = "{\"document\": \"办会纪〔2022〕9号\", \"linked\": []}";
    private static final String RESUMPTION = "{\"reason\": \"已整改。\", \"document\": \"办发〔2022〕7号\", \"linked\": []}";

    @Test
    @DisplayName("in the serious case holds it, cuts it, takes it back and lets it flow again: one decrease only")
    void theSeriousCase() {
        String project = impossible();
        did(201, as("planning-finance", JULY).post(path(project) + "/rectifications", """
            {"documentNumber": "沪合办绩整〔2022〕1号", "source": "TRACKING", "severity": "SERIOUS", "lossOrViolation": false, "findings": ["施工停滞。"],
             "requirements": "八月前复工。", "basis": "2022年6月跟踪报告", "dueOn": "2022-08-05"}\
            """));
        assertThat(did(409, as("office-leader", JULY).post(control(project) + "/suspension", suspension(2)))
                        .problem())
                .isEqualTo("serious-finding-missing");
        did(403, as("planning-finance", JULY).post(control(project) + "/suspension", suspension(1)));
        did(200, as("office-leader", JULY).post(control(project) + "/suspension", suspension(1)));
        Answer held = acknowledged(project, 1, "null");
        assertThat(shown(project, held).json("held").asString()).isEqualTo("SUSPENDED");
        paidWhileHeld(project);

        rejected(project);
        Answer reduction = proposed(project, "\"REDUCTION\"", "280000.00", "null");
        assertThat(shown(project, reduction).json("measures/1/standing").asString())
                .isEqualTo("PROPOSED");
        assertThat(did(409, as("office-leader", AUGUST_15).post(measure(project, 2) + "/decision", DECISION))
                        .problem())
                .isEqualTo("unit-not-heard");
        heardAndDecided(project, 2);
        acknowledged(project, 2, "\"280000.00\"");
        assertThat(did(
                                422,
                                as("planning-finance", AUGUST_15)
                                        .post(
                                                control(project) + "/measures",
                                                proposal("\"REDUCTION\"", "100000.00", "null")))
                        .problem())
                .isEqualTo("amount-above-what-is-left");
        proposed(project, "\"CLAW_BACK\"", "280000.00", "2");
        heardAndDecided(project, 3);
        acknowledged(project, 3, "\"280000.00\"");

        Answer taken = counted(
                FinanceEvents.approval(project, "C-1", "280000.00").with("type", "jixiao.finance.clawed-back.v1"),
                project);
        Answer execution = auditor().after(taken).get(path(project) + "/execution");
        assertThat(execution.json("execution/budget").asString()).isEqualTo("600000.00");
        assertThat(execution.json("execution/cut").asString()).isEqualTo("0.00");
        did(
                201,
                as("planning-finance", AUGUST_15)
                        .post(control(project) + "/measures", proposal("\"REDUCTION\"", "90000.00", "null")));

        assertThat(did(409, as("office-leader", AUGUST_15).post(control(project) + "/resumption", RESUMPTION))
                        .problem())
                .isEqualTo("rectification-not-accepted");
        accepted(project);
        Answer resumed = did(200, as("office-leader", AUGUST_15).post(control(project) + "/resumption", RESUMPTION));
        Answer shown = shown(project, resumed);
        assertThat(shown.json("held").asString()).isEqualTo("FLOWING");
        assertThat(shown.json("measures").findValuesAsString("standing"))
                .containsExactly("ACKNOWLEDGED", "ACKNOWLEDGED", "ACKNOWLEDGED", "PROPOSED", "DECIDED");
        assertThat(shown.json("measures/2/carriesOut").asInt()).isEqualTo(2);
        givesTheSameRows("monitoring-fund-control");
    }

    @Test
    @DisplayName("of a policy reaches its projects but for the excepted one, and ends there with it, and by itself")
    void ofAPolicy() {
        String included = known();
        String excepted = known();
        Subject policy = policyOf(included, excepted);
        String control = "/api/monitoring/policies/" + policy.code() + "/2022/fund-control";
        String own = control(included);

        assertThat(did(422, as("office-leader", JULY).post(control + "/suspension", suspension("null", "")))
                        .problem())
                .isEqualTo("linked-project-not-listed");
        String linked = """
            {"code": "%s", "exception": null}, {"code": "%s", "exception": "已近完成。"}\
            """.formatted(included, excepted);
        did(200, as("office-leader", JULY).post(control + "/suspension", suspension("null", linked)));
        await().untilAsserted(() -> assertThat(
                        as("auditor", JULY).get(own).json("holds/0/policy").asString())
                .isEqualTo(policy.code()));
        assertThat(as("auditor", JULY).get(control(excepted)).json("held").asString())
                .isEqualTo("FLOWING");
        assertThat(did(409, as("office-leader", JULY).post(own + "/resumption", RESUMPTION))
                        .problem())
                .isEqualTo("funds-held-by-policy");

        Answer ownHold =
                did(200, as("office-leader", JULY.plusDays(1)).post(own + "/suspension", suspension("null", "")));
        assertThat(as("auditor", JULY).after(ownHold).get(own).json("holds")).hasSize(2);
        did(200, as("office-leader", JULY.plusDays(1)).post(control + "/resumption", """
            {"reason": "政策已调整。", "document": "办发〔2022〕8号", "linked": [%s]}\
            """.formatted(linked)));
        await().untilAsserted(() -> assertThat(
                        as("auditor", JULY).get(own).json("holds").findValuesAsString("held"))
                .containsExactly("SUSPENDED", "FLOWING"));
        assertThat(as("auditor", JULY).get(own).json("held").asString()).isEqualTo("SUSPENDED");
    }

    @Test
    @DisplayName(
            "of a project that was excepted since flows where the policy's decision is dropped that finance refused")
    void isFreeAgain() {
        String project = known();
        Subject policy = policyOf(project);
        String control = "/api/monitoring/policies/" + policy.code() + "/2022/fund-control";
        String included = "{\"code\": \"%s\", \"exception\": null}".formatted(project);
        String excepted = "{\"code\": \"%s\", \"exception\": \"项目自身有问题。\"}".formatted(project);
        did(200, as("office-leader", JULY).post(control + "/suspension", suspension("null", included)));
        await().untilAsserted(() -> assertThat(heldNow(control(project))).isEqualTo("SUSPENDED"));
        did(200, as("office-leader", JULY).post(control + "/resumption", """
            {"reason": "政策已调整。", "document": "办发〔2022〕8号", "linked": [%s]}\
            """.formatted(excepted)));
        await().untilAsserted(() -> assertThat(
                        as("auditor", JULY).get(control(project)).json("holds").findValuesAsString("held"))
                .containsExactly("SUSPENDED", "FLOWING"));

        did(200, as("finance-system", JULY).post(control + "/measures/1/refusal", """
            {"document": "沪财函〔2022〕3号", "on": "2022-07-14"}\
            """));
        did(200, as("office-leader", JULY).post(control + "/measures/1/dropping", """
            {"reason": "财政不予执行。", "document": "办发〔2022〕9号"}\
            """));

        await().untilAsserted(() -> assertThat(heldNow(control(project))).isEqualTo("FLOWING"));
    }

    @Test
    @DisplayName("held provisionally ends after the last day, by the daily run, once, for the policy and its projects")
    void lapses() {
        String project = known();
        Subject policy = policyOf(project);
        String control = "/api/monitoring/policies/" + policy.code() + "/2022/fund-control";
        did(200, as("office-leader", JULY).post(control + "/suspension", suspension("null", """
            {"code": "%s", "exception": null}\
            """.formatted(project))));
        await().untilAsserted(() -> assertThat(heldNow(control(project))).isEqualTo("SUSPENDED"));

        did(403, as("planning-finance", LAST_DAY).post("/api/monitoring/admin/daily-runs", null));
        dailyRun(LAST_DAY);
        assertThat(heldNow(control)).isEqualTo("SUSPENDED");
        dailyRun(LAST_DAY.plusDays(1));
        dailyRun(LAST_DAY.plusDays(1));
        for (String money : List.of(control, control(project))) {
            await().untilAsserted(() -> assertThat(heldNow(money)).isEqualTo("FLOWING"));
            assertThat(as("auditor", LAST_DAY).get(money).json("measures").findValuesAsString("measure"))
                    .containsExactly("SUSPENSION", "RESUMPTION");
        }
    }

    @Test
    @DisplayName("goes back to the decider where finance refuses, who repeats it or lets it go")
    void refused() {
        String project = funded();
        did(200, as("office-leader", JULY).post(control(project) + "/suspension", suspension("null", "")));
        Answer refused = did(200, refuse(project));
        Answer open = auditor().on(JULY).after(refused).get("/api/monitoring/fund-control?year=2022&limit=500");
        assertThat(open.body()).contains(project);
        assertThat(shown(project, refused).json("measures/0/standing").asString())
                .isEqualTo("REFUSED");

        did(200, as("office-leader", JULY).post(measure(project, 1) + "/repetition", """
            {"remark": "已补充材料。", "document": "办发〔2022〕8号"}\
            """));
        Answer again = did(200, refuse(project));
        assertThat(shown(project, again).json("held").asString()).isEqualTo("SUSPENDED");
        Answer dropped = did(200, as("office-leader", JULY).post(measure(project, 1) + "/dropping", """
            {"reason": "财政不予执行。", "document": "办发〔2022〕9号"}\
            """));
        assertThat(shown(project, dropped).json("held").asString()).isEqualTo("FLOWING");
        assertThat(shown(project, dropped).json("measures/0/standing").asString())
                .isEqualTo("DROPPED");
    }

    private void paidWhileHeld(String project) {
        counted(FinanceEvents.payment(project, "P-9", "10000.00").withData("date", "2022-07-14"), project);
        await().untilAsserted(() -> assertThat(as("auditor", JULY)
                        .get(control(project))
                        .json("alarms/0/payment")
                        .asString())
                .isEqualTo("treasury/P-9/1"));
    }

    private void rejected(String project) {
        report(project, JULY);
        did(200, as("planning-finance", JULY).post(path(project) + "/rectifications/1/rejection", """
            {"reason": "仍未复工。", "dueOn": "2022-08-31"}\
            """));
    }

    private void accepted(String project) {
        report(project, AUGUST_15);
        did(200, as("planning-finance", AUGUST_15).post(path(project) + "/rectifications/1/acceptance", """
            {"remark": "已复工。"}\
            """));
    }

    private void report(String project, LocalDate on) {
        did(200, as("project-officer", on).post(path(project) + "/rectifications/1/reports", """
            {"report": "已重新招标。", "evidence": []}\
            """));
    }

    private void heardAndDecided(String project, int number) {
        assertThat(did(
                                403,
                                stranger()
                                        .as("project-officer", "31000099")
                                        .on(AUGUST_15)
                                        .post(measure(project, number) + "/statement", STATEMENT))
                        .problem())
                .isEqualTo("subject-of-another-unit");
        did(200, as("project-officer", AUGUST_15).post(measure(project, number) + "/statement", STATEMENT));
        did(200, as("office-leader", AUGUST_15).post(measure(project, number) + "/decision", DECISION));
    }

    private Answer proposed(String project, String measure, String amount, String carriesOut) {
        return did(
                201,
                as("planning-finance", AUGUST_15)
                        .post(control(project) + "/measures", proposal(measure, amount, carriesOut)));
    }

    private static String proposal(String measure, String amount, String carriesOut) {
        return """
            {"measure": %s, "amount": "%s", "cause": "RECTIFICATION_FAILED", "reason": "整改不到位。",
             "rectification": 1, "carriesOut": %s}\
            """.formatted(measure, amount, carriesOut);
    }

    private Answer acknowledged(String project, int number, String amount) {
        return did(
                200, as("finance-system", AUGUST_15).post(measure(project, number) + "/acknowledgement", """
                    {"document": "沪财收〔2022〕%d号", "on": "2022-08-15", "amount": %s}\
                    """.formatted(
                                number, amount)));
    }

    private Answer refuse(String project) {
        return as("finance-system", JULY).post(measure(project, 1) + "/refusal", """
            {"document": "沪财函〔2022〕3号", "on": "2022-07-14"}\
            """);
    }

    private static String suspension(int rectification) {
        return suspension(String.valueOf(rectification), "");
    }

    private static String suspension(String rectification, String linked) {
        return """
            {"reason": "施工停滞。", "rectification": %s, "document": "办发〔2022〕5号", "linked": [%s]}\
            """.formatted(rectification, linked);
    }

    private Subject policyOf(String... projects) {
        Subject policy = Subject.policy("ZC-2022-" + projects[0].substring(projects[0].length() - 3), THAT_YEAR);
        goals().appends(
                        "policy",
                        policy,
                        JULY,
                        new PolicyProposed(
                                policy,
                                "驻外办事处修缮政策",
                                OFFICE,
                                "研究室",
                                "对口支援处",
                                new Person("officer-1", "王项目"),
                                Examples.number("880000.00"),
                                List.of(),
                                new ProjectProfile(
                                        THAT_YEAR, THAT_YEAR, true, "修缮。", "要点", "审定。", "办法。", null, null, null, null)),
                        new PolicyProjectsLinked(policy, List.of(projects)));
        return policy;
    }

    private void dailyRun(LocalDate day) {
        did(200, stranger().as("system-administrator", "").on(day).post("/api/monitoring/admin/daily-runs", null));
    }

    private String heldNow(String control) {
        return as("auditor", JULY).get(control).json("held").asString();
    }

    private Answer shown(String project, Answer after) {
        return did(200, as("auditor", AUGUST_15).after(after).get(control(project)));
    }

    private static String control(String project) {
        return path(project) + "/fund-control";
    }

    private static String measure(String project, int number) {
        return control(project) + "/measures/" + number;
    }
}
