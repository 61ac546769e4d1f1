package org.jixiao.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The journal")
class JournalIT extends RunningJournal {

    @Test
    @DisplayName("describes its interface")
    void describesItself() {
        Answer answer = stranger().get("/api/journal/openapi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json("paths").propertyNames())
                .contains(
                        "/api/journal/dossiers/{kind}/{code}/{year}",
                        "/api/journal/events/{position}",
                        "/api/journal/feed",
                        "/api/journal/webhooks");
        assertThat(answer.json("components/schemas/RecordedEvent/properties/payload/type")
                        .asString())
                .isEqualTo("object");
    }

    @Test
    @DisplayName("has no streams of its own whose states it could tell")
    void hasNoStreams() {
        assertThat(auditor()
                        .get("/api/journal/states?stream=goal:project/X/2020")
                        .problem())
                .isEqualTo("not-found");
    }
}
