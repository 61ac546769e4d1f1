package org.jixiao.evaluation.selfevaluation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Submitted;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A result may stand when the head has confirmed exactly this sheet, and the sheet has the money as it is now. */
final class Finalising {

    private Finalising() {}

    static Decision<SelfEvaluationEvent> decide(FinaliseSelfEvaluation command, Submitted state) {
        List<Refusal> unmet = new ArrayList<>();
        if (!state.confirmed()) {
            unmet.add(Refusal.conflict("truth-not-confirmed"));
        }
        MoneyFigures money = state.known().money();
        if (moved(state.submitted().sheet().execution(), money)) {
            unmet.add(Refusal.conflict("money-moved-since-submission")
                    .with("budget", money.budget())
                    .with("executed", money.executed()));
        }
        return unmet.isEmpty() ? Decision.accept(finalised(command, state)) : Decision.refuse(unmet);
    }

    /** Until the result is final late money counts, and then the sheet must be scored again. */
    private static boolean moved(Execution scored, MoneyFigures money) {
        return scored.budget().compareTo(money.budget()) != 0
                || scored.executed().compareTo(money.executed()) != 0;
    }

    private static SelfEvaluationFinalised finalised(FinaliseSelfEvaluation command, Submitted state) {
        SelfEvaluationOpened opened = state.opened();
        return new SelfEvaluationFinalised(
                command.projectCode(),
                command.budgetYear(),
                opened.projectName(),
                opened.unitCode(),
                opened.goalVersion(),
                opened.overallGoal(),
                state.submitted().sheet(),
                state.submitted().contentHash(),
                command.on());
    }
}
