package org.jixiao.evaluation.resultapplication.whenoutsideresultregistered;

import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** What finance or auditors found takes the place of the own results, also where the use of those was decided already. */
@Component
class WhenOutsideResultRegisteredThenProposeApplication extends Automation {

    WhenOutsideResultRegisteredThenProposeApplication() {
        super("evaluation-when-outside-result-registered-then-propose-application", Start.FROM_THE_BEGINNING);
        on(
                OutsideResultRegistered.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.registeredOn())));
    }
}
