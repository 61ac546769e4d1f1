package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.DraftEvaluationReport;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A report is drafted once everybody who evaluates has scored, and several people did (the rulebook's number); it is revised where its
 * review or an accepted objection asks for it.
 */
final class Drafting {

    private Drafting() {}

    static Decision<KeyEvaluationEvent> decide(DraftEvaluationReport command, Evaluation evaluation) {
        Plan plan = evaluation.plan();
        if (plan == null || plan.standing() != Standing.ACCEPTED) {
            return Decision.refuse(Refusal.conflict("plan-not-accepted"));
        }
        Reporting reporting = evaluation.reporting();
        if (!reporting.isToBeWritten()) {
            return Decision.refuse(Refusal.conflict("no-revision-due"));
        }
        if (reporting.isUnderConsultation(command.on())) {
            return Decision.refuse(Refusal.conflict("draft-under-consultation"));
        }
        List<KeyEvaluationScored> sheets = counting(evaluation);
        int missing = evaluation.commission().remaining().size() - sheets.size();
        if (missing > 0) {
            return Decision.refuse(
                    Refusal.conflict("evaluators-have-not-scored").with("missing", missing));
        }
        int needed = evaluation.rules().scorers();
        if (sheets.size() < needed) {
            return Decision.refuse(
                    Refusal.conflict("too-few-scorers").with("needed", needed).with("scored", sheets.size()));
        }
        List<Refusal> changed = AgainstFinance.changes(plan, sheets, evaluation);
        if (!changed.isEmpty()) {
            return Decision.refuse(changed);
        }
        Results results = new Results(
                plan.submitted().plan().lines(),
                sheets.stream().map(KeyEvaluationScored::lines).toList());
        List<Refusal> objections = Reconciling.objections(
                command.reconciled(), results, evaluation.rules().spread());
        return objections.isEmpty()
                ? Decision.accept(drafted(command, plan, results, evaluation))
                : Decision.refuse(objections);
    }

    /** The sheets of those who still evaluate, in the order in which they were named. */
    static List<KeyEvaluationScored> counting(Evaluation evaluation) {
        return evaluation.commission().remaining().stream()
                .map(Evaluator::staffId)
                .map(evaluation.scores()::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static EvaluationReportDrafted drafted(
            DraftEvaluationReport command, Plan plan, Results results, Evaluation evaluation) {
        Result result = results.of(command.reconciled(), command.words(), evaluation.rulebook());
        EvaluationReportDrafted before = evaluation.reporting().draft();
        return new EvaluationReportDrafted(
                command.subject(),
                before == null ? 1 : before.version() + 1,
                new ReportText(evaluation, plan.submitted().plan(), result).report(command.words()),
                evaluation.reporting().asked() != null,
                new Person(command.by().id(), command.by().name()),
                command.on());
    }
}
