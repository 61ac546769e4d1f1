package org.jixiao.monitoring.submission.register;

import org.jixiao.contracts.monitoring.SubmissionEvent;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionSent;
import org.jixiao.kernel.submission.SubmissionTable;
import org.jixiao.platform.projection.Change;
import org.springframework.stereotype.Component;

/** One row per edition. */
@Component
class SubmissionProjection extends SubmissionTable<SubmissionEvent> {

    static final String NAME = "monitoring-submissions";

    SubmissionProjection() {
        super(NAME, SubmissionEvent.class);
    }

    @Override
    protected Change change(SubmissionEvent event) {
        return switch (event) {
            case SubmissionPrepared e ->
                prepared(e.subject(), e.edition(), e.preparedOn(), e.dueOn(), e.items(), e.papers(), e.archive());
            case SubmissionSent e ->
                sent(e.subject(), e.edition(), e.sentOn(), e.late(), e.documentNumber(), e.approvalNumber());
            case SubmissionReceived e -> received(e.subject(), e.edition(), e.receivedOn(), e.receipt());
            case SubmissionReturned e ->
                returned(e.subject(), e.edition(), e.returnedOn(), e.opinions(), e.resubmitBy());
        };
    }
}
