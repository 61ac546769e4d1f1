package org.jixiao.journal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A comparison of two moments")
class ComparisonIT extends RunningJournal {

    private static String of(String code, String moments) {
        return "/api/journal/comparisons/project/" + code + "/" + YEAR + moments;
    }

    @Test
    @DisplayName("tells of each stream what is not what it was, and where to read who did it")
    void tellsDifferences() {
        String code = freshProject();
        long first = livesIn(code);

        Answer answer = auditor().get(of(code, "?from=" + first + "&to=" + (first + 2)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json("streams/0/stream").asString()).startsWith("project:");
        assertThat(answer.json("streams/0/nameBefore").asString()).isEqualTo("Proposed");
        assertThat(answer.json("streams/0/differences")).hasSize(1);
        assertThat(answer.json("streams/0/differences/0/path").asString()).isEqualTo("/as-of");
        assertThat(answer.json("streams/0/differences/0/before").asLong()).isEqualTo(first);
        assertThat(answer.json("streams/0/differences/0/after").asLong()).isEqualTo(first + 2);
        assertThat(readings("comparison project/" + code + "/" + YEAR + " from " + first))
                .containsExactly("auditor@ as of " + (first + 2));
        Answer events = auditor().get(answer.json("events").asString());
        assertThat(events.json("events")).hasSize(2);
        assertThat(events.json("events/0/position").asLong()).isEqualTo(first + 1);
    }

    @Test
    @DisplayName("says of a stream whose service is down that nobody knows, and why")
    void aServiceIsDown() {
        String code = freshProject();
        long first = livesIn(code);

        Answer answer = auditor().get(of(code, "?from=" + first));

        assertThat(answer.json("streams/1/stream").asString()).startsWith("budget-execution:");
        assertThat(answer.json("streams/1/problem/type").asString()).endsWith("state-unavailable");
        assertThat(answer.json("streams/1/differences")).isEmpty();
    }

    @Test
    @DisplayName("from before the first event shows everything as new")
    void fromBefore() {
        goalsAppend("project", freshProject(), proposed(freshProject()));
        String code = freshProject();
        long first = livesIn(code);

        Answer answer = auditor().get(of(code, "?from=" + (first - 1) + "&to=" + first));

        assertThat(answer.json("streams")).hasSize(1);
        assertThat(answer.json("streams/0/nameBefore").isMissingNode()).isTrue();
        assertThat(answer.json("streams/0/differences/0/path").asString()).isEmpty();
        assertThat(answer.json("streams/0/differences/0/after/amount").asString())
                .isEqualTo("1000.00");
    }

    @Test
    @DisplayName("backwards, of an unknown subject, or by others than auditors is refused")
    void refused() {
        String code = freshProject();
        long first = livesIn(code);

        assertThat(auditor()
                        .get(of(code, "?from=" + (first + 1) + "&to=" + first))
                        .problem())
                .isEqualTo("moments-out-of-order");
        assertThat(auditor().get(of(freshProject(), "?from=0")).problem()).isEqualTo("dossier-not-found");
        assertThat(auditor().get(of(code, "?from=soon")).json("errors/0/field").asString())
                .isEqualTo("from");
        assertThat(stranger()
                        .as("planning-finance", "")
                        .get(of(code, "?from=0"))
                        .status())
                .isEqualTo(403);
    }
}
