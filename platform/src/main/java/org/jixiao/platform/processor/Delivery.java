package org.jixiao.platform.processor;

import java.sql.SQLException;
import org.jixiao.platform.eventlog.LogEvent;
import org.jixiao.platform.problem.DatabaseFailures;
import org.jixiao.platform.problem.RequestInProgress;
import org.jixiao.platform.problem.TooMuchContention;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.core.JacksonException;

/**
 * One event on its way to a handler. Its content and metadata are read only when they are asked for, so that what cannot be read is
 * the handler's failure and not the reader's. Belongs to one thread.
 */
public final class Delivery {

    private final LogEvent event;
    private @Nullable Happened happened;

    public Delivery(LogEvent event) {
        this.event = event;
    }

    public long position() {
        return event.position();
    }

    public String eventId() {
        return event.stored().eventId().toString();
    }

    public Happened happened() {
        Happened read = happened;
        if (read == null) {
            read = Happened.of(event);
            happened = read;
        }
        return read;
    }

    /** What is handled in order: the subject; an event whose subject cannot be read stands for itself. */
    public String sequence() {
        try {
            return happened().subject().toString();
        } catch (JacksonException | IllegalArgumentException _) {
            return eventId();
        }
    }

    /** What the event means there; nothing where its content was removed under an order, so that whatever was made of it is forgotten. */
    public <R> R to(Handlers<R> handlers) {
        return event.stored().isContentRemoved() ? handlers.nothing() : handlers.handle(event.content(), happened());
    }

    /** Whether a failure is the infrastructure's, to be tried again as a whole, and not this event's. */
    public static boolean isInfrastructure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof NonTransientDataAccessResourceException
                    || cause instanceof CannotCreateTransactionException
                    // a connection that broke inside the transaction may show itself at the rollback only, without a
                    // state
                    || cause instanceof TransactionSystemException
                    || cause instanceof RequestInProgress
                    || cause instanceof TooMuchContention
                    || cause instanceof TooManyLetters
                    || (cause instanceof SQLException sql && DatabaseFailures.passes(sql))) {
                return true;
            }
        }
        return false;
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
}
