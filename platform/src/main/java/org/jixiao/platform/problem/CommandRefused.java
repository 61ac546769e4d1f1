package org.jixiao.platform.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.platform.aggregate.Refusal;

/** The rules refuse a command, for every reason listed. Carries values only; the reader's language is found at the edge. */
public final class CommandRefused extends RuntimeException {

    private final transient List<Refusal> reasons;

    public CommandRefused(List<Refusal> reasons) {
        super(reasons.stream().map(Refusal::code).collect(Collectors.joining(", ")), null, false, false);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one reason");
        }
        this.reasons = List.copyOf(reasons);
    }

    public List<Refusal> reasons() {
        return reasons;
    }
}
