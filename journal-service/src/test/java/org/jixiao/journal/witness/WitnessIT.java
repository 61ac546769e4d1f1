package org.jixiao.journal.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Hash;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.SignedNote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("A witness")
class WitnessIT extends RunningJournal {

    private static final ActingWitness AUDITOR = new ActingWitness("auditor.example/witness");
    private static final ActingWitness TREASURY = new ActingWitness("treasury.example/witness");
    private static final ActingWitness LIAR = new ActingWitness("liar.example/witness");

    @Autowired
    private Witnessing witnessing;

    @Autowired
    private Cosignatures cosignatures;

    @DynamicPropertySource
    static void witnesses(DynamicPropertyRegistry properties) {
        properties.add("jixiao.journal.witnessing.interval", () -> "50ms");
        properties.add("jixiao.journal.witnessing.witnesses[0].url", AUDITOR::url);
        properties.add("jixiao.journal.witnessing.witnesses[0].key", AUDITOR::key);
        properties.add("jixiao.journal.witnessing.witnesses[2].url", LIAR::url);
        properties.add("jixiao.journal.witnessing.witnesses[2].key", LIAR::key);
        properties.add("jixiao.journal.witnessing.witnesses[1].url", TREASURY::url);
        properties.add("jixiao.journal.witnessing.witnesses[1].key", TREASURY::key);
    }

    private Optional<SignedNote> witnessed() {
        Answer answer = stranger().get("/public/journal/checkpoint/witnessed");
        return answer.status() == 200 ? Optional.of(SignedNote.parse(answer.body())) : Optional.empty();
    }

    private NoteKey logKey() {
        return NoteKey.parse(stranger().get("/public/journal/key").body());
    }

    private Witness named(ActingWitness one) {
        return witnessing.witnesses().stream()
                .filter(witness -> witness.key().toString().equals(one.key()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("that names now one size and now another is asked twice and left alone until the next round")
    void lies() {
        LIAR.lies();
        livesIn(freshProject());
        livesIn(freshProject());

        await().until(() ->
                witnessing.failure(named(LIAR)).orElse("").equals("it refuses the proof: it has seen another history"));
        assertThat(cosignatures.lastOf(named(LIAR))).isZero();
        assertThat(stranger()
                        .get("/public/journal/checkpoint/witnessed?witness=liar.example/witness")
                        .problem())
                .isEqualTo("nothing-witnessed");
    }

    @Test
    @DisplayName("signs what only adds to what it saw, from its own size on; one that will not sign, or saw another"
            + " history, holds up nobody and is named")
    void signs() {
        long first = livesIn(freshProject());
        await().until(() -> witnessing.failure(named(AUDITOR)).orElse("").equals("status 403"));
        assertThat(witnessed()).isEmpty();

        AUDITOR.knows(logKey());
        await().until(() -> cosignatures.lastOf(named(AUDITOR)) > first);
        SignedNote note = witnessed().orElseThrow();
        assertThat(note.isSignedBy(logKey())).isTrue();
        assertThat(note.isSignedBy(NoteKey.parse(AUDITOR.key()))).isTrue();
        assertThat(note.isSignedBy(NoteKey.parse(TREASURY.key()))).isFalse();
        assertThat(witnessing.failure(named(AUDITOR))).isEmpty();

        long later = livesIn(freshProject());
        await().until(() -> cosignatures.lastOf(named(AUDITOR)) > later);
        assertThat(AUDITOR.olds()).contains(Checkpoint.parse(note.text()).size());

        TREASURY.knows(logKey());
        await().until(() -> cosignatures.lastOf(named(TREASURY)) > later);
        SignedNote both = witnessed().orElseThrow();
        assertThat(both.isSignedBy(NoteKey.parse(AUDITOR.key()))).isTrue();
        assertThat(both.isSignedBy(NoteKey.parse(TREASURY.key()))).isTrue();
        TREASURY.saw(new Checkpoint(ORIGIN, 1, Hash.ofLeaf("another history".getBytes(StandardCharsets.UTF_8))));
        long last = livesIn(freshProject());
        await().until(() ->
                witnessing.failure(named(TREASURY)).orElse("").equals("status 422: it has seen another history"));
        await().atMost(Duration.ofSeconds(20)).until(() -> cosignatures.lastOf(named(AUDITOR)) > last);
        TREASURY.saw(new Checkpoint(ORIGIN, 1_000_000, Hash.EMPTY));
        await().until(() ->
                witnessing.failure(named(TREASURY)).orElse("").startsWith("it has seen 1000000 events, and only "));
    }
}
