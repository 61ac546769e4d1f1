package org.jixiao.journal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The dossier of a project")
class DossierIT extends RunningJournal {

    @Test
    @DisplayName("holds every event of every service in the one final order, and nothing of other projects")
    void isCompleteAndInOrder() {
        String code = freshProject();
        goalsAppend("project", freshProject(), proposed(code));
        long first = livesIn(code);

        Answer answer = auditor().get(dossierOf(code));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(texts(answer, "storedName"))
                .containsExactly(
                        "goals.project-proposed", "monitoring.budget-execution-opened", "goals.budget-applied");
        assertThat(texts(answer, "context")).containsExactly("goals", "monitoring", "goals");
        assertThat(positions(answer)).containsExactly(first, first + 1, first + 2);
        assertThat(answer.json("at").asLong()).isEqualTo(first + 2);
        assertThat(answer.json("head").asLong()).isEqualTo(first + 2);
        assertThat(answer.json("cut").asBoolean()).isFalse();
        assertThat(answer.json("next").isMissingNode()).isTrue();
        assertThat(answer.json("subject/code").asString()).isEqualTo(code);
    }

    @Test
    @DisplayName("tells of an event who did it, when, on which business date and what it says")
    void tellsWhoAndWhen() {
        String code = freshProject();
        livesIn(code);

        JsonNode event = auditor().get(dossierOf(code)).json("events/0");

        assertThat(event.at("/actor/id").asString()).isEqualTo("goals");
        assertThat(event.at("/businessDate").asString()).isEqualTo(FEBRUARY.toString());
        assertThat(event.at("/correlationId").asString()).isEqualTo("test");
        assertThat(event.at("/stream").asString()).isEqualTo("project:project/" + code + "/" + YEAR);
        assertThat(event.at("/sequence").asLong()).isZero();
        assertThat(event.at("/writtenBy").asString()).isEqualTo("goals_log");
        assertThat(event.at("/occurredAt").asString()).endsWith("Z");
        assertThat(event.at("/storedAt").asString()).endsWith("Z");
        assertThat(event.at("/numberedAt").asString()).endsWith("Z");
        assertThat(event.at("/payload/name").asString()).isEqualTo("援外地干部人才培训");
        assertThat(event.at("/payloadSha256").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    @DisplayName("is, as of a position or an instant, what it was then")
    void showsThePast() {
        String code = freshProject();
        long first = livesIn(code);
        String then = auditor().get(dossierOf(code)).json("events/1/numberedAt").asString();

        Answer atPosition = auditor().get(dossierOf(code) + "?at=" + first);
        Answer atInstant = auditor().get(dossierOf(code) + "?at=" + then);

        assertThat(positions(atPosition)).containsExactly(first);
        assertThat(atPosition.json("at").asLong()).isEqualTo(first);
        assertThat(atPosition.json("states")).hasSize(1);
        assertThat(positions(atInstant)).containsExactly(first, first + 1);
        assertThat(atInstant.json("at").asLong()).isEqualTo(first + 1);
    }

    @Test
    @DisplayName("never claims to know the future")
    void endsAtTheHead() {
        String code = freshProject();
        long first = livesIn(code);

        assertThat(auditor().get(dossierOf(code) + "?at=999999999").json("at").asLong())
                .isEqualTo(first + 2);
    }

    @Test
    @DisplayName("asks each service for its streams as of the same position, with the caller's own token")
    void relaysTheToken() {
        String code = freshProject();
        long first = livesIn(code);
        String token = TestIssuer.shared().token("auditor", "");

        Answer answer = stranger().bearer(token).get(dossierOf(code));

        assertThat(GOALS.askedAbout(code)).singleElement().satisfies(asked -> {
            assertThat(asked.authorization()).isEqualTo("Bearer " + token);
            assertThat(asked.query()).isEqualTo("stream=project:project/" + code + "/" + YEAR + "&at=" + (first + 2));
        });
        JsonNode state = answer.json("states/0");
        assertThat(state.at("/stream").asString()).isEqualTo("project:project/" + code + "/" + YEAR);
        assertThat(state.at("/context").asString()).isEqualTo("goals");
        assertThat(state.at("/version").asLong()).isZero();
        assertThat(state.at("/name").asString()).isEqualTo("Proposed");
        assertThat(state.at("/state/amount").asString()).isEqualTo("1000.00");
        assertThat(state.at("/unavailable").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("is whole where a service is down: only that service's states are missing, and it says so")
    void survivesAServiceThatIsDown() {
        String code = freshProject();
        livesIn(code);

        Answer answer = auditor().get(dossierOf(code));

        assertThat(answer.json("events")).hasSize(3);
        JsonNode missing = answer.json("states/1");
        assertThat(missing.at("/stream").asString()).isEqualTo("budget-execution:project/" + code + "/" + YEAR);
        assertThat(missing.at("/unavailable").asBoolean()).isTrue();
        assertThat(missing.at("/problem/type").asString()).isEqualTo("urn:jixiao:problem:state-unavailable");
        assertThat(missing.at("/problem/status").asInt()).isEqualTo(503);
        assertThat(missing.at("/problem/title").asString()).isEqualTo("该事件流的状态暂缺");
    }

    @Test
    @DisplayName("says with which status a service refused to tell a state")
    void tellsARefusal() {
        String code = freshProject();
        goalsAppend("appraisal", code, new GoalWithdrawn(Subject.project(code, YEAR)));

        JsonNode missing = auditor().get(dossierOf(code)).json("states/0");

        assertThat(missing.at("/unavailable").asBoolean()).isTrue();
        assertThat(missing.at("/problem/status").asInt()).isEqualTo(404);
    }

    @Test
    @DisplayName("comes in pages that are all as of one position, however much happens meanwhile")
    void comesInPages() {
        String code = freshProject();
        long first = livesIn(code);

        Answer one = auditor().get(dossierOf(code) + "?limit=2");
        livesIn(code);
        Answer two = auditor().get(one.json("next").asString());

        assertThat(one.json("cut").asBoolean()).isTrue();
        assertThat(positions(one)).containsExactly(first, first + 1);
        assertThat(positions(two)).containsExactly(first + 2);
        assertThat(two.json("cut").asBoolean()).isFalse();
        assertThat(two.json("states").isMissingNode()).isTrue();
    }

    private static List<String> texts(Answer answer, String member) {
        return events(answer).map(event -> event.path(member).asString()).toList();
    }

    private static List<Long> positions(Answer answer) {
        return events(answer).map(event -> event.path("position").asLong()).toList();
    }

    private static Stream<JsonNode> events(Answer answer) {
        return StreamSupport.stream(answer.json("events").spliterator(), false);
    }
}
