package org.jixiao.disclosure.request;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.RequestAnswer;
import org.jixiao.disclosure.item.Matters;
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
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link DisclosureRequestState}: its terms are those of the rulebook of the year in which it came. */
@Component
class DisclosureRequest extends Aggregate<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> {

    private static final List<String> RECORDS = List.of("project", "policy", "unit", "goal", "self-evaluation");

    DisclosureRequest() {
        super(
                "disclosure-request",
                DisclosureRequestCommand.class,
                DisclosureRequestEvent.class,
                new DisclosureRequestState.Unreceived());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }

    /** Whether there is such a record, and may be disclosed, say the streams of its subject and of what of it is public. */
    @Override
    protected List<String> consultsFor(DisclosureRequestCommand command) {
        return switch (command) {
            case PrepareAnswer(var _, var _, var answer, var _, var _) -> recordsOf(answer);
            case AnswerRequest(var _, var _, var answer, var _, var _, var _) -> recordsOf(answer);
            case ReceiveRequest _,
                    AskCompletion _,
                    CompleteRequest _,
                    AbandonRequest _,
                    AskThirdParty _,
                    HearThirdParty _,
                    ExtendAnswer _,
                    ReviewAnswer _,
                    ApproveAnswer _ -> List.of();
        };
    }

    private static List<String> recordsOf(RequestAnswer answer) {
        Subject about = answer.about();
        return about == null
                ? List.of()
                : Stream.concat(
                                RECORDS.stream().map(type -> streamOf(type, about)),
                                Stream.of(Matter.values())
                                        .filter(matter -> answer.matter() == null || answer.matter() == matter)
                                        .map(matter ->
                                                streamOf("disclosure-item", about) + ":" + Matters.partOf(matter)))
                        .toList();
    }
}
