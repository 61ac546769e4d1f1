package org.jixiao.monitoring.fundcontrol;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link FundControlState}: it heeds the rectifications, the tracking and the money of the subject. */
@Component
class FundControl extends Aggregate<FundControlCommand, FundControlEvent, FundControlState> {

    FundControl() {
        super("fund-control", FundControlCommand.class, FundControlEvent.class, FundControlState.untouched());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())),
                streamOf("project", subject),
                streamOf("policy", subject),
                streamOf("goal", subject),
                streamOf("goal-tracking", subject),
                streamOf("rectification", subject),
                streamOf("budget-execution", subject));
    }
}
