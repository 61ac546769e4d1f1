package org.jixiao.evaluation.selfevaluation.whenrecheckconcluded;

import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AdoptRecheck;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** What a recheck changed becomes the next version of the result, unless the result was reopened in the same moment. */
@Component
class WhenRecheckConcludedThenAdoptIt extends Automation {

    WhenRecheckConcludedThenAdoptIt() {
        super("evaluation-when-recheck-concluded-then-adopt-it", Start.FROM_THE_BEGINNING);
        on(
                RecheckConcluded.class,
                (event, _) -> command(new AdoptRecheck(
                                event.subject(),
                                event.resultVersion(),
                                event.lines(),
                                event.remark(),
                                event.concludedOn()))
                        .unlessRefused("another-result-stands"));
    }
}
