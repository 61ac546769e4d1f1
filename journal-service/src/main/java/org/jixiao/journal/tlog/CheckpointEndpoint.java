package org.jixiao.journal.tlog;

import java.util.List;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.journal.seal.SealingKey;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is signed, for everybody. */
@RestController
class CheckpointEndpoint {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final SealedLog sealed;
    private final SealingKey key;

    CheckpointEndpoint(SealedLog sealed, SealingKey key) {
        this.sealed = sealed;
        this.key = key;
    }

    /** The newest checkpoint, a signed note. */
    @GetMapping(path = "/public/journal/checkpoint", produces = TEXT)
    ResponseEntity<String> checkpoint() {
        String note = sealed.latest()
                .map(SealedCheckpoint::note)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("nothing-sealed"))));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(note);
    }

    /** The key by which checkpoints are verified. Whoever wants to be sure compares it with the one announced on paper. */
    @GetMapping(path = "/public/journal/key", produces = TEXT)
    String key() {
        return key.text() + "\n";
    }

    /** The key of the second signature, SM2 with SM3, where the log has one. */
    @GetMapping(path = "/public/journal/key/sm2", produces = TEXT)
    String sm2Key() {
        return key.sm2().orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("no-second-signature")))) + "\n";
    }
}
