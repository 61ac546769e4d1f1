package org.jixiao.evaluation.rechecksample;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.RecheckSampleEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link RecheckSampleState}: it goes by the year's rulebook. */
@Component
class RecheckSample extends Aggregate<RecheckSampleCommand, RecheckSampleEvent, RecheckSampleState> {

    RecheckSample() {
        super("recheck-sample", RecheckSampleCommand.class, RecheckSampleEvent.class, RecheckSampleState.nothing());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("rulebook", new Subject(Subject.RULEBOOK, RecheckSampleCommand.OFFICE, subject.budgetYear())));
    }
}
