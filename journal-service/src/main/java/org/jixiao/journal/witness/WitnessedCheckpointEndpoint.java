package org.jixiao.journal.witness;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.proof.SignedNote;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What outsiders have signed, for everybody: worth more to whoever kept no checkpoint of their own. */
@RestController
class WitnessedCheckpointEndpoint {

    private final Cosignatures cosignatures;

    WitnessedCheckpointEndpoint(Cosignatures cosignatures) {
        this.cosignatures = cosignatures;
    }

    /**
     * The newest checkpoint that a witness signed, with the signatures of all who did.
     *
     * @param witness its name; anyone's if absent
     */
    @GetMapping(path = "/public/journal/checkpoint/witnessed", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> witnessed(@RequestParam(required = false) @Size(max = 200) @Nullable String witness) {
        String note = cosignatures
                .newest(witness)
                .map(SignedNote::toString)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("nothing-witnessed"))));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(note);
    }
}
