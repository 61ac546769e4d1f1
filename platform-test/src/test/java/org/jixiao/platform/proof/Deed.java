package org.jixiao.platform.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jixiao.contracts.Subject;

/** One thing that a writer does, drawn beforehand, so that a writer that was killed can do exactly the same again. */
sealed interface Deed {

    /** The budget year of every account of the proof. */
    int YEAR = 2020;

    /** Unique over all deeds of all seeds. */
    String key();

    /** The account that it changes; several writers change the same. */
    String account();

    /** Milliseconds before it begins. */
    int pause();

    default Subject subject() {
        return new Subject("account", account(), YEAR);
    }

    default String stream() {
        return "account:" + subject();
    }

    /**
     * A command, sent with {@link #key} as its idempotency key, again and again until it is answered.
     *
     * @param amount what to add; zero opens the account
     * @param hold milliseconds for which the server holds the commit back, after the insert
     * @param failsFirst the first try fails at its commit
     * @param twice sent by two threads at once, and has to count once
     */
    record Send(String key, String account, BigDecimal amount, int pause, int hold, boolean failsFirst, boolean twice)
            implements Deed {}

    /**
     * A transaction over plain JDBC, of a writer that knows neither the platform's locks nor its numbering.
     *
     * @param kept the events it means to append
     * @param undone appended between the first and the second of them, and rolled back to a savepoint
     * @param backdated minutes by which the events' own clock is late
     * @param hold milliseconds between the last insert and the end
     */
    record Append(
            String key,
            String account,
            List<UUID> kept,
            List<UUID> undone,
            int backdated,
            int pause,
            int hold,
            Ending ending)
            implements Deed {}

    /** How a transaction ends. */
    enum Ending {
        COMMIT,
        ROLLBACK,
        /** The connection breaks before the commit. */
        CUT
    }
}
