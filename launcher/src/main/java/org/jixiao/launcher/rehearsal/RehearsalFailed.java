package org.jixiao.launcher.rehearsal;

import java.nio.file.Path;

/** A rehearsal did not come to its end. Nothing is lost: the service goes on starting plainly. */
public final class RehearsalFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RehearsalFailed(String service, Path log) {
        super(text(service, log));
    }

    RehearsalFailed(String service, Path log, Throwable cause) {
        super(text(service, log), cause);
    }

    private static String text(String service, Path log) {
        return "The start of " + service + " could not be rehearsed; " + log + " says why.";
    }
}
