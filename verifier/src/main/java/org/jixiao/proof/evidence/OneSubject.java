package org.jixiao.proof.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Entry;
import org.jixiao.proof.Hash;
import org.jixiao.proof.Proofs;
import org.jixiao.proof.evidence.EvidencePackage.Lines;
import org.jixiao.proof.evidence.Verdict.Failed;
import org.jixiao.proof.evidence.Verdict.Fault;
import org.jixiao.proof.evidence.Verdict.Removed;

/**
 * A package with the events of one subject: each is included, none between two others of its stream is missing. That nothing came
 * after the last one only a package of the whole log can prove.
 */
final class OneSubject {

    private final EvidencePackage evidence;
    private final List<Checkpoint> checkpoints;
    private final Checkpoint own;
    private final LongConsumer progress;
    private final Map<String, Long> next = new HashMap<>();

    OneSubject(EvidencePackage evidence, List<Checkpoint> checkpoints, Checkpoint own, LongConsumer progress) {
        this.evidence = evidence;
        this.checkpoints = checkpoints;
        this.own = own;
        this.progress = progress;
    }

    Verdict verify() throws IOException {
        Map<Long, List<Hash>> paths = consistency();
        for (Checkpoint earlier : checkpoints) {
            List<Hash> path = earlier.size() == own.size() ? List.of() : paths.get(earlier.size());
            if (path == null || !Proofs.extendsTree(earlier.size(), earlier.root(), own.size(), own.root(), path)) {
                return new Failed(Fault.NOT_CONSISTENT, -1, List.of(Long.toString(earlier.size())));
            }
        }
        return events();
    }

    private Map<Long, List<Hash>> consistency() throws IOException {
        Map<Long, List<Hash>> paths = new HashMap<>();
        try (Lines lines = evidence.lines(EvidencePackage.CONSISTENCY)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                String[] values = line.split("\t", -1);
                if (values.length != 2) {
                    throw new IllegalArgumentException("not a consistency proof");
                }
                paths.put(Long.valueOf(values[0]), EntryProof.hashes(values[1]));
            }
        }
        return paths;
    }

    private Verdict events() throws IOException {
        List<Removed> removed = new ArrayList<>();
        long last = -1;
        long count = 0;
        try (Lines rows = evidence.lines(EvidencePackage.ROWS);
                Lines proofs = evidence.lines(EvidencePackage.PROOFS)) {
            for (String line = proofs.next(); line != null; line = proofs.next()) {
                EntryProof proof = EntryProof.parse(line);
                Entry entry = proof.entry();
                Row row = rows.nextRow();
                if (!Proofs.includes(entry.leaf(), entry.position(), own.size(), proof.path(), own.root())) {
                    return new Failed(Fault.NOT_INCLUDED, entry.position(), List.of());
                }
                if (row == null || !row.eventId().equals(entry.eventId())) {
                    return new Failed(
                            Fault.DROPPED,
                            entry.position(),
                            List.of(entry.eventId().toString()));
                }
                Optional<Failed> fault = inOrder(entry, last).or(() -> Comparison.of(row, entry));
                if (fault.isPresent()) {
                    return fault.get();
                }
                if (row.removal() != null) {
                    removed.add(new Removed(entry.position(), row.removal().order()));
                }
                last = entry.position();
                progress.accept(++count);
            }
            Row more = rows.nextRow();
            return more == null
                    ? new Verdict.Pass(count, removed)
                    : new Failed(
                            Fault.INSERTED,
                            last + 1,
                            List.of(more.eventId().toString(), Long.toString(more.globalIndex())));
        }
    }

    private Optional<Failed> inOrder(Entry entry, long last) {
        if (entry.position() <= last) {
            return Optional.of(new Failed(
                    Fault.REORDERED, entry.position(), List.of(entry.eventId().toString(), Long.toString(last))));
        }
        long expected = next.getOrDefault(entry.stream(), 0L);
        if (entry.sequence() != expected) {
            return Optional.of(new Failed(Fault.DROPPED, entry.position(), List.of(entry.stream() + " " + expected)));
        }
        next.put(entry.stream(), expected + 1);
        return Optional.empty();
    }
}
