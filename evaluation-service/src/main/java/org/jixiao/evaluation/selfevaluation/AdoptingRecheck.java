package org.jixiao.evaluation.selfevaluation;

import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AdoptRecheck;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.evaluation.selfevaluation.Sheet.Standing;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A recheck changes the result that it judged into its next version; what it confirms stays as it is. Where it leaves so much unproved that
 * there is no grade, the unit has the term of proof from then on.
 */
final class AdoptingRecheck {

    private AdoptingRecheck() {}

    static Decision<SelfEvaluationEvent> decide(AdoptRecheck command, Opened evaluation) {
        if (command.lines().isEmpty()) {
            return Decision.nothingToDo();
        }
        SelfEvaluationFinalised result = evaluation.result();
        Sheet sheet = evaluation.sheet();
        if (result == null
                || sheet == null
                || sheet.standing() != Standing.CONCLUDED
                || evaluation.isVoid()
                || result.version() != command.resultVersion()) {
            return Decision.refuse(Refusal.conflict("another-result-stands"));
        }
        SelfEvaluationSheet rechecked = evaluation.scoring().rechecked(result.sheet(), command.lines());
        return Decision.accept(new SelfEvaluationFinalised(
                command.subject(),
                result.version() + 1,
                result.name(),
                result.unitCode(),
                result.goalVersion(),
                result.rulebookVersion(),
                result.overallGoal(),
                rechecked,
                result.contentHash(),
                command.remark(),
                rechecked.result() == Result.UNPROVED ? Proving.until(command.on(), evaluation) : null,
                result.decision(),
                null,
                command.on()));
    }
}
