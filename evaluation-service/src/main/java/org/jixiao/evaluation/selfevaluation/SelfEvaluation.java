package org.jixiao.evaluation.selfevaluation;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link SelfEvaluationState}: it goes by the project, its goal, tracking and money, and by the rulebook. */
@Component
class SelfEvaluation extends Aggregate<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> {

    SelfEvaluation() {
        super(
                "self-evaluation",
                SelfEvaluationCommand.class,
                SelfEvaluationEvent.class,
                new SelfEvaluationState.Unknown());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("project", subject),
                streamOf("goal", subject),
                streamOf("goal-tracking", subject),
                streamOf("budget-execution", subject),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }
}
