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
    @DisplayName("is for finance systems only")
    void forFinanceOnly() {
        assertThat(auditor().get("/api/journal/feed").status()).isEqualTo(403);
        assertThat(finance().get("/api/journal/feed?limit=0").status()).isEqualTo(400);
    }

    private Api finance() {
        return stranger().as("finance-system", "");
    }

    private static String next(Answer page) {
        String link = Objects.requireNonNull(page.header("Link"));
        return link.substring(1, link.indexOf('>'));
    }
}
