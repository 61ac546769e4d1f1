package org.jixiao.contracts.journal;

import java.time.Instant;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/** What became of proofs that a projection's rows follow from the log. */
public sealed interface ProjectionProofEvent extends StoredEvent {

    /**
     * A service rebuilt a projection beside its live rows up to the position of these and compared both row by row. Each service writes
     * it about its own projections.
     *
     * @param service whose projection it is
     * @param provedTo the position at which both were compared; -1 for an empty log
     * @param rows rows that follow from the log
     * @param differing keys of which the live row is missing, is another, or does not follow from the log; 0 proves the view
     * @param differingRows the first hundred of them
     * @param dropped events that an operator gave up there: the view does without them, and was compared so
     * @param droppedLetters the first hundred of them
     */
    @Published
    record ProjectionProved(
            String service,
            String projection,
            long provedTo,
            long rows,
            long differing,
            List<DifferingRow> differingRows,
            long dropped,
            List<DroppedLetter> droppedLetters)
            implements ProjectionProofEvent {}

    /**
     * Which row it is, and nothing of what it holds.
     *
     * @param key the values of its primary key, with slashes
     */
    record DifferingRow(String table, String key) {}

    /**
     * An event that this projection could not take, until an operator gave it up with a reason, which stays with the service.
     *
     * @param position of the event, which stays in the log
     */
    record DroppedLetter(long position, String droppedBy, Instant droppedAt) {}
}
