package org.jixiao.disclosure.request.register;

import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerApproved;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerPrepared;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerReviewed;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.CompletionAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAbandoned;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAnswered;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestCompleted;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestReceived;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** One row per request for disclosure. */
@Component
class DisclosureRequestProjection extends Projection {

    static final String NAME = "disclosure-requests";

    private static final Table REQUEST = Table.named("disclosure_request").withKey("year", "number");

    DisclosureRequestProjection() {
        super(NAME, REQUEST);
        perSubject();
        on(DisclosureRequestEvent.class, DisclosureRequestProjection::project);
    }

    private static List<Change> project(DisclosureRequestEvent event, Happened at) {
        Change row = REQUEST.row(event.year(), event.number()).set("version", at.version());
        return List.of(
                switch (event) {
                    case RequestReceived received ->
                        row.set("status", RequestStatus.OPEN)
                                .set("channel", received.channel())
                                .set("topic", received.topic())
                                .set("received_on", received.receivedOn())
                                .set("completion_by", received.completionBy())
                                .set("since", received.receivedOn())
                                .set("answer_by", received.answerBy());
                    case CompletionAsked asked ->
                        withoutDraft(row)
                                .set("status", RequestStatus.WAITS_FOR_APPLICANT)
                                .set("completable", false)
                                .set("since", asked.askedOn())
                                .set("wait_until", asked.completeBy());
                    case RequestCompleted completed ->
                        row.set("status", RequestStatus.OPEN)
                                .set("since", completed.receivedOn())
                                .set("wait_until", null)
                                .set("answer_by", completed.answerBy());
                    case RequestAbandoned abandoned ->
                        row.set("status", RequestStatus.ABANDONED).set("closed_on", abandoned.abandonedOn());
                    case ThirdPartyAsked asked ->
                        row.set("status", RequestStatus.WAITS_FOR_THIRD_PARTY)
                                .set("completable", false)
                                .set("asked_on", asked.askedOn())
                                .set("wait_until", asked.opinionBy())
                                .set("answer_by", asked.answerBy());
                    case ThirdPartyHeard heard -> heard(row, heard);
                    case AnswerExtended extended ->
                        row.set("extended", true).set("completable", false).set("answer_by", extended.answerBy());
                    case AnswerPrepared prepared ->
                        withoutDraft(row)
                                .set("completable", false)
                                .setJson("draft", prepared.answer())
                                .set("draft_restricted", prepared.restricted())
                                .set("prepared_on", prepared.preparedOn());
                    case AnswerReviewed reviewed ->
                        row.set("review", reviewed.outcome())
                                .set("reviewed_on", reviewed.reviewedOn())
                                .set("approved_on", null);
                    case AnswerApproved approved -> row.set("approved_on", approved.approvedOn());
                    case RequestAnswered answered ->
                        row.set("status", RequestStatus.ANSWERED)
                                .set("outcome", answered.answer().outcome())
                                .set("ground", answered.answer().ground())
                                .set("document", answered.document())
                                .set("closed_on", answered.answeredOn())
                                .set("late", answered.late());
                });
    }

    /** As long as another third party may speak, the request waits for it; one objection stays. */
    private static Change heard(Change row, ThirdPartyHeard heard) {
        Change spoken = row.set(
                        "status", heard.waitUntil() == null ? RequestStatus.OPEN : RequestStatus.WAITS_FOR_THIRD_PARTY)
                .set("wait_until", heard.waitUntil())
                .set("answer_by", heard.answerBy());
        return heard.consents() ? spoken : spoken.set("objected", true);
    }

    private static Change withoutDraft(Change row) {
        return row.set("draft", null)
                .set("prepared_on", null)
                .set("review", null)
                .set("reviewed_on", null)
                .set("approved_on", null);
    }
}
