package org.jixiao.proof.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.evidence.Verdict.Failed;
import org.jixiao.proof.evidence.Verdict.Fault;

/**
 * Holds a package against checkpoints: first that what is sealed in it is what the checkpoints cover, then that the log's rows are what
 * was sealed.
 *
 * @param key of the log; whoever holds the package got it on another way
 * @param known checkpoints that whoever holds the package kept before, or got from others
 * @param witnesses each of them must have cosigned one of the checkpoints: then the history up to there is the one that they have seen;
 *     {@link #witnessed} says how far that is
 * @param progress hears of events that are done
 */
public record Verification(NoteKey key, List<String> known, List<NoteKey> witnesses, LongConsumer progress) {

    public Verification {
        if (key.isOfWitness()) {
            throw new IllegalArgumentException("the key of a witness is not that of a log: " + key.name());
        }
        known = List.copyOf(known);
        witnesses = List.copyOf(witnesses);
    }

    /**
     * @throws IOException if the package cannot be read
     * @throws IllegalArgumentException if something in it is not of the package's format
     */
    public Verdict of(EvidencePackage evidence) throws IOException {
        List<Checkpoint> checkpoints;
        Checkpoint own;
        List<String> all = new ArrayList<>(known);
        all.add(evidence.checkpoint());
        try {
            own = Checkpoints.verified(List.of(evidence.checkpoint()), key).getFirst();
            checkpoints = Checkpoints.verified(all, key);
        } catch (Checkpoints.Forged e) {
            return new Failed(Fault.CHECKPOINT_FORGED, -1, List.of());
        }
        for (NoteKey witness : witnesses) {
            if (all.stream().noneMatch(note -> SignedNote.parse(note).isSignedBy(witness))) {
                return new Failed(Fault.NOT_WITNESSED, -1, List.of(witness.name()));
            }
        }
        if (checkpoints.getLast().size() > own.size()) {
            return new Failed(
                    Fault.TRUNCATED,
                    own.size(),
                    List.of(Long.toString(checkpoints.getLast().size())));
        }
        return evidence.isOfWholeLog()
                ? new WholeLog(evidence, checkpoints, progress).verify()
                : new OneSubject(evidence, checkpoints, own, progress).verify();
    }

    /**
     * How far a witness has seen this history.
     *
     * @param size of the largest checkpoint that it cosigned; it says nothing of what came after
     * @param at when it did, by its own clock
     */
    public record Witnessed(String name, long size, Instant at) {}

    /** Of each witness that cosigned any of the checkpoints the largest; only of use with a package that passed. */
    public List<Witnessed> witnessed(EvidencePackage evidence) throws IOException {
        List<SignedNote> notes = Stream.concat(known.stream(), Stream.of(evidence.checkpoint()))
                .map(SignedNote::parse)
                .toList();
        return witnesses.stream()
                .flatMap(witness -> notes.stream()
                        .flatMap(note -> note.signaturesBy(witness).stream()
                                .map(signature -> new Witnessed(
                                        witness.name(),
                                        Checkpoint.parse(note.text()).size(),
                                        witness.seenAt(signature))))
                        .max(Comparator.comparingLong(Witnessed::size))
                        .stream())
                .toList();
    }
}
