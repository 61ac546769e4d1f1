package org.jixiao.platform.automation;

import java.util.Set;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an event: a command, or nothing.
 *
 * @param understood refusals of the command that are a proper outcome; any other one makes the event a dead letter
 */
public record Reaction(@Nullable Command command, Set<String> understood) {

    public Reaction {
        understood = Set.copyOf(understood);
    }

    /** The same, where these refusals mean that there is nothing to do. */
    public Reaction unlessRefused(String... codes) {
        return new Reaction(command, Set.of(codes));
    }
}
