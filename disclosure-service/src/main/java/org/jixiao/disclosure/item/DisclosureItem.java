package org.jixiao.disclosure.item;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link DisclosureItemState}: it goes by what is known of the project, and by the rulebook's clocks. */
@Component
class DisclosureItem extends Aggregate<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> {

    DisclosureItem() {
        super(
                "disclosure-item",
                DisclosureItemCommand.class,
                DisclosureItemEvent.class,
                new DisclosureItemState.Unknown());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("project", subject),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }
}
