package org.jixiao.evaluation.resultapplication.whenkeyresultconfirmed;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** A result that stands after all is proposed to be used, where that waited for it. */
@Component
class WhenKeyResultConfirmedThenProposeApplication extends Automation {

    WhenKeyResultConfirmedThenProposeApplication() {
        super("evaluation-when-key-result-confirmed-then-propose-application", Start.FROM_THE_BEGINNING);
        on(
                KeyResultConfirmed.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.confirmedOn())));
    }
}
