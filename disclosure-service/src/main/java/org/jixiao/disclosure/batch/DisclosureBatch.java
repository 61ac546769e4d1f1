package org.jixiao.disclosure.batch;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link DisclosureBatchState}: the clocks are the rulebook's. */
@Component
class DisclosureBatch extends Aggregate<DisclosureBatchCommand, DisclosureBatchEvent, DisclosureBatchState> {

    DisclosureBatch() {
        super(
                "disclosure-batch",
                DisclosureBatchCommand.class,
                DisclosureBatchEvent.class,
                DisclosureBatchState.unheard());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(streamOf(
                "rulebook", new Subject(Subject.RULEBOOK, DisclosureBatchCommand.OFFICE, subject.budgetYear())));
    }
}
