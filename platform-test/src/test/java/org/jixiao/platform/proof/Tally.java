package org.jixiao.platform.proof;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a run has been through, for its last line. */
final class Tally {

    private final Map<Mishap.Kind, Integer> mishaps = new EnumMap<>(Mishap.Kind.class);
    private final Map<String, Integer> triedAgain = new TreeMap<>();
    private int seeds;
    private int terminated;
    private long rollbacks;

    void count(Mishap.Kind kind) {
        mishaps.merge(kind, 1, Integer::sum);
    }

    void countTerminated(int sequencers) {
        terminated += sequencers;
    }

    void count(Answers round) {
        seeds++;
        rollbacks += round.rollbacks();
        round.triedAgain().forEach((cause, times) -> triedAgain.merge(cause, times, Integer::sum));
    }

    /** How often a process with a sequencer was killed, and how often a sequencer's session was. */
    private int sequencers() {
        return writers() + of(Mishap.Kind.KILL_REPLICA) + terminated;
    }

    private int writers() {
        return of(Mishap.Kind.KILL_WRITER) + Script.PROCESSES * of(Mishap.Kind.KILL_ALL_WRITERS);
    }

    private int of(Mishap.Kind kind) {
        return mishaps.getOrDefault(kind, 0);
    }

    String triedAgain() {
        return triedAgain.toString();
    }

    String summary(Ledger log, int lostByStock, Duration time) {
        return """
            %d seeds, %d events, killed: %d writers, %d sequencers, %d replicas, %d servers (%d whole, %d by a session; \
            %d restarted besides); frozen: %d writers, %d replicas; %d rollbacks; %d late commits, the longest waited %d ms; \
            %d s. Stock tracking would have lost %d events.\
            """.formatted(
                        seeds,
                        log.head() + 1,
                        writers(),
                        sequencers(),
                        of(Mishap.Kind.KILL_REPLICA),
                        of(Mishap.Kind.KILL_SERVER) + of(Mishap.Kind.KILL_SESSION),
                        of(Mishap.Kind.KILL_SERVER),
                        of(Mishap.Kind.KILL_SESSION),
                        of(Mishap.Kind.RESTART_SERVER),
                        of(Mishap.Kind.FREEZE_WRITER),
                        of(Mishap.Kind.FREEZE_REPLICA),
                        rollbacks,
                        log.lateCommits(),
                        log.longestWait().toMillis(),
                        time.toSeconds(),
                        lostByStock);
    }
}
