package org.jixiao.platform.sheet;

import org.jixiao.platform.aggregate.Refusal;

/** A cell does not hold what was looked for in it. Needs no stack trace: nothing is broken. */
final class WrongCell extends Exception {

    private final transient Refusal reason;

    WrongCell(Refusal reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
