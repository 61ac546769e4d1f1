package org.jixiao.gateway.start;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;

/** Replaces the stack trace of a refused start by its reason. */
class RefusalInOneLine implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof RefusedToStart refused) {
            LoggerFactory.getLogger("org.jixiao.gateway")
                    .error("The gateway refuses to start: {}", refused.getMessage());
            return true;
        }
        return false;
    }
}
