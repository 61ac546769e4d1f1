package org.jixiao.journal.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the feed")
class AsyncApiIT extends RunningJournal {

    @Test
    @DisplayName("names every published event once, with a schema that is served, on every way")
    void everyEvent() {
        Answer answer = stranger().as("finance-system", "").get("/api/journal/asyncapi");
        List<String> schemas = stranger()
                .as("finance-system", "")
                .get("/api/journal/schemas")
                .json()
                .valueStream()
                .map(JsonNode::asString)
                .toList();

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(answer.json("components/messages")
                        .valueStream()
                        .map(message -> message.at("/payload/allOf/1/properties/data/$ref")
                                .asString()))
                .containsExactlyElementsOf(schemas.stream()
                        .map(name -> "/api/journal/schemas/" + name)
                        .toList());
        assertThat(answer.json("channels").valueStream())
                .allSatisfy(channel -> assertThat(channel.get("messages")).hasSize(schemas.size()));
        assertThat(answer.json("operations").valueStream())
                .allSatisfy(operation -> assertThat(answer.json(
                                        operation.at("/channel/$ref").asString().substring(2))
                                .isMissingNode())
                        .isFalse());
    }

    @Test
    @DisplayName("names no topic of Kafka without the profile")
    void withoutKafka() {
        String document =
                stranger().as("finance-system", "").get("/api/journal/asyncapi").body();

        assertThat(document).doesNotContain("kafka", "bindings");
    }

    @Test
    @DisplayName("describes an event as the feed gives it")
    void asTheFeedGivesIt() {
        long first = livesIn(freshProject());
        JsonNode event = stranger()
                .as("finance-system", "")
                .get("/api/journal/feed?after=" + (first - 1))
                .json("0");
        JsonNode envelope =
                stranger().as("finance-system", "").get("/api/journal/asyncapi").json("components/schemas/CloudEvent");

        assertThat(event.propertyNames())
                .allSatisfy(name -> assertThat(envelope.at("/properties").has(name))
                        .as(name)
                        .isTrue());
        assertThat(envelope.get("required").valueStream())
                .allSatisfy(name -> assertThat(event.has(name.asString())).isTrue());
        assertThat(stranger()
                        .as("project-officer", "HQ")
                        .get("/api/journal/asyncapi")
                        .status())
                .isEqualTo(403);
    }
}
