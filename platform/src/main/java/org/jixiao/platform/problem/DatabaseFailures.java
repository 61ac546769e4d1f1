package org.jixiao.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

/** What of PostgreSQL's failures says nothing against the request or the event: the same may go well at another moment. */
public final class DatabaseFailures {

    /**
     * Connection lost (class 08), a deadlock or another transaction that was faster (class 40), a disk that is full or too many
     * connections (class 53), a lock not had in time (55P03), a server that is going down (57P), its system failing it (class 58), a
     * read-only standby, a statement or transaction cancelled for taking too long.
     */
    private static final List<String> STATES_THAT_PASS =
            List.of("08", "40", "53", "55P03", "57P", "57014", "58", "25006", "25P03", "25P04");

    private DatabaseFailures() {}

    /** Whether another try may go well. */
    public static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || (state != null && STATES_THAT_PASS.stream().anyMatch(state::startsWith));
    }
}
