package org.jixiao.evaluation.resultapplication.whenkeyevaluationfinalised;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** A key result takes the place of the self-evaluation's grade, also where the use of that one was decided already. */
@Component
class WhenKeyEvaluationFinalisedThenProposeApplication extends Automation {

    WhenKeyEvaluationFinalisedThenProposeApplication() {
        super("evaluation-when-key-evaluation-finalised-then-propose-application", Start.FROM_THE_BEGINNING);
        on(
                KeyEvaluationFinalised.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.finalisedOn())));
    }
}
