package org.jixiao.evaluation.selfevaluation;

import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReopenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.evaluation.selfevaluation.Sheet.Standing;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A final result is reopened by 计划财务处, and once the public has read it by 办领导 only (rules.md N). */
final class Reopening {

    private Reopening() {}

    static Decision<SelfEvaluationEvent> decide(ReopenSelfEvaluation command, Opened evaluation) {
        Sheet sheet = evaluation.sheet();
        if (evaluation.result() == null || sheet == null || sheet.standing() != Standing.CONCLUDED) {
            return Decision.refuse(Refusal.conflict("self-evaluation-not-final"));
        }
        if (evaluation.known().published() && !command.by().roles().contains(OfficeRoles.OFFICE_LEADER)) {
            return Decision.refuse(Refusal.forbidden("published-result-reopened-by-leaders"));
        }
        return Decision.accept(new SelfEvaluationReopened(
                command.subject(), evaluation.version(), command.reason(), command.document(), command.on()));
    }
}
