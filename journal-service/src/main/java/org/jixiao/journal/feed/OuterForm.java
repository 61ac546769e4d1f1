package org.jixiao.journal.feed;

import java.util.stream.Stream;
import org.jixiao.contracts.EventType;

/** How an event is called outside: by its stored name and its revision, in the type as in the address of its schema. */
public record OuterForm(String storedName, String revision) {

    /** The published events, in the order of the registers. */
    public static Stream<OuterForm> published() {
        return PublishedNames.TYPES.stream().map(OuterForm::of);
    }

    static OuterForm of(EventType type) {
        return new OuterForm(type.name(), Integer.toString(type.revision()));
    }

    /** {@code type} of its CloudEvents. */
    public String type() {
        return "jixiao." + name();
    }

    /** {@code dataschema} of its CloudEvents. */
    public String schema() {
        return "/api/journal/schemas/" + name();
    }

    String name() {
        return storedName + ".v" + revision;
    }
}
