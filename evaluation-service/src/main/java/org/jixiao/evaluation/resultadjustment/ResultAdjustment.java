package org.jixiao.evaluation.resultadjustment;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link ResultAdjustmentState}: it goes by the use of the result of the year before, by finance's documents and by fund control. */
@Component
class ResultAdjustment extends Aggregate<ResultAdjustmentCommand, ResultAdjustmentEvent, ResultAdjustmentState> {

    ResultAdjustment() {
        super(
                "result-adjustment",
                ResultAdjustmentCommand.class,
                ResultAdjustmentEvent.class,
                ResultAdjustmentState.nothing());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("result-application", Subject.project(subject.code(), subject.budgetYear() - 1)),
                streamOf("budget-execution", subject),
                streamOf("fund-control", subject));
    }
}
