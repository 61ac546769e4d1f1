package org.jixiao.gateway.route;

import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jixiao.gateway.limit.RequestTooLarge;
import org.jixiao.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.ResourceAccessException;

/** Tells whose fault a broken call was: the caller's, whose body it could not finish, or the service's. */
final class CallFailure {

    private CallFailure() {}

    static @Nullable Problem ofCaller(ResourceAccessException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestTooLarge) {
                return Problem.REQUEST_TOO_LARGE;
            }
            if (cause instanceof ClientAbortException) {
                return Problem.BAD_REQUEST;
            }
        }
        return null;
    }

    /** A service that accepted the call and stayed silent may have carried it out; one that was never reached has not. */
    static Problem ofService(ResourceAccessException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof SocketTimeoutException && !(cause instanceof ConnectTimeoutException)
                ? Problem.SERVICE_TOO_SLOW
                : Problem.SERVICE_UNAVAILABLE;
    }
}
