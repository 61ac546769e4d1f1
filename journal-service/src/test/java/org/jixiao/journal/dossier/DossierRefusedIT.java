package org.jixiao.journal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dossier")
class DossierRefusedIT extends RunningJournal {

    @Test
    @DisplayName("of a subject that the history does not know is not there")
    void unknownSubject() {
        Answer answer = auditor().get(dossierOf(freshProject()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("dossier-not-found");
        assertThat(answer.json("title").asString()).isEqualTo("没有这份档案");
    }

    @Test
    @DisplayName("is not there before its subject's first event")
    void beforeItsFirstEvent() {
        String code = freshProject();
        goalsAppend("project", freshProject(), proposed(freshProject()));
        long first = livesIn(code);

        assertThat(auditor().get(dossierOf(code) + "?at=" + (first - 1)).problem())
                .isEqualTo("dossier-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planning-finance", "project-officer", "finance-system", "system-administrator"})
    @DisplayName("is for auditors only")
    void forAuditorsOnly(String role) {
        String code = freshProject();
        livesIn(code);

        Answer answer = stranger().as(role, "31000001").get(dossierOf(code));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("access-denied");
        assertThat(stranger().get(dossierOf(code)).status()).isEqualTo(401);
        assertThat(readings("dossier project/" + code + "/" + YEAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "-1", "2020-06-30", "2020-06-30T18:00:00", "1e3"})
    @DisplayName("as of what is no moment is refused")
    void malformedMoment(String at) {
        Answer answer = auditor().get(dossierOf(freshProject()) + "?at=" + at);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("moment-malformed");
        assertThat(answer.json("errors/0/field").asString()).isEqualTo("at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Project/31000020T1/2020",
                "/project/a_b/2020",
                "/project/31000020T1/1999",
                "/project/31000020T1/twenty",
                "/project/31000020T1/2020?limit=0",
                "/project/31000020T1/2020?limit=1001",
                "/project/31000020T1/2020?after=-2"
            })
    @DisplayName("asked for in a wrong form is refused before the log is read")
    void malformedRequest(String path) {
        Answer answer = auditor().get("/api/journal/dossiers" + path);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
    }

    @Test
    @DisplayName("that was read leaves a record of who read it as of when, which nobody changes")
    void readingIsRecorded() throws SQLException {
        String code = freshProject();
        long first = livesIn(code);

        auditor().get(dossierOf(code) + "?at=" + first);
        auditor().get(dossierOf(code));

        assertThat(readings("dossier project/" + code + "/" + YEAR))
                .containsExactly("auditor@ as of " + first, "auditor@ as of " + (first + 2));
        try (Connection state = database().asLog("journal");
                Statement statement = state.createStatement()) {
            Assertions.assertThatThrownBy(() -> statement.executeUpdate("delete from journal_state.access_record"))
                    .hasMessageContaining("append-only");
        }
    }
}
