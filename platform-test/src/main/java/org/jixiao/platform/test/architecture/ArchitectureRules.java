package org.jixiao.platform.test.architecture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What holds for a service. Each service extends it once:
 *
 * <pre>{@code
 * class GoalsArchitectureTest extends ArchitectureRules {
 *     GoalsArchitectureTest() {
 *         super("goals");
 *     }
 * }
 * }</pre>
 */
public abstract class ArchitectureRules extends HouseRules {

    private final ServiceBoundaries boundaries;

    /** @param context the service's context, which is the last part of its root package */
    protected ArchitectureRules(String context) {
        super("org.jixiao." + context);
        boundaries = new ServiceBoundaries(context);
    }

    @Test
    @DisplayName("A slice never uses another slice")
    void slicesAreIndependent() {
        boundaries.slicesAreIndependent().check(classes());
    }

    @Test
    @DisplayName("A service depends on contracts, platform and the shared kernel only")
    void dependsOnWhatIsSharedOnly() {
        boundaries.onlyWhatIsShared().check(classes());
    }

    @Test
    @DisplayName("A service handles its own events, and of others only the published ones")
    void handlesOwnAndPublishedEvents() {
        boundaries.onlyOwnAndPublishedEvents().check(classes());
    }

    @Test
    @DisplayName("States and commands, and all they use, are pure")
    void statesAndCommandsArePure() {
        Purity.OF_STATES_AND_COMMANDS.check(classes());
    }

    @Test
    @DisplayName("Projections ask neither clock nor dice")
    void projectionsAskNoClock() {
        Projections.NO_CLOCK_NO_RANDOMNESS.check(classes());
    }

    @Test
    @DisplayName("Projections never read tables")
    void projectionsReadNoTables() {
        Projections.NO_DATABASE.check(classes());
    }

    @Test
    @DisplayName("A switch over sealed events names every event")
    void switchesNameEveryEvent() {
        EventSwitches.NAME_EVERY_EVENT.check(classes());
    }
}
