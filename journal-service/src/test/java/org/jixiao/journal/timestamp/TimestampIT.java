package org.jixiao.journal.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jixiao.journal.RunningJournal;
import org.jixiao.journal.timestamp.ActingAuthority.Mood;
import org.jixiao.platform.test.Answer;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.SignedNote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("A timestamp authority")
class TimestampIT extends RunningJournal {

    private static final ActingAuthority AUTHORITY = new ActingAuthority();

    @Autowired
    private Timestamping timestamping;

    @Autowired
    private Timestamps timestamps;

    @DynamicPropertySource
    static void authority(DynamicPropertyRegistry properties) {
        properties.add("jixiao.journal.timestamping.url", AUTHORITY::url);
        properties.add("jixiao.journal.timestamping.certificate", AUTHORITY::pem);
        properties.add("jixiao.journal.timestamping.interval", () -> "50ms");
    }

    @Test
    @DisplayName(
            "stamps the newest checkpoint, and everybody can see when it was there; what is not its own token for it"
                    + " is kept nowhere and named")
    void stamps() throws Exception {
        AUTHORITY.is(Mood.AWAY);
        livesIn(freshProject());
        failsBy("status 503");
        assertThat(stranger().get("/public/journal/checkpoint/timestamped").problem())
                .isEqualTo("nothing-timestamped");
        AUTHORITY.is(Mood.MISTAKEN);
        failsBy("response for different message imprint digest");
        AUTHORITY.is(Mood.FORGED);
        failsBy("no token of its own for this checkpoint");
        AUTHORITY.is(Mood.REFUSING);
        failsBy("it refuses: closed today");
        assertThat(timestamps.last()).isZero();

        AUTHORITY.is(Mood.HONEST);
        long position = livesIn(freshProject());
        await().until(() -> timestamps.last() > position);

        assertThat(timestamping.failure()).isEmpty();
        Answer note = stranger().get("/public/journal/checkpoint/timestamped");
        assertThat(SignedNote.parse(note.body())
                        .isSignedBy(NoteKey.parse(
                                stranger().get("/public/journal/key").body())))
                .isTrue();
        long size = Checkpoint.parse(SignedNote.parse(note.body()).text()).size();
        TimeStampToken token = token(size);
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(AUTHORITY.certificate()));
        assertThat(token.getTimeStampInfo().getGenTime()).isEqualTo(ActingAuthority.NOW);
        assertThat(token.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(sha256(note.body()));
        assertThat(stranger().get("/public/journal/timestamps/1000000").problem())
                .isEqualTo("nothing-timestamped");
        assertThat(stranger().get("/public/journal/timestamps/0").status()).isEqualTo(400);
    }

    private void failsBy(String why) {
        await().until(() -> timestamping.failure().orElse("").contains(why));
    }

    private TimeStampToken token(long size) throws Exception {
        return new TimeStampResponse(stranger().download("/public/journal/timestamps/" + size)).getTimeStampToken();
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
