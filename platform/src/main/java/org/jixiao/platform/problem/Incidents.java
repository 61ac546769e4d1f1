package org.jixiao.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;

/**
 * Writes failures of ours into the log. Messages of exceptions are left out: the database's and Axon's quote statements with their
 * payloads, which may hold what people wrote. Types, places and SQL states are enough to find a fault.
 */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private static final int DEEPEST_CAUSE = 12;

    /** Connection lost or refused, too many connections, a server that is going down, a read-only standby, a statement cancelled. */
    private static final Set<String> STATES_THAT_PASS = Set.of("53300", "57P01", "57P02", "57P03", "25006", "57014");

    private Incidents() {}

    /** Notes the failure and returns its number. */
    static String note(HttpServletRequest request, Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {} at {} {}{}", incident, request.getMethod(), request.getRequestURI(), traceOf(failure));
        return incident;
    }

    static void noteStoreUnavailable(HttpServletRequest request, String sqlState) {
        LOG.warn("store unavailable ({}) at {} {}", sqlState, request.getMethod(), request.getRequestURI());
    }

    /** The SQL state, if somewhere under the failure lies a database that cannot be reached or cannot work at this moment. */
    static Optional<String> unavailableStore(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return Optional.of(sql.getSQLState() == null ? "no connection" : sql.getSQLState());
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith("08") || STATES_THAT_PASS.contains(state)));
    }

    static String traceOf(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            trace.append(depth == 0 ? System.lineSeparator() : System.lineSeparator() + "caused by ")
                    .append(ClassUtils.getQualifiedName(cause.getClass()));
            if (cause instanceof SQLException sql) {
                trace.append(" (SQL state ").append(sql.getSQLState()).append(')');
            }
            for (StackTraceElement frame : cause.getStackTrace()) {
                trace.append(System.lineSeparator()).append("    at ").append(frame);
            }
            cause = cause.getCause();
        }
        return trace.toString();
    }
}
