package org.jixiao.evaluation.finding.whenfalsificationfound;

import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalseStatement;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Rectification;
import org.jixiao.evaluation.finding.FindingCommand.Findings;
import org.jixiao.evaluation.finding.FindingCommand.RaiseFalsification;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** False data (弄虚作假) breaks a rule, and has to be put right: monitoring orders it by the notice that was named. */
@Component
class WhenFalsificationFoundThenRaiseFinding extends Automation {

    WhenFalsificationFoundThenRaiseFinding() {
        super("evaluation-when-falsification-found-then-raise-finding", Start.FROM_THE_BEGINNING);
        on(
                FalsificationFound.class,
                (event, _) -> command(new RaiseFalsification(
                        event.subject(), event.source(), findings(event), event.document(), event.foundOn())));
    }

    private static Findings findings(FalsificationFound event) {
        Rectification order = event.rectification();
        List<String> problems = event.statements().stream()
                .map(WhenFalsificationFoundThenRaiseFinding::sentence)
                .toList();
        return new Findings(order.noticeNumber(), problems, order.requirements(), true, order.dueOn());
    }

    private static String sentence(FalseStatement one) {
        return "弄虚作假：%s填报“%s”，实际为“%s”。"
                .formatted(one.indicator() == null ? "自评说明" : "指标" + one.indicator(), one.stated(), one.truth());
    }
}
