package org.jixiao.proof.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Entry;
import org.jixiao.proof.GrowingTree;
import org.jixiao.proof.evidence.EvidencePackage.Entries;
import org.jixiao.proof.evidence.EvidencePackage.Lines;
import org.jixiao.proof.evidence.Verdict.Failed;
import org.jixiao.proof.evidence.Verdict.Fault;
import org.jixiao.proof.evidence.Verdict.Removed;
import org.jspecify.annotations.Nullable;

/** A package with every event: entries and rows are read side by side, so that it may be larger than the memory. */
final class WholeLog {

    private final EvidencePackage evidence;
    private final List<Checkpoint> checkpoints;
    private final LongConsumer progress;

    WholeLog(EvidencePackage evidence, List<Checkpoint> checkpoints, LongConsumer progress) {
        this.evidence = evidence;
        this.checkpoints = checkpoints;
        this.progress = progress;
    }

    Verdict verify() throws IOException {
        Optional<Failed> sealed = sealedTree();
        return sealed.isPresent() ? sealed.get() : rows();
    }

    /** Whether the entries are those that the checkpoints cover. */
    private Optional<Failed> sealedTree() throws IOException {
        GrowingTree tree = new GrowingTree();
        try (Entries entries = evidence.entries()) {
            for (Checkpoint checkpoint : checkpoints) {
                while (tree.size() < checkpoint.size()) {
                    Entry entry = entries.next();
                    if (entry == null) {
                        return failed(Fault.TRUNCATED, tree.size(), Long.toString(checkpoint.size()));
                    }
                    if (entry.position() != tree.size()) {
                        return failed(Fault.NOT_THE_SEALED_TREE, tree.size(), Long.toString(checkpoint.size()));
                    }
                    tree.append(entry.leaf(), _ -> {});
                }
                if (!tree.root().equals(checkpoint.root())) {
                    return failed(Fault.NOT_THE_SEALED_TREE, -1, Long.toString(checkpoint.size()));
                }
            }
            return entries.next() == null
                    ? Optional.empty()
                    : failed(Fault.NOT_THE_SEALED_TREE, tree.size(), Long.toString(tree.size()));
        }
    }

    private Verdict rows() throws IOException {
        List<Removed> removed = new ArrayList<>();
        long position = 0;
        try (Entries entries = evidence.entries();
                Lines rows = evidence.lines(EvidencePackage.ROWS)) {
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                Row row = rows.nextRow();
                Optional<Failed> fault = at(entry, row);
                if (fault.isPresent() || row == null) {
                    return fault.orElseThrow();
                }
                if (row.removal() != null) {
                    removed.add(new Removed(position, row.removal().order()));
                }
                position++;
                progress.accept(position);
            }
            Row more = rows.nextRow();
            return more == null ? new Verdict.Pass(position, removed) : inserted(more, position);
        }
    }

    private Optional<Failed> at(Entry entry, @Nullable Row row) throws IOException {
        if (row != null && row.eventId().equals(entry.eventId())) {
            return row.position() != null && row.position() == entry.position()
                    ? Comparison.of(row, entry)
                    : failed(Fault.REORDERED, entry.position(), entry.eventId().toString(), "" + row.position());
        }
        OptionalLong elsewhere = positionNow(entry.eventId());
        if (row != null && sealedPosition(row.eventId()).isEmpty() && (elsewhere.isPresent() || isAt(row, entry))) {
            return Optional.of(inserted(row, entry.position()));
        }
        return elsewhere.isPresent()
                ? failed(
                        Fault.REORDERED,
                        entry.position(),
                        entry.eventId().toString(),
                        Long.toString(elsewhere.getAsLong()))
                : failed(Fault.DROPPED, entry.position(), entry.eventId().toString());
    }

    private static boolean isAt(Row row, Entry entry) {
        return row.position() != null && row.position() == entry.position();
    }

    private static Failed inserted(Row row, long position) {
        return new Failed(
                Fault.INSERTED, position, List.of(row.eventId().toString(), Long.toString(row.globalIndex())));
    }

    private OptionalLong sealedPosition(UUID event) throws IOException {
        try (Entries entries = evidence.entries()) {
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                if (entry.eventId().equals(event)) {
                    return OptionalLong.of(entry.position());
                }
            }
            return OptionalLong.empty();
        }
    }

    private OptionalLong positionNow(UUID event) throws IOException {
        Predicate<Row> same = row -> row.eventId().equals(event);
        try (Lines rows = evidence.lines(EvidencePackage.ROWS)) {
            for (Row row = rows.nextRow(); row != null; row = rows.nextRow()) {
                if (same.test(row)) {
                    return OptionalLong.of(row.position() == null ? -1 : row.position());
                }
            }
            return OptionalLong.empty();
        }
    }

    private static Optional<Failed> failed(Fault fault, long position, String... details) {
        return Optional.of(new Failed(fault, position, List.of(details)));
    }
}
