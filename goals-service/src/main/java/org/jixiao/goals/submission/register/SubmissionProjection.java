package org.jixiao.goals.submission.register;

import java.util.List;
import org.jixiao.contracts.goals.SubmissionEvent;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionSent;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** One row per edition. */
@Component
class SubmissionProjection extends Projection {

    static final String NAME = "goals-submissions";

    private static final Table EDITIONS = Table.named("submission").withKey("budget_year", "edition");

    SubmissionProjection() {
        super(NAME, EDITIONS);
        perSubject();
        on(SubmissionEvent.class, (event, _) -> List.of(change(event)));
    }

    private static Change change(SubmissionEvent event) {
        Change row = EDITIONS.row(event.budgetYear(), event.edition());
        return switch (event) {
            case SubmissionPrepared e ->
                row.set("status", "PREPARED")
                        .set("due_on", e.dueOn())
                        .set("prepared_on", e.preparedOn())
                        .setJson("goals", e.goals())
                        .set("archive", e.archive().sha256())
                        .set("archive_size", e.archive().size());
            case SubmissionSent e ->
                row.set("status", "SENT")
                        .set("sent_on", e.sentOn())
                        .set("late", e.late())
                        .set("document_number", e.documentNumber())
                        .set("approval_number", e.approvalNumber());
            case SubmissionReceived e ->
                row.set("status", "RECEIVED").set("received_on", e.receivedOn()).set("receipt", e.receipt());
            case SubmissionReturned e ->
                row.set("status", "RETURNED")
                        .set("returned_on", e.returnedOn())
                        .set("opinions", e.opinions())
                        .set("resubmit_by", e.resubmitBy());
        };
    }
}
