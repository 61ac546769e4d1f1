package org.jixiao.evaluation.resultapplication.whenresultreopened;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** What was decided on a result that is looked at again is to be decided again, too. */
@Component
class WhenResultReopenedThenReopenApplication extends Automation {

    WhenResultReopenedThenReopenApplication() {
        super("evaluation-when-result-reopened-then-reopen-application", Start.FROM_THE_BEGINNING);
        on(
                SelfEvaluationReopened.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.reopenedOn())));
        on(
                KeyEvaluationReopened.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.reopenedOn())));
    }
}
