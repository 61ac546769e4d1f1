package org.jixiao.evaluation.resultapplication.whenoutsideresultregistered;

import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** What finance or auditors found takes the place of the own results, also where the use of those was decided already; its correction or withdrawal is as good as another result. */
@Component
class WhenOutsideResultRegisteredThenProposeApplication extends Automation {

    WhenOutsideResultRegisteredThenProposeApplication() {
        super("evaluation-when-outside-result-registered-then-propose-application", Start.FROM_THE_BEGINNING);
        on(
                OutsideResultRegistered.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.registeredOn())));
        on(
                OutsideResultCorrected.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.correctedOn())));
        on(
                OutsideResultWithdrawn.class,
                (event, _) -> command(new ProposeApplication(event.subject(), event.withdrawnOn())));
    }
}
