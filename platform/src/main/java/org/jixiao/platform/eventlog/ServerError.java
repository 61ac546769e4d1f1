package org.jixiao.platform.eventlog;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the server gave as the cause of a failure, more exactly than a translated exception tells. */
public final class ServerError {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private ServerError() {}

    /** The name of the constraint, which tells duplicates of different meaning apart; null if the failure is of another kind. */
    public static @Nullable String brokenConstraint(Throwable failure) {
        ServerErrorMessage message = find(failure);
        return message == null ? null : message.getConstraint();
    }

    /** Whether a lock was waited for longer than {@code lock_timeout}. */
    public static boolean isLockTimeout(Throwable failure) {
        ServerErrorMessage message = find(failure);
        return message != null && LOCK_NOT_AVAILABLE.equals(message.getSQLState());
    }

    private static @Nullable ServerErrorMessage find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                return refused.getServerErrorMessage();
            }
        }
        return null;
    }
}
