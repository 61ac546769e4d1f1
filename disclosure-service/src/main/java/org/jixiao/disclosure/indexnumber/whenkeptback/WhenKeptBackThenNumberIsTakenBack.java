package org.jixiao.disclosure.indexnumber.whenkeptback;

import org.springframework.stereotype.Component;

/** A number of the year in which its item is kept back is taken back. */
@Component
class WhenKeptBackThenNumberIsTakenBack extends WhenKeptBack {

    WhenKeptBackThenNumberIsTakenBack() {
        super("disclosure-when-kept-back-then-number-is-taken-back", 0);
    }
}
