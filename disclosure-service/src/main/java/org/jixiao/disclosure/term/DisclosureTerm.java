package org.jixiao.disclosure.term;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureTermEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link DisclosureTermState}: it goes by what is public of the subject, and whether it may be. */
@Component
class DisclosureTerm extends Aggregate<DisclosureTermCommand, DisclosureTermEvent, DisclosureTermState> {

    DisclosureTerm() {
        super("disclosure-term", DisclosureTermCommand.class, DisclosureTermEvent.class, DisclosureTermState.unheard());
    }

    @Override
    protected List<String> consults(Subject subject) {
        String item = streamOf("disclosure-item", subject) + ":";
        return Stream.concat(
                        Stream.of(streamOf("project", subject)),
                        Stream.of(Matter.values()).map(matter -> item + Matters.partOf(matter)))
                .toList();
    }
}
