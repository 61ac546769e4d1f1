package org.jixiao.evaluation.keyselection;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeySelectionEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link KeySelectionState}: it goes by the year's rulebook. */
@Component
class KeySelection extends Aggregate<KeySelectionCommand, KeySelectionEvent, KeySelectionState> {

    KeySelection() {
        super("key-selection", KeySelectionCommand.class, KeySelectionEvent.class, KeySelectionState.nothing());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("rulebook", new Subject(Subject.RULEBOOK, KeySelectionCommand.OFFICE, subject.budgetYear())));
    }
}
