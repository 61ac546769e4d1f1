package org.jixiao.journal.witness;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.journal.outside.Outside;
import org.jixiao.journal.outside.Outside.NoAnswer;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.proof.Hash;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.SignedNote.Signature;
import org.springframework.stereotype.Component;

/** Speaks C2SP's tlog-witness: a checkpoint goes out with the proof that it only adds to what the witness has seen, and a signature comes back. */
@Component
class Witnesses {

    private static final int SIGNED = 200;
    private static final int KNOWS_ANOTHER_SIZE = 409;
    private static final int REFUSES_THE_PROOF = 422;
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,18}");

    /** More than a witness ever has to say. */
    private static final int LONGEST = 64 * 1024;

    private final Outside outside;

    Witnesses(WitnessProperties properties) {
        this.outside = new Outside(properties.timeout(), LONGEST);
    }

    /** What a witness said. */
    sealed interface Answer {

        /** It signed. */
        record Signed(Signature signature) implements Answer {}

        /** It has seen another size than we thought. */
        record Seen(long size) implements Answer {}

        /** It did not sign, or not with its key. */
        record Failed(String why) implements Answer {}
    }

    /**
     * @param seen size that the witness saw last
     * @param proof from that size to the checkpoint's
     */
    Answer show(Witness witness, long seen, List<Hash> proof, SealedCheckpoint checkpoint) throws InterruptedException {
        String body = "old %d\n%s\n%s"
                .formatted(
                        seen,
                        proof.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining()),
                        checkpoint.note());
        try {
            Outside.Answer answer = outside.ask(HttpRequest.newBuilder(URI.create(witness.url() + "/add-checkpoint"))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
            return read(witness, checkpoint, answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (NoAnswer e) {
            return new Answer.Failed(e.why());
        }
    }

    private static Answer read(Witness witness, SealedCheckpoint checkpoint, int status, String body) {
        if (status == SIGNED) {
            return signature(witness, checkpoint, body);
        }
        if (status == KNOWS_ANOTHER_SIZE && SIZE.matcher(body.strip()).matches()) {
            return new Answer.Seen(Long.parseLong(body.strip()));
        }
        boolean fork = status == KNOWS_ANOTHER_SIZE || status == REFUSES_THE_PROOF;
        return new Answer.Failed("status " + status + (fork ? ": it has seen another history" : ""));
    }

    /** It counts only if the key verifies it: whatever else comes back is kept nowhere. */
    private static Answer signature(Witness witness, SealedCheckpoint checkpoint, String body) {
        try {
            return SignedNote.parse(checkpoint.note())
                    .with(SignedNote.signatures(body))
                    .signaturesBy(witness.key())
                    .stream()
                    .findFirst()
                    .<Answer>map(Answer.Signed::new)
                    .orElseGet(() -> new Answer.Failed("a signature that is not of its key"));
        } catch (IllegalArgumentException _) {
            return new Answer.Failed("no signature");
        }
    }
}
