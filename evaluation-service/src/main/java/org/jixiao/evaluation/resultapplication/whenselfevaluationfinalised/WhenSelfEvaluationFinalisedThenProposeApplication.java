package org.jixiao.evaluation.resultapplication.whenselfevaluationfinalised;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.springframework.stereotype.Component;

/** The result of a project is proposed to be used as soon as it is final, and anew where it changed. */
@Component
class WhenSelfEvaluationFinalisedThenProposeApplication extends Automation {

    WhenSelfEvaluationFinalisedThenProposeApplication() {
        super("evaluation-when-self-evaluation-finalised-then-propose-application", Start.FROM_THE_BEGINNING);
        on(SelfEvaluationFinalised.class, (event, _) -> react(event));
    }

    private static Reaction react(SelfEvaluationFinalised event) {
        return event.subject().kind().equals(Subject.PROJECT)
                ? command(new ProposeApplication(event.subject(), event.finalisedOn()))
                : nothing();
    }
}
