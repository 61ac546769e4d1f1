package org.jixiao.migration.removal;

/** A removal that is not carried out; nothing was changed. */
public final class RemovalRefused extends Exception {

    private static final long serialVersionUID = 1L;

    RemovalRefused(String reason) {
        super(reason);
    }

    RemovalRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
