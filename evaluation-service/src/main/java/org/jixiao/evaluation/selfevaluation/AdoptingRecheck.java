package org.jixiao.evaluation.selfevaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AdoptRecheck;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.evaluation.selfevaluation.Sheet.Standing;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A recheck changes the result that it judged into its next version; what it confirms stays as it is. */
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
        Map<String, BigDecimal> points = new HashMap<>();
        command.lines().forEach(line -> points.put(line.indicator(), line.after()));
        SelfEvaluationSheet rescored = evaluation.scoring().rescored(result.sheet(), points);
        return Decision.accept(new SelfEvaluationFinalised(
                command.subject(),
                result.version() + 1,
                result.name(),
                result.unitCode(),
                result.goalVersion(),
                result.rulebookVersion(),
                result.overallGoal(),
                rescored,
                result.contentHash(),
                command.remark(),
                rescored.result() == Result.UNPROVED ? result.proveBy() : null,
                result.decision(),
                null,
                command.on()));
    }
}
