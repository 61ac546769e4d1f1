package org.jixiao.evaluation.resultapplication;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link ResultApplicationState}: it goes by the results, a project's money and the rulebook of the evaluated year. */
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
        List<String> results = List.of(
                streamOf("self-evaluation", subject),
                streamOf("key-evaluation", subject),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
        return subject.kind().equals(Subject.PROJECT)
                ? Stream.concat(results.stream(), Stream.of(streamOf("budget-execution", subject)))
                        .toList()
                : results;
    }
}
