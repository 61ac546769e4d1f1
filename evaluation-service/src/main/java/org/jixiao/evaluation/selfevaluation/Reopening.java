package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReopenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A final result is reopened by 计划财务处, and by 办领导 only once the public has read it or the leaders have applied it.
 * What came back after its term of proof, and could be neither proved nor concluded any more, goes the same way.
 */
final class Reopening {

    private Reopening() {}

    static Decision<SelfEvaluationEvent> decide(ReopenSelfEvaluation command, Opened evaluation) {
        if (!canBegin(command.on(), evaluation)) {
            return Decision.refuse(Refusal.conflict("self-evaluation-not-final"));
        }
        if (evaluation.known().inUse() && !command.by().roles().contains(OfficeRoles.OFFICE_LEADER)) {
            return Decision.refuse(Refusal.forbidden("result-in-use-reopened-by-leaders"));
        }
        return Decision.accept(new SelfEvaluationReopened(
                command.subject(), evaluation.version(), command.reason(), command.document(), command.on()));
    }

    private static boolean canBegin(LocalDate on, Opened evaluation) {
        Sheet sheet = evaluation.sheet();
        if (evaluation.result() == null || sheet == null) {
            return false;
        }
        LocalDate proveBy = evaluation.proveBy();
        return switch (sheet.standing()) {
            case CONCLUDED -> true;
            case RETURNED -> proveBy != null && on.isAfter(proveBy);
            case IN_REVIEW -> false;
        };
    }
}
