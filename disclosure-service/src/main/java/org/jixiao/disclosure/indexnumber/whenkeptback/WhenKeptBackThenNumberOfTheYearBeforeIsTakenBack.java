package org.jixiao.disclosure.indexnumber.whenkeptback;

import org.springframework.stereotype.Component;

/** A number of the year before its item is kept back is taken back. */
@Component
class WhenKeptBackThenNumberOfTheYearBeforeIsTakenBack extends WhenKeptBack {

    WhenKeptBackThenNumberOfTheYearBeforeIsTakenBack() {
        super("disclosure-when-kept-back-then-number-of-the-year-before-is-taken-back", 1);
    }
}
