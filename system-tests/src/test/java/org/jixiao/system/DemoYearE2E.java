package org.jixiao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo year 2020, as the launcher plays it: what it comes to, and who can do what in it. */
@DisplayName("The demo year, through the gateway with a login for each person,")
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class DemoYearE2E {

    private static final LocalDate LATER = LocalDate.of(2020, 3, 2);

    private static Suite suite;

    @BeforeAll
    static void theDemoYear() {
        suite = Suite.startWithTheDemoYear();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (suite != null) {
            suite.stop();
        }
    }

    private static String project(String serial) {
        return "/api/goals/projects/31000020" + serial.charAt(0) + "0000000000" + serial.substring(1) + "/2020";
    }

    private static Answer look(String who, String path) {
        Answer answer = suite.as(who).on(LATER).get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    @Nested
    @DisplayName("in its organisation")
    class Organisation {

        @Test
        @DisplayName("puts the divisions and the offices below 机关本部, each by the name that the year calls it by")
        void hasATree() {
            Answer tree = look("auditor", "/api/goals/organisations?on=" + LATER);
            assertThat(tree.json("0/name").asString()).isEqualTo("机关本部");
            assertThat(tree.json().findValuesAsString("depth"))
                    .startsWith("0", "1")
                    .containsOnlyOnce("0");
            assertThat(tree.json().findValuesAsString("name"))
                    .contains("计划财务处", "研究室", "综合秘书处")
                    .containsAll(
                            look("auditor", "/api/goals/units?year=2020").json().findValuesAsString("name"));
        }

        @Test
        @DisplayName("lets the head of an office leave work to a colleague for some days")
        void delegates() {
            Answer delegations = look("auditor", "/api/goals/organisation/BJ/delegations");
            assertThat(delegations.json("0/holder/name").asString()).isEqualTo("孙北望");
            assertThat(delegations.json("0/delegate/name").asString()).isEqualTo("马友信");
        }
    }

    /** The notice's goal round. */
    @Nested
    @DisplayName("in its goal round")
    class GoalRound {

        @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
        @CsvSource({
            "T01, HQ, APPROVED, APPROVED",
            "T02, HQ, APPROVED, APPROVED",
            "T03, HQ, APPROVED, APPROVED",
            "T04, HQ, APPROVED, APPROVED",
            "T05, HQ, APPROVED, APPROVED",
            "T06, HQ, APPROVED, APPROVED",
            "Y07, HQ, APPROVED, APPROVED",
            "T08, HQ, APPROVED, APPROVED",
            "Y09, BJ, APPROVED, APPROVED",
            "T10, GZ, APPROVED, APPROVED",
            "Y11, WH, APPROVED, APPROVED",
            "T12, CENTRE, PROPOSED, FILED",
            "T13, XA, APPROVED, APPROVED",
            "T14, CD, APPROVED, APPROVED",
            "T15, CENTRE, PROPOSED, FILED",
            "T16, HQ, PROPOSED, SUBMITTED"
        })
        @DisplayName("brings every project where it belongs")
        void bringsEveryProjectWhereItBelongs(String serial, String unit, String stage, String goal) {
            String path = serial.equals("T06") ? project("Y06") : project(serial);
            Answer found = look("planning-finance", path);
            assertThat(found.json("unitCode").asString()).isEqualTo(unit);
            assertThat(found.json("stage").asString()).isEqualTo(stage);
            assertThat(found.json("goal").asString()).isEqualTo(goal);
        }

        @Test
        @DisplayName("blocks the project that its appraisal did not support, and says so")
        void blocksWhatWasNotSupported() {
            Answer refused = suite.as("planning-finance").on(LATER).post(project("T16") + "/library-admission", null);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json("errors").findValuesAsString("code")).containsExactly("appraisal-not-supported");
        }

        @Test
        @DisplayName("sends a goal graded 中 back, and takes it when it was written anew")
        void takesTheGoalWrittenAnew() {
            Answer trail = look("cooperation-officer", project("T05") + "/goal/trail");
            assertThat(trail.json().findValuesAsString("outcome")).contains("FAIR", "EXCELLENT");
            assertThat(trail.json().findValuesAsString("step"))
                    .containsSubsequence("CONCLUDED", "RETURNED", "SUBMITTED", "PASSED", "APPROVED");
        }

        @Test
        @DisplayName("locks what was approved, and adjusts it by a second version only")
        void adjustsBySecondVersion() {
            assertThat(look("project-officer", project("T03") + "/goal/versions")
                            .json()
                            .findValuesAsString("version"))
                    .containsExactly("1", "2");
            String submission = project("T03") + "/goal/submission";
            Answer again = suite.as("project-officer").on(LATER).post(submission, null);
            assertThat(again.problem()).isEqualTo("goal-already-submitted");
            Answer administrator = suite.as("system-administrator").on(LATER).post(submission, null);
            assertThat(administrator.status()).isEqualTo(403);
        }

        @Test
        @DisplayName("holds no content of the classified project, and publishes nothing of the one found 不宜公开")
        void keepsWhatMustBeKept() {
            Answer classified = look("planning-finance", project("Y06"));
            assertThat(classified.json("name").asString()).isEqualTo("涉密项目甲");
            assertThat(suite.as("planning-finance")
                            .get(project("Y06") + "/goal")
                            .status())
                    .isEqualTo(404);
            assertThat(suite.as("planning-finance")
                            .get(project("Y06") + "/goal/forms/application")
                            .status())
                    .isEqualTo(404);
            assertThat(look("planning-finance", project("T02"))
                            .json("restricted")
                            .asBoolean())
                    .isTrue();
            assertThat(suite.anybody().get("/public/").body()).doesNotContain("对口支援与合作交流专项资金");
        }

        @Test
        @DisplayName("lets an office review inside, and the three see what is a key project there")
        void letsOfficesReviewInside() {
            assertThat(look("cd-head", project("T14") + "/goal/trail").json().findValuesAsString("step"))
                    .containsSubsequence("CONCLUDED", "PASSED", "SUPERVISED", "APPROVED");
            Answer foreign = suite.as("gz-project-officer").on(LATER).post(project("T14") + "/goal/adjustment", null);
            assertThat(foreign.status()).isIn(400, 403);
            Answer inside = suite.as("planning-finance")
                    .on(LATER)
                    .post(project("T13") + "/goal/supervision", "{\"remark\": \"同意。\"}");
            assertThat(inside.status()).isEqualTo(409);
            assertThat(inside.problem()).isEqualTo("goal-already-approved");
        }

        @Test
        @DisplayName("opens no gate to the centre's trials")
        void opensNoGateToTrials() {
            for (String trial : new String[] {"T12", "T15"}) {
                Answer refused =
                        suite.as("planning-finance").on(LATER).post(project(trial) + "/library-admission", null);
                assertThat(refused.problem()).isEqualTo("trial-has-no-gates");
            }
        }

        @Test
        @DisplayName("takes 2019 over from its papers, until that is signed off")
        void takesTheYearBeforeOver() {
            Answer before = look("planning-finance", "/api/goals/projects/31000019Y000000000009/2019");
            assertThat(before.json("importedFrom").asString()).isEqualTo("沪府合办〔2019〕2号附件1");
            assertThat(before.json("goal").asString()).isEqualTo("APPROVED");
        }

        @Test
        @DisplayName("covers the policy and the department, and an office as a whole for 2021")
        void coversPolicyAndWholes() {
            Answer policy = look("auditor", "/api/goals/policies?year=2020");
            assertThat(policy.json("0/appraisal").asString()).isEqualTo("SUPPORTED");
            assertThat(policy.json("0/goal").asString()).isEqualTo("APPROVED");
            assertThat(policy.json("0/projects/0").asString()).isEqualTo("31000020T000000000003");
            Answer department = look("auditor", "/api/goals/wholes?year=2020");
            assertThat(department.json("0/goal").asString()).isEqualTo("APPROVED");
            Answer office = look("auditor", "/api/goals/wholes?year=2021");
            assertThat(office.json("0/goal").asString()).isEqualTo("APPROVED");
            assertThat(office.json("0/supervised").asBoolean()).isTrue();
        }
    }

    @Nested
    @DisplayName("in its dual monitoring")
    class DualMonitoring extends MonitoringOfTheDemoYear {

        @Override
        Suite suite() {
            return suite;
        }
    }

    @Nested
    @DisplayName("in its evaluation")
    class Evaluation extends EvaluationOfTheDemoYear {

        @Override
        Suite suite() {
            return suite;
        }
    }

    @Nested
    @DisplayName("in its disclosure")
    class Disclosure extends DisclosureOfTheDemoYear {

        @Override
        Suite suite() {
            return suite;
        }
    }

    @Nested
    @DisplayName("asked as the README does,")
    class AskedAsTheReadmeDoes extends ReadmeOfTheDemoYear {

        @Override
        Suite suite() {
            return suite;
        }
    }

    /** What people do in the console; last, since they write. */
    @Nested
    @Order(Integer.MAX_VALUE)
    @DisplayName("in the browser")
    @EnabledIf(value = "org.jixiao.system.Browser#isThere", disabledReason = "needs Node 20 and Chromium")
    class InTheBrowser {

        @Test
        @DisplayName("shows every page without a fault, and lets people do their work")
        void showsAndDoes() {
            Browser.Said said = Browser.goThroughTheConsole(suite.demoPasswordFile());
            assertThat(said.exitCode()).as(said.text()).isZero();
        }
    }
}
