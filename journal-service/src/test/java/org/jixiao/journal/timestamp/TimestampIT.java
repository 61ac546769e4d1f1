package org.jixiao.journal.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jixiao.journal.RunningJournal;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.journal.timestamp.ActingAuthority.Mood;
import org.jixiao.platform.test.Answer;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.SignedNote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("A timestamp authority")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TimestampIT extends RunningJournal {

    private static final ActingAuthority AUTHORITY = new ActingAuthority();

    @Autowired
    private Timestamping timestamping;

    @Autowired
    private Timestamps timestamps;

    @Autowired
    private SealedLog sealed;

    @DynamicPropertySource
    static void authority(DynamicPropertyRegistry properties) {
        properties.add("jixiao.journal.timestamping.url", AUTHORITY::url);
        properties.add("jixiao.journal.timestamping.certificate", AUTHORITY::pem);
        properties.add("jixiao.journal.timestamping.interval", () -> "50ms");
        properties.add("jixiao.journal.timestamping.retry", () -> "20ms");
    }

    /** The first one: nothing is stamped yet. */
    @Test
    @Order(1)
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
        assertThat(timestamping.round()).isEqualTo(Duration.ofMillis(20));

        AUTHORITY.is(Mood.HONEST);
        long position = livesIn(freshProject());
        await().until(() -> timestamps.last() > position);

        assertThat(timestamping.failure()).isEmpty();
        await().until(() -> timestamping.round().equals(Duration.ofMillis(50)));
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

    @Test
    @Order(2)
    @DisplayName("is asked by one process at a time, so that no checkpoint is stamped twice")
    void isAskedByOneProcessAtATime() throws Exception {
        AUTHORITY.is(Mood.HONEST);
        await().until(() -> timestamps.last() == sealed.size());
        AUTHORITY.is(Mood.PONDERING);
        int before = AUTHORITY.asked();
        livesIn(freshProject());
        await().until(() -> AUTHORITY.asked() > before);

        assertThat(timestamping.round()).isEqualTo(Duration.ofMillis(20));
        assertThat(AUTHORITY.asked()).isEqualTo(before + 1);

        long last = timestamps.last();
        AUTHORITY.is(Mood.HONEST);
        await().until(() -> timestamps.last() > last);
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
