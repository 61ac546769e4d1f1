package org.jixiao.evaluation.keyevaluation;

import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReopenKeyEvaluation;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A final result is reopened by whoever leads the evaluation, and by 办领导 only once the public has read it, they have
 * decided on its use or its papers are in the archive.
 */
final class Reopening {

    private Reopening() {}

    static Decision<KeyEvaluationEvent> decide(ReopenKeyEvaluation command, Evaluation evaluation) {
        KeyEvaluationFinalised result = evaluation.outcome().result();
        if (result == null) {
            return Decision.refuse(Refusal.conflict("key-evaluation-not-final"));
        }
        if (!command.by().roles().contains(OfficeRoles.OFFICE_LEADER)) {
            if (evaluation.outcome().archived()) {
                return Decision.refuse(Refusal.forbidden("archived-reopened-by-leaders"));
            }
            if (evaluation.known().use().isOf(result.version())) {
                return Decision.refuse(Refusal.forbidden("result-in-use-reopened-by-leaders"));
            }
        }
        return Decision.accept(new KeyEvaluationReopened(
                command.subject(),
                result.version(),
                command.reason(),
                command.document(),
                new Person(command.by().id(), command.by().name()),
                command.on()));
    }
}
