package org.jixiao.evaluation.keyevaluation;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.FinaliseKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationReport;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A report passes once the evaluated unit was heard, and then the department makes it its own; a third party only assists. What could not be
 * proved can be proved within a term, upon which the result is looked at again.
 */
final class Finalising {

    private Finalising() {}

    static Decision<KeyEvaluationEvent> review(ReviewEvaluationReport command, Evaluation evaluation) {
        Reporting reporting = evaluation.reporting();
        EvaluationReportDrafted draft = reporting.draft();
        if (draft == null || !canBeReviewed(command, evaluation)) {
            return Decision.refuse(Refusal.conflict("report-not-in-review"));
        }
        if (draft.draftedBy().staffId().equals(command.by().id())) {
            return Decision.refuse(Refusal.forbidden("reviewed-by-its-author"));
        }
        Person reviewer = new Person(command.by().id(), command.by().name());
        if (!command.accepted()) {
            return reporting.isUnderConsultation(command.on())
                    ? Decision.refuse(Refusal.conflict("draft-under-consultation"))
                    : Decision.accept(new EvaluationReportReturned(
                            command.subject(), draft.version(), command.opinion(), reviewer, command.on()));
        }
        List<Refusal> changed = changes(evaluation);
        if (!changed.isEmpty()) {
            return Decision.refuse(changed);
        }
        return reporting.wasExchanged(command.on())
                ? Decision.accept(new EvaluationReportAccepted(
                        command.subject(), draft.version(), command.opinion(), reviewer, command.on()))
                : Decision.refuse(Refusal.conflict("opinions-not-exchanged"));
    }

    /** A report that was accepted is given back only where finance's documents have changed since. */
    private static boolean canBeReviewed(ReviewEvaluationReport command, Evaluation evaluation) {
        return switch (evaluation.reporting().standing()) {
            case IN_REVIEW -> true;
            case ACCEPTED -> !command.accepted() && !changes(evaluation).isEmpty();
            case RETURNED -> false;
        };
    }

    private static List<Refusal> changes(Evaluation evaluation) {
        Plan plan = evaluation.plan();
        return plan == null ? List.of() : AgainstFinance.changes(plan, Drafting.counting(evaluation), evaluation);
    }

    static Decision<KeyEvaluationEvent> finalise(FinaliseKeyEvaluation command, Evaluation evaluation) {
        Reporting reporting = evaluation.reporting();
        EvaluationReportDrafted draft = reporting.draft();
        if (draft == null || !reporting.wasExchanged(command.on())) {
            return Decision.refuse(Refusal.conflict("opinions-not-exchanged"));
        }
        if (reporting.standing() != Standing.ACCEPTED) {
            return Decision.refuse(Refusal.conflict("report-not-accepted"));
        }
        List<Refusal> changed = changes(evaluation);
        if (!changed.isEmpty()) {
            return Decision.refuse(changed);
        }
        KeyEvaluationEntrusted entrusted = evaluation.commission().named();
        return Decision.accept(new KeyEvaluationFinalised(
                command.subject(),
                evaluation.outcome().results() + 1,
                evaluation.opened().name(),
                evaluation.known().owners().unitCode(),
                evaluation.opened().ground(),
                draft.report(),
                entrusted == null ? null : entrusted.agency(),
                evaluation.opened().rulebookVersion(),
                draft.report().result().result() == Result.UNPROVED ? proveBy(command, evaluation.rulebook()) : null,
                new Person(command.by().id(), command.by().name()),
                command.on()));
    }

    private static LocalDate proveBy(FinaliseKeyEvaluation command, Rules rules) {
        return ReminderPlans.calendar(rules)
                .after(command.on(), rules.evaluation().unproved().proveDays());
    }
}
