package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link KeyEvaluationState}: it goes by the subject, its goal, its result of its own and its money, and the rulebook. */
@Component
class KeyEvaluation extends Aggregate<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> {

    KeyEvaluation() {
        super("key-evaluation", KeyEvaluationCommand.class, KeyEvaluationEvent.class, KeyEvaluationState.unheard());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("project", subject),
                streamOf("policy", subject),
                streamOf("whole", subject),
                streamOf("goal", subject),
                streamOf("self-evaluation", subject),
                streamOf("budget-execution", subject),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }
}
