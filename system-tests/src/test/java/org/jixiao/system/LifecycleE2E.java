package org.jixiao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("One project's whole life, through the gateway")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleE2E {

    private static final String DOSSIER = "/api/journal/dossiers/project/" + Journey.CODE + "/2020";
    private static final String PUBLIC_PAGE = "/public/projects/" + Journey.CODE + "/2020";

    private static Suite suite;
    private static Journey journey;

    @BeforeAll
    static void aSuiteThatHoldsNothing() {
        suite = Suite.startFresh();
        journey = new Journey(suite);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (suite != null) {
            suite.stop();
        }
    }

    @Test
    @Order(1)
    @DisplayName("a project that was not appraised does not enter the library, and is told every reason")
    void gateBeforeTheLibrary() {
        journey.preparesTheYear();
        journey.proposesTheProject();

        Answer refused = journey.send(
                "planning-finance",
                "2019-10-09",
                "POST",
                "/api/goals/projects/" + Journey.CODE + "/2020/library-admission",
                null);

        assertThat(refused.status()).as(refused.toString()).isIn(409, 422);
        assertThat(refused.json("errors").size()).isEqualTo(2);
    }

    @Test
    @Order(2)
    @DisplayName("a goal that did not pass review gets no budget")
    void gateBeforeTheBudget() {
        journey.concludesTheAppraisal();
        journey.submitsTheGoal();
        journey.entersTheLibraryAndAppliesForBudget();

        Answer refused = journey.send(
                "planning-finance",
                "2019-11-21",
                "POST",
                "/api/goals/projects/" + Journey.CODE + "/2020/budget-arrangement",
                "{\"amount\":\"2864000.00\"}");

        assertThat(refused.status()).as(refused.toString()).isIn(409, 422);
    }

    @Test
    @Order(3)
    @DisplayName("nothing accepted is lost when a service is killed in the middle of it")
    void killedServiceLosesNothing() throws InterruptedException {
        journey.passesReview();
        suite.kill("goals-service");

        assertThat(suite.awaitEnd()).isNotZero();
        suite = Suite.startAgain();
        journey.goesOnIn(suite);

        Set<String> known = eventIds(suite.as("auditor").get(DOSSIER));
        assertThat(journey.acknowledged()).isNotEmpty();
        assertThat(known).containsAll(journey.acknowledged());
    }

    @Test
    @Order(4)
    @DisplayName("finance's approval approves the goal and opens tracking, and money and progress give lights")
    void approvalOpensTracking() {
        journey.arrangesTheBudget();
        journey.receivesFinancesApproval();
        journey.spendsAndReportsProgress();

        await("the read model follows").atMost(Journey.BY_ITSELF).untilAsserted(() -> {
            Answer tracking =
                    suite.as("project-officer").get("/api/monitoring/projects/" + Journey.CODE + "/2020/tracking");
            assertThat(tracking.status()).isEqualTo(200);
            assertThat(tracking.body()).contains("GREEN");
        });
    }

    @Test
    @Order(5)
    @DisplayName("the self-evaluation is scored, and the public sees goal and result without a login")
    void resultIsPublished() {
        journey.evaluatesItself();
        journey.isPublished("goal");
        journey.isPublished("self-evaluation");

        Answer page = suite.anybody().with("Accept", "text/html").get(PUBLIC_PAGE);
        Answer data = suite.anybody().with("Accept", "application/json").get(PUBLIC_PAGE);
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.body()).contains("对口支援项目管理与督查经费");
        assertThat(data.status()).as(data.toString()).isEqualTo(200);
        assertThat(data.body()).contains("对口支援项目管理与督查经费");
    }

    @Test
    @Order(6)
    @DisplayName("the journal holds the whole of it in one order, and shows it as it was")
    void journalHoldsEverything() {
        Answer dossier = suite.as("auditor").get(DOSSIER);

        List<String> names = StreamSupport.stream(dossier.json("events").spliterator(), false)
                .map(event -> event.get("storedName").asString())
                .toList();
        assertThat(names)
                .containsSubsequence(
                        "goals.project-proposed",
                        "goals.appraisal-concluded",
                        "goals.goal-submitted",
                        "goals.admitted-to-library",
                        "goals.goal-passed",
                        "goals.budget-arranged",
                        "monitoring.budget-approved",
                        "goals.goal-approved",
                        "monitoring.tracking-opened",
                        "monitoring.progress-reported",
                        "evaluation.self-evaluation-finalised",
                        "disclosure.item-published");
        List<Long> positions = StreamSupport.stream(dossier.json("events").spliterator(), false)
                .map(event -> event.get("position").asLong())
                .toList();
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        Answer past = suite.as("auditor").get(DOSSIER + "?at=" + positions.getFirst());
        assertThat(past.json("events")).hasSize(1);
        assertThat(suite.as("project-officer").get(DOSSIER).status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    @DisplayName("every projection rebuilt beside has exactly the rows that were live")
    void rebuiltProjectionsAreEqual() {
        for (String context : List.of("goals", "monitoring", "evaluation", "disclosure")) {
            String processors = "/api/" + context + "/admin/processors";
            Set<String> projections = StreamSupport.stream(
                            suite.as("system-administrator")
                                    .get(processors)
                                    .json()
                                    .spliterator(),
                            false)
                    .filter(processor -> processor.get("kind").asString().equals("PROJECTION"))
                    .map(processor -> processor.get("name").asString().replaceAll("#.*", ""))
                    .collect(Collectors.toSet());
            assertThat(projections).as(context).isNotEmpty();
            for (String projection : projections) {
                Answer report = suite.as("system-administrator").post(processors + "/" + projection + "/rebuild", "");
                assertThat(report.json("differences").asInt(-1))
                        .as(report.toString())
                        .isZero();
            }
        }
    }

    @Test
    @Order(8)
    @DisplayName(
            "the interface is the one of which the console's types are made; if it changed on purpose: npm run keep")
    void consoleKnowsTheInterface() {
        for (String service : KeptApiDocuments.SERVICES) {
            assertThat(KeptApiDocuments.served(service, suite))
                    .as("console/openapi/%s.json", service)
                    .isEqualTo(KeptApiDocuments.kept(service));
        }
    }

    private static Set<String> eventIds(Answer dossier) {
        assertThat(dossier.status()).as(dossier.toString()).isEqualTo(200);
        return StreamSupport.stream(dossier.json("events").spliterator(), false)
                .map(event -> event.get("eventId").asString())
                .collect(Collectors.toSet());
    }
}
