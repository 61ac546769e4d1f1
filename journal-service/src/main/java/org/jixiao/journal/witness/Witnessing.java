package org.jixiao.journal.witness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.journal.witness.Witnesses.Answer;
import org.jixiao.proof.Hash;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Shows every witness the newest checkpoint now and then. One that cannot be reached, or will not sign, holds up neither sealing nor the
 * others; it is shown the newest one again.
 */
@Component
class Witnessing {

    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);

    private final List<Witness> witnesses;
    private final Witnesses people;
    private final Cosignatures cosignatures;
    private final SealedLog sealed;
    private final Map<Witness, String> failing = new ConcurrentHashMap<>();

    Witnessing(WitnessProperties properties, Witnesses people, Cosignatures cosignatures, SealedLog sealed) {
        this.witnesses = properties.all();
        this.people = people;
        this.cosignatures = cosignatures;
        this.sealed = sealed;
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    /** Why a witness did not sign the last time it was asked; empty if it did. */
    Optional<String> failure(Witness witness) {
        return Optional.ofNullable(failing.get(witness));
    }

    /** All are shown the same checkpoint, so that one note can carry all their signatures. */
    void round() throws InterruptedException {
        Optional<SealedCheckpoint> latest;
        try {
            latest = sealed.latest();
        } catch (RuntimeException e) {
            witnesses.forEach(witness -> failed(witness, e.getClass().getSimpleName(), e));
            return;
        }
        if (latest.isPresent()) {
            for (Witness witness : witnesses) {
                attempt(witness, latest.get());
            }
        }
    }

    private void attempt(Witness witness, SealedCheckpoint checkpoint) throws InterruptedException {
        try {
            long seen = cosignatures.lastOf(witness);
            if (seen < checkpoint.size()) {
                show(witness, seen, checkpoint);
            } else {
                failing.remove(witness);
            }
        } catch (RuntimeException e) {
            failed(witness, e.getClass().getSimpleName(), e);
        }
    }

    private void show(Witness witness, long seen, SealedCheckpoint checkpoint) throws InterruptedException {
        Answer answer = ask(witness, seen, checkpoint);
        // it has seen more or less than we kept: once more from there, and no further
        if (answer instanceof Answer.Seen(long size) && size != seen && size <= checkpoint.size()) {
            answer = ask(witness, size, checkpoint);
        }
        switch (answer) {
            case Answer.Signed(var signature) -> {
                cosignatures.keep(witness, checkpoint.size(), signature);
                failing.remove(witness);
            }
            case Answer.Seen(long size) when size > checkpoint.size() -> seenMore(witness, size);
            case Answer.Seen _ -> failed(witness, "it refuses the proof: it has seen another history");
            case Answer.Failed(String why) -> failed(witness, why);
        }
    }

    /** Another process may have sealed and shown more meanwhile. If none has, the log is shorter than it was. */
    private void seenMore(Witness witness, long size) {
        if (size > sealed.size()) {
            failed(witness, "it has seen %d events, and only %d are sealed".formatted(size, sealed.size()));
        }
    }

    private Answer ask(Witness witness, long seen, SealedCheckpoint checkpoint) throws InterruptedException {
        return people.show(witness, seen, proof(seen, checkpoint.size()), checkpoint);
    }

    /** Who has seen nothing needs no proof. */
    private List<Hash> proof(long seen, long size) {
        return seen == 0 ? List.of() : sealed.tree().consistency(seen, size);
    }

    private void failed(Witness witness, String why) {
        failed(witness, why, null);
    }

    /** Told once with its cause, and again only when the reason is another one. */
    private void failed(Witness witness, String why, @Nullable Throwable cause) {
        if (!why.equals(failing.put(witness, why))) {
            LOG.error("Witness {} has not signed: {}", witness.name(), why, cause);
        }
    }
}
