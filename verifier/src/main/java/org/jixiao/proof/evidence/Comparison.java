package org.jixiao.proof.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jixiao.proof.Entry;
import org.jixiao.proof.evidence.Verdict.Failed;
import org.jixiao.proof.evidence.Verdict.Fault;
import org.jspecify.annotations.Nullable;

/** An event's row as it stands against the entry that was sealed. */
final class Comparison {

    private Comparison() {}

    /** The first difference, of a row and an entry of the same event. */
    static Optional<Failed> of(Row row, Entry sealed) {
        if (row.payloadDigest() == null) {
            return Optional.of(new Failed(Fault.CONTENT_MISSING, sealed.position(), List.of()));
        }
        return time("stored_at", row.storedAt(), sealed.storedAt(), sealed)
                .or(() -> time("occurred_at", row.occurredAt(), sealed.occurredAt(), sealed))
                .or(() -> time("numbered_at", row.numberedAt(), sealed.numberedAt(), sealed))
                .or(() -> value("payload", row.payloadDigest(), sealed.payload(), sealed))
                .or(() -> value("metadata", row.metadataDigest(), sealed.metadata(), sealed))
                .or(() -> value("position", row.position(), sealed.position(), sealed))
                .or(() -> value("global_index", row.globalIndex(), sealed.globalIndex(), sealed))
                .or(() -> value("sequence_number", row.sequence(), sealed.sequence(), sealed))
                .or(() -> value("aggregate_type", row.aggregateType(), sealed.aggregateType(), sealed))
                .or(() -> value("aggregate_id", row.stream(), sealed.stream(), sealed))
                .or(() -> value("payload_type", row.payloadType(), sealed.payloadType(), sealed))
                .or(() -> value("payload_revision", row.payloadRevision(), sealed.payloadRevision(), sealed))
                .or(() -> value("written_by", row.writtenBy(), sealed.writtenBy(), sealed));
    }

    private static Optional<Failed> value(String column, @Nullable Object now, Object before, Entry sealed) {
        return before.equals(now)
                ? Optional.empty()
                : Optional.of(
                        new Failed(Fault.CHANGED, sealed.position(), List.of(column, before.toString(), "" + now)));
    }

    private static Optional<Failed> time(String column, @Nullable Instant now, Instant before, Entry sealed) {
        return now != null && now.isBefore(before)
                ? Optional.of(new Failed(
                        Fault.BACK_DATED, sealed.position(), List.of(column, before.toString(), now.toString())))
                : value(column, now, before, sealed);
    }
}
