package org.jixiao.platform.watch;

import org.jixiao.platform.processor.Runner;

/**
 * How one processor stood at the last look.
 *
 * @param name as its author gave it, without its generation
 * @param pending events that it handles between its position and the head
 * @param letters events it has put aside, and those waiting behind them
 * @param stalled it has had something to do for a while and did nothing
 */
record Standing(String name, Runner.Health health, long position, long pending, long letters, boolean stalled) {

    /** Whether somebody should look. What another replica runs is that replica's to report. */
    boolean needsAttention() {
        return stalled || letters > 0 || (health != Runner.Health.RUNNING && health != Runner.Health.ELSEWHERE);
    }

    long attention() {
        return needsAttention() ? 1 : 0;
    }
}
