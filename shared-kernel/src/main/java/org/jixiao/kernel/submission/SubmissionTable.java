package org.jixiao.kernel.submission;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;

/**
 * Every edition of what a service submitted, as the table {@code submission_edition} of the service that has this projection.
 *
 * @param <E> its sealed events
 */
public abstract class SubmissionTable<E extends StoredEvent> extends Projection {

    private static final Table EDITIONS =
            Table.named("submission_edition").withKey("budget_year", "kind", "code", "edition");

    /** @param name the projection's, with the service first */
    protected SubmissionTable(String name, Class<E> events) {
        super(name, EDITIONS);
        perSubject();
        on(events, (event, _) -> List.of(change(event)));
    }

    /** One of the four below. */
    protected abstract Change change(E event);

    private static Change row(Subject subject, int edition) {
        return EDITIONS.row(subject.budgetYear(), subject.kind(), subject.code(), edition);
    }

    protected static Change prepared(
            Subject subject,
            int edition,
            LocalDate preparedOn,
            @Nullable LocalDate dueOn,
            List<SubmittedItem> items,
            List<Attachment> papers,
            Attachment archive) {
        return row(subject, edition)
                .set("status", "PREPARED")
                .set("due_on", dueOn)
                .set("prepared_on", preparedOn)
                .setJson("items", items)
                .setJson("papers", papers)
                .set("archive", archive.sha256())
                .set("archive_size", archive.size());
    }

    protected static Change sent(
            Subject subject,
            int edition,
            LocalDate sentOn,
            boolean late,
            String documentNumber,
            String approvalNumber) {
        return row(subject, edition)
                .set("status", "SENT")
                .set("sent_on", sentOn)
                .set("late", late)
                .set("document_number", documentNumber)
                .set("approval_number", approvalNumber);
    }

    protected static Change received(Subject subject, int edition, LocalDate receivedOn, String receipt) {
        return row(subject, edition)
                .set("status", "RECEIVED")
                .set("received_on", receivedOn)
                .set("receipt", receipt);
    }

    protected static Change returned(
            Subject subject, int edition, LocalDate returnedOn, String opinions, @Nullable LocalDate resubmitBy) {
        return row(subject, edition)
                .set("status", "RETURNED")
                .set("returned_on", returnedOn)
                .set("opinions", opinions)
                .set("resubmit_by", resubmitBy);
    }
}
