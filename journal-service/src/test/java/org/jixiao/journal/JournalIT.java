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
                        "/api/journal/comparisons/{kind}/{code}/{year}",
                        "/api/journal/correlations/{id}",
                        "/api/journal/dossiers/{kind}/{code}/{year}",
                        "/api/journal/events",
                        "/api/journal/events/{position}",
                        "/api/journal/evidence",
                        "/api/journal/evidence/{kind}/{code}/{year}",
                        "/api/journal/feed",
                        "/api/journal/projection-proofs",
                        "/api/journal/projection-reports",
                        "/api/journal/tile/entries/{path}",
                        "/public/journal/checkpoint",
                        "/public/journal/checkpoint/timestamped",
                        "/public/journal/checkpoint/witnessed",
                        "/public/journal/key",
                        "/public/journal/key/sm2",
                        "/public/journal/proofs/consistency",
                        "/public/journal/proofs/inclusion",
                        "/public/journal/publications/{item}/{version}",
                        "/public/journal/tile/{path}",
                        "/public/journal/timestamps/{size}",
                        "/api/journal/webhooks");
        assertThat(answer.json("components/schemas/org.jixiao.journal.event.RecordedEvent/properties/payload/type")
                        .asString())
                .isEqualTo("object");
    }

    @Test
    @DisplayName("tells both keys that sign")
    void tellsItsKeys() {
        assertThat(stranger().get("/public/journal/key").body()).startsWith(ORIGIN + "+");
        assertThat(stranger().get("/public/journal/key/sm2").body())
                .startsWith(ORIGIN + "+")
                .hasSizeGreaterThan(120);
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
