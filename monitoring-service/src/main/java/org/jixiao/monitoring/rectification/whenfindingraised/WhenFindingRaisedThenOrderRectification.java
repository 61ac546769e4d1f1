package org.jixiao.monitoring.rectification.whenfindingraised;

import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.monitoring.rectification.RectificationCommand.TakeUpFinding;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** Whatever an evaluation found, of ours or from outside, is put right here. */
@Component
class WhenFindingRaisedThenOrderRectification extends Automation {

    WhenFindingRaisedThenOrderRectification() {
        super("monitoring-when-finding-raised-then-order-rectification", Start.FROM_THE_BEGINNING);
        on(
                FindingRaised.class,
                (finding, _) -> command(new TakeUpFinding(
                        finding.subject(),
                        finding.number(),
                        finding.documentNumber(),
                        finding.source(),
                        finding.lossOrViolation(),
                        finding.findings(),
                        finding.requirements(),
                        finding.basis(),
                        finding.dueOn(),
                        finding.raisedOn())));
    }
}
