package org.jixiao.disclosure.request;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link DisclosureRequestState}: its terms are those of the rulebook of the year in which it came. */
@Component
class DisclosureRequest extends Aggregate<DisclosureRequestCommand, DisclosureRequestEvent, DisclosureRequestState> {

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

    /** Whether a project is 涉密 or 不宜公开 says its own stream. */
    @Override
    protected List<String> consultsFor(DisclosureRequestCommand command) {
        return command instanceof AnswerRequest answer
                        && answer.about() != null
                        && answer.about().kind().equals(Subject.PROJECT)
                ? List.of(streamOf("project", answer.about()))
                : List.of();
    }
}
