package org.jixiao.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.ClassUtils;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Writes failures of ours into the log. Messages of exceptions are left out: the database's and Axon's quote statements with their
 * payloads, which may hold what people wrote. Types, places and SQL states are enough to find a fault.
 */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private static final int DEEPEST_CAUSE = 12;

    private Incidents() {}

    /** Notes the failure and returns its number. */
    static String note(HttpServletRequest request, Throwable failure) {
        return note(request.getMethod() + " " + request.getRequestURI(), failure);
    }

    static String note(String where, Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {} at {}{}", incident, where, traceOf(failure));
        return incident;
    }

    static void noteStoreUnavailable(HttpServletRequest request, String sqlState) {
        LOG.warn("store unavailable ({}) at {} {}", sqlState, request.getMethod(), request.getRequestURI());
    }

    /** The SQL state, if somewhere under the failure lies a database that cannot be reached or cannot work at this moment. */
    static Optional<String> unavailableStore(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && DatabaseFailures.passes(sql)) {
                return Optional.of(sql.getSQLState() == null ? "no connection" : sql.getSQLState());
            }
            if (cause instanceof TransactionSystemException) {
                // a connection that broke inside the transaction may show itself at the rollback only, without a state
                return Optional.of("no connection");
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** Whether whoever asked has gone, so that nobody can be answered. A database that breaks off its connection says the same words. */
    static boolean clientIsGone(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException || cause instanceof TransactionSystemException) {
                return false;
            }
            cause = cause.getCause();
        }
        return DisconnectedClientHelper.isClientDisconnectedException(failure);
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
