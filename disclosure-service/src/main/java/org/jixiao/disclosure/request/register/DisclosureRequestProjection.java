package org.jixiao.disclosure.request.register;

import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
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
                        row.set("status", RequestStatus.WAITS_FOR_APPLICANT)
                                .set("since", asked.askedOn())
                                .set("wait_until", asked.completeBy());
                    case RequestCompleted completed ->
                        row.set("status", RequestStatus.OPEN)
                                .set("since", completed.completedOn())
                                .set("wait_until", null)
                                .set("answer_by", completed.answerBy());
                    case RequestAbandoned abandoned ->
                        row.set("status", RequestStatus.ABANDONED).set("closed_on", abandoned.abandonedOn());
                    case ThirdPartyAsked asked ->
                        row.set("status", RequestStatus.WAITS_FOR_THIRD_PARTY)
                                .set("wait_until", asked.opinionBy())
                                .set("answer_by", asked.answerBy());
                    case ThirdPartyHeard heard ->
                        row.set("status", RequestStatus.OPEN)
                                .set("wait_until", null)
                                .set("third_party_consents", heard.consents())
                                .set("answer_by", heard.answerBy());
                    case AnswerExtended extended -> row.set("extended", true).set("answer_by", extended.answerBy());
                    case RequestAnswered answered ->
                        row.set("status", RequestStatus.ANSWERED)
                                .set("outcome", answered.outcome())
                                .set("ground", answered.ground())
                                .set("document", answered.document())
                                .set("closed_on", answered.answeredOn())
                                .set("late", answered.late());
                });
    }
}
