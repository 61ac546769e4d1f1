package org.jixiao.evaluation.resultapplication.whenfalsificationfound;

import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** The use of a void result is proposed anew, as that of the worst grade. */
@Component
class WhenFalsificationFoundThenProposeApplication extends Automation {

    WhenFalsificationFoundThenProposeApplication() {
        super("evaluation-when-falsification-found-then-propose-application", Start.FROM_THE_BEGINNING);
        on(FalsificationFound.class, (event, _) -> command(new ProposeApplication(event.subject(), event.foundOn())));
    }
}
