package org.jixiao.evaluation.resultapplication.whenselfevaluationfinalised;

import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** A result is proposed to be used as soon as it is final, and anew where it changed. */
@Component
class WhenSelfEvaluationFinalisedThenProposeApplication extends Automation {

    WhenSelfEvaluationFinalisedThenProposeApplication() {
        super("evaluation-when-self-evaluation-finalised-then-propose-application", Start.FROM_THE_BEGINNING);
        on(
                SelfEvaluationFinalised.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.finalisedOn())));
    }
}
