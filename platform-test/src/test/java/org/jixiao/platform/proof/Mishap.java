package org.jixiao.platform.proof;

/**
 * What goes wrong in a round, and when.
 *
 * @param after how many deeds of the round have been answered by then
 * @param target which process, where it matters
 * @param millis how long, where it matters
 */
record Mishap(int after, Kind kind, int target, int millis) {

    enum Kind {
        /** SIGKILL for a process that writes and numbers. */
        KILL_WRITER,
        /** SIGKILL for every process that writes and numbers. */
        KILL_ALL_WRITERS,
        /** SIGSTOP for a process that writes and numbers, and SIGCONT a while later. */
        FREEZE_WRITER,
        /** SIGKILL for the process that runs the projections. */
        KILL_REPLICA,
        /** SIGSTOP for the process that runs the projections, until its claim has long been taken over by another one. */
        FREEZE_REPLICA,
        /** {@code pg_terminate_backend} for the sessions that are numbering, or else some that write. */
        TERMINATE_SEQUENCERS,
        /** SIGKILL for one session's process, upon which PostgreSQL throws all sessions out and recovers. */
        KILL_SESSION,
        /** SIGKILL for PostgreSQL with all its processes. */
        KILL_SERVER,
        /** PostgreSQL is stopped fast, as an operator does, and started again. */
        RESTART_SERVER;

        boolean disturbsTheServer() {
            return this == KILL_SESSION || this == KILL_SERVER || this == RESTART_SERVER;
        }
    }
}
