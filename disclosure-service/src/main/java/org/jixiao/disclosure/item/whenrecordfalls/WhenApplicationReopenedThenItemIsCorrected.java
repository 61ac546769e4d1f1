package org.jixiao.disclosure.item.whenrecordfalls;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.springframework.stereotype.Component;

/** What was decided on a result is decided anew (待复核). */
@Component
class WhenApplicationReopenedThenItemIsCorrected extends WhenRecordFalls {

    WhenApplicationReopenedThenItemIsCorrected() {
        super("disclosure-when-application-reopened-then-item-is-corrected", Matter.USE_OF_RESULTS);
        on(ApplicationReopened.class, (again, at) -> falls(again.subject(), "结果应用待复核", at));
    }
}
