package org.jixiao.goals.goal;

import org.jixiao.goals.goal.GoalCommand.ReopenGoal;

/**
 * Whether the goal's year is closed (关账), and the goal reopened.
 *
 * @param reopened since its last approval
 */
record Closing(boolean closed, boolean reopened) {

    static Closing open() {
        return new Closing(false, false);
    }

    /** Whether nothing of the kind may be done any more. */
    boolean stops(GoalCommand command) {
        return closed && !reopened && !(command instanceof ReopenGoal);
    }
}
