package org.jixiao.platform.processor;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jixiao.platform.eventlog.PositionedEventSource;
import org.jixiao.platform.problem.RequestInProgress;
import org.jixiao.platform.problem.TooMuchContention;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * One event on its way to a handler. Its content is read only when it is handed over, so that content which cannot be read is the
 * handler's failure and not the reader's.
 */
public record Delivery(TrackedEventMessage<?> message, long position, String sequence) {

    private static final List<String> PASSING_STATES = List.of("08", "40", "53", "57P", "57014", "55P03", "25006");

    public static Delivery of(TrackedEventMessage<?> message) {
        return new Delivery(message, PositionedEventSource.position(message.trackingToken()), sequenceOf(message));
    }

    public String eventId() {
        return message.getIdentifier();
    }

    public <R> R to(Handlers<R> handlers) {
        return handlers.handle(message.getPayload(), Happened.of(message));
    }

    /** Whether a failure is the infrastructure's, to be tried again as a whole, and not this event's. */
    public static boolean isInfrastructure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof NonTransientDataAccessResourceException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof RequestInProgress
                    || cause instanceof TooMuchContention
                    || (cause instanceof SQLException sql && passes(sql))) {
                return true;
            }
        }
        return false;
    }

    /** Connection lost, too many of them, a server going down, a deadlock, a time limit: another try may go well. */
    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && PASSING_STATES.stream().anyMatch(state::startsWith);
    }

    /** Class and message, never the content: a broken row's detail may quote values. */
    public static String describe(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof SQLException sql
                ? root.getClass().getSimpleName() + " " + sql.getSQLState()
                : root.getClass().getSimpleName();
    }

    private static String sequenceOf(TrackedEventMessage<?> message) {
        return message.getMetaData().get("subject") instanceof Map<?, ?> subject
                ? subject.get("kind") + "/" + subject.get("code") + "/" + subject.get("budgetYear")
                : message.getIdentifier();
    }
}
