package org.jixiao.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The feed for finance systems")
class FeedIT extends RunningJournal {

    @Test
    @DisplayName("gives published events as CloudEvents, and no private ones")
    void givesPublishedEvents() {
        String code = freshProject();
        long first = livesIn(code);

        Answer answer = finance().get("/api/journal/feed?after=" + (first - 1));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/cloudevents-batch+json");
        assertThat(answer.json()).hasSize(1);
        JsonNode event = answer.json("0");
        assertThat(event.at("/specversion").asString()).isEqualTo("1.0");
        assertThat(event.at("/id").asString()).hasSize(36);
        assertThat(event.at("/type").asString()).isEqualTo("jixiao.goals.project-proposed.v1");
        assertThat(event.at("/source").asString()).isEqualTo("/goals");
        assertThat(event.at("/subject").asString()).isEqualTo("project:project/" + code + "/" + YEAR);
        assertThat(event.at("/time").asString()).endsWith("Z");
        assertThat(event.at("/sequence").asString()).hasSize(19);
        assertThat(Long.parseLong(event.at("/sequence").asString())).isEqualTo(first);
        assertThat(event.at("/correlationid").asString()).isEqualTo("test");
        assertThat(event.at("/data/projectCode").asString()).isEqualTo(code);
        assertThat(event.has("actor")).isFalse();
    }

    @Test
    @DisplayName("goes on where the link says: nothing is missing and nothing comes twice")
    void goesOn() {
        String one = freshProject();
        String two = freshProject();
        long first = goalsAppend("project", one, proposed(one));
        goalsAppend("project", two, proposed(two));

        Answer page = finance().get("/api/journal/feed?limit=1&after=" + (first - 1));
        Answer next = finance().get(next(page));
        Answer end = finance().get(next(next));

        assertThat(page.json("0/data/projectCode").asString()).isEqualTo(one);
        assertThat(next.json("0/data/projectCode").asString()).isEqualTo(two);
        assertThat(end.json()).isEmpty();

        livesIn(freshProject());
        assertThat(finance().get(next(end)).json()).hasSize(1);
    }

    @Test
    @DisplayName(
            "leaves a removed content out and fills its page with what comes behind it: only the last one is not full")
    void fillsThePage() {
        long removed = disclosureAppends(freshProject(), 0, "item-published", "{}");
        String one = freshProject();
        String two = freshProject();
        goalsAppend("project", one, proposed(one));
        long last = goalsAppend("project", two, proposed(two));

        Answer page = finance().get("/api/journal/feed?limit=2&after=" + (removed - 1));
        Answer end = finance().get("/api/journal/feed?limit=1&after=" + last);

        assertThat(page.json()
                        .valueStream()
                        .map(event -> event.at("/data/projectCode").asString()))
                .containsExactly(one, two);
        assertThat(next(page)).contains("after=" + last + "&");
        assertThat(end.json()).isEmpty();
    }

    @Test
    @DisplayName("is for finance systems only")
    void forFinanceOnly() {
        assertThat(auditor().get("/api/journal/feed").status()).isEqualTo(403);
        assertThat(finance().get("/api/journal/feed?limit=0").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("gives the events of the types that are wanted, and keeps to them behind the link")
    void ofTypes() {
        String code = freshProject();
        long first = livesIn(code);
        String wanted = "&type=monitoring.budget-execution-opened";

        Answer none = finance().get("/api/journal/feed?type=goals.goal-approved&after=" + (first - 1));
        Answer page = finance().get("/api/journal/feed?after=" + (first - 1) + "&type=goals.project-proposed");

        assertThat(none.json()).isEmpty();
        assertThat(page.json()).hasSize(1);
        assertThat(next(page)).endsWith("&type=goals.project-proposed");
        Answer refused = finance().get("/api/journal/feed?after=0" + wanted);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json("errors/0/field").asString()).isEqualTo("type[0]");
    }

    @Test
    @DisplayName("refuses a cursor that is ahead of the log, and says where the log ends")
    void cursorFromTheFuture() {
        Answer refused = finance().get("/api/journal/feed?after=1000000000");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json("type").asString()).endsWith("cursor-ahead-of-log");
    }

    @Test
    @DisplayName("names for each event a schema that is served as it was approved")
    void schemas() {
        long first = livesIn(freshProject());
        Answer event = finance().get("/api/journal/feed?after=" + (first - 1));

        Answer schema = finance().get(event.json("0/dataschema").asString());

        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
        assertThat(schema.json("title").asString()).isEqualTo("goals.project-proposed");
        assertThat(finance().get("/api/journal/schemas").json())
                .extracting(JsonNode::asString)
                .contains("goals.project-proposed.v1")
                .doesNotContain("goals.budget-applied.v1");
        assertThat(finance().get("/api/journal/schemas/goals.budget-applied.v1").status())
                .isEqualTo(404);
        assertThat(finance().get("/api/journal/schemas/..%2Fdb").status()).isIn(400, 404);
        assertThat(stranger()
                        .as("project-officer", "")
                        .get("/api/journal/schemas")
                        .status())
                .isEqualTo(403);
    }

    private Api finance() {
        return stranger().as("finance-system", "");
    }

    private static String next(Answer page) {
        String link = Objects.requireNonNull(page.header("Link"));
        return link.substring(1, link.indexOf('>'));
    }
}
