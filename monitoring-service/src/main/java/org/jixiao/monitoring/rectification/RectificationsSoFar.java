package org.jixiao.monitoring.rectification;

import java.util.Optional;
import org.jixiao.contracts.monitoring.RectificationEvent;

/** The rectifications of a subject as other aggregates hear of them. */
public final class RectificationsSoFar {

    private final RectificationState state;

    private RectificationsSoFar(RectificationState state) {
        this.state = state;
    }

    public static RectificationsSoFar none() {
        return new RectificationsSoFar(RectificationState.nothing());
    }

    public RectificationsSoFar after(RectificationEvent event) {
        return new RectificationsSoFar(state.evolve(event));
    }

    public Optional<Rectification> find(int number) {
        return state.find(number);
    }
}
