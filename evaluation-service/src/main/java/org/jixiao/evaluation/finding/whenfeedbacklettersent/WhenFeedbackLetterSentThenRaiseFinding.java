package org.jixiao.evaluation.finding.whenfeedbacklettersent;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.Findings;
import org.jixiao.evaluation.finding.FindingCommand.RaiseFinding;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** A feedback letter (反馈书) that names problems has them put right: it is the notice by which monitoring orders the rectification. */
@Component
class WhenFeedbackLetterSentThenRaiseFinding extends Automation {

    private static final String BASIS = "部门评价";

    WhenFeedbackLetterSentThenRaiseFinding() {
        super("evaluation-when-feedback-letter-sent-then-raise-finding", Start.FROM_THE_BEGINNING);
        on(
                FeedbackLetterSent.class,
                (event, at) -> event.findings().isEmpty()
                        ? nothing()
                        : command(new RaiseFinding(
                                event.subject(),
                                FindingSource.EVALUATION,
                                new Findings(
                                        event.documentNumber(),
                                        event.findings(),
                                        String.join("；", event.suggestions()),
                                        event.lossOrViolation(),
                                        event.dueOn()),
                                BASIS,
                                at.businessDate())));
    }
}
