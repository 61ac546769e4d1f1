package org.jixiao.evaluation.resultapplication;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link ResultApplicationState}: it goes by the result and the rulebook of the evaluated year. */
@Component
class ResultApplication extends Aggregate<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> {

    ResultApplication() {
        super(
                "result-application",
                ResultApplicationCommand.class,
                ResultApplicationEvent.class,
                ResultApplicationState.unheard());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("self-evaluation", subject),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }
}
