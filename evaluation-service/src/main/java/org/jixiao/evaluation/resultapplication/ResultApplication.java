package org.jixiao.evaluation.resultapplication;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ReviewImprovementPlan;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/**
 * The door to {@link ResultApplicationState}: it goes by the results of the subject, the department and others, a project's money and the rulebook of the evaluated
 * year, and by who answers for the subject.
 */
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
        return Stream.concat(
                        Stream.of("project", "policy", "whole", "goal", "self-evaluation", "key-evaluation", "finding")
                                .map(type -> streamOf(type, subject)),
                        Stream.concat(
                                subject.kind().equals(Subject.PROJECT)
                                        ? Stream.of(streamOf("budget-execution", subject))
                                        : Stream.empty(),
                                Stream.of(streamOf(
                                        "rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())))))
                .toList();
    }

    /** Whoever reviews a plan may do so by a post of the own unit, or for who holds it. */
    @Override
    protected List<String> consultsFor(ResultApplicationCommand command) {
        return command instanceof ReviewImprovementPlan review
                        && Subject.isOne(Subject.ORGANISATION, review.by().unit(), Subject.NO_YEAR)
                ? List.of(
                        streamOf("posts", Subject.organisation(review.by().unit())),
                        streamOf(
                                "unit",
                                Subject.unit(
                                        review.by().unit(), command.subject().budgetYear())))
                : List.of();
    }
}
