package org.jixiao.disclosure.request;

import org.jixiao.contracts.StoredEvent;
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
import org.jixiao.disclosure.request.DisclosureRequestCommand.AbandonRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ApproveAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskCompletion;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskThirdParty;
import org.jixiao.disclosure.request.DisclosureRequestCommand.CompleteRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ExtendAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.HearThirdParty;
import org.jixiao.disclosure.request.DisclosureRequestCommand.PrepareAnswer;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReceiveRequest;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReviewAnswer;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** The life of a request for disclosure, as data. */
sealed interface DisclosureRequestState
        extends State<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> {

    Known known();

    /** The state after hearing something else. */
    DisclosureRequestState knowing(Known what);

    /** No such request came. */
    record Unreceived(Known known) implements DisclosureRequestState {

        Unreceived() {
            this(Known.nothing());
        }

        @Override
        public DisclosureRequestState knowing(Known what) {
            return new Unreceived(what);
        }

        @Override
        public Decision<DisclosureRequestEvent> decide(DisclosureRequestCommand command) {
            return command instanceof ReceiveRequest receive
                    ? Receiving.decide(receive, known)
                    : Decision.refuse(Refusal.notFound("request-not-received"));
        }
    }

    /** It waits for its answer, or for whoever has to speak before. */
    record Open(Progress progress, Known known) implements DisclosureRequestState {

        @Override
        public DisclosureRequestState knowing(Known what) {
            return new Open(progress, what);
        }

        @Override
        public Decision<DisclosureRequestEvent> decide(DisclosureRequestCommand command) {
            return switch (command) {
                case ReceiveRequest c ->
                    Receiving.isSame(c, progress.received())
                            ? Decision.nothingToDo()
                            : Decision.refuse(Refusal.conflict("request-already-received"));
                case AskCompletion c -> Completing.ask(c, progress, known);
                case CompleteRequest c -> Completing.complete(c, progress, known);
                case AbandonRequest c -> Completing.abandon(c, progress);
                case AskThirdParty c -> Consulting.ask(c, progress, known);
                case HearThirdParty c -> Consulting.hear(c, progress, known);
                case ExtendAnswer c -> Answering.extend(c, progress, known);
                case PrepareAnswer c -> Preparing.prepare(c, progress, known);
                case ReviewAnswer c -> Preparing.review(c, progress);
                case ApproveAnswer c -> Preparing.approve(c, progress);
                case AnswerRequest c -> Answering.answer(c, progress, known);
            };
        }
    }

    /** Answered, or given up. */
    record Closed(DisclosureRequestEvent last, Known known) implements DisclosureRequestState {

        @Override
        public DisclosureRequestState knowing(Known what) {
            return new Closed(last, what);
        }

        @Override
        public Decision<DisclosureRequestEvent> decide(DisclosureRequestCommand command) {
            return Decision.refuse(Refusal.conflict("request-closed"));
        }
    }

    @Override
    default DisclosureRequestState evolve(DisclosureRequestEvent event) {
        return switch (event) {
            case RequestReceived received -> new Open(Progress.from(received), known());
            case RequestAbandoned abandoned -> new Closed(abandoned, known());
            case RequestAnswered answered -> new Closed(answered, known());
            case CompletionAsked _,
                    RequestCompleted _,
                    ThirdPartyAsked _,
                    ThirdPartyHeard _,
                    AnswerExtended _,
                    AnswerPrepared _,
                    AnswerReviewed _,
                    AnswerApproved _ ->
                this instanceof Open(var progress, var heard) ? new Open(progress.after(event), heard) : this;
        };
    }

    @Override
    default DisclosureRequestState heed(StoredEvent event) {
        return knowing(known().after(event));
    }
}
