package org.jixiao.evaluation.keyevaluation;

import static java.util.Objects.requireNonNullElseGet;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ObjectionsAnswered;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerObjections;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AskDraftOpinion;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveDraftOpinion;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The evaluated unit says what it thinks of the draft, and each objection is answered (征求意见). It has a term, which only more time given
 * by the lead makes longer (延期); whoever lets it pass does not object.
 */
final class Exchanging {

    private Exchanging() {}

    static Decision<KeyEvaluationEvent> ask(AskDraftOpinion command, Evaluation evaluation) {
        Reporting reporting = evaluation.reporting();
        EvaluationReportDrafted draft = reporting.draft();
        if (draft == null || reporting.isToBeWritten()) {
            return Decision.refuse(Refusal.conflict("report-not-drafted"));
        }
        if (reporting.given() != null) {
            return Decision.refuse(Refusal.conflict("opinion-given"));
        }
        if (reporting.standing() == Standing.ACCEPTED) {
            return Decision.refuse(Refusal.conflict("report-accepted"));
        }
        LocalDate dueOn = requireNonNullElseGet(command.until(), () -> term(command.on(), evaluation));
        DraftOpinionAsked before = reporting.asked();
        if (dueOn.isBefore(command.on())) {
            return Decision.refuse(Refusal.rule("due-date-in-the-past").at("until"));
        }
        if (before != null && !dueOn.isAfter(before.dueOn())) {
            return Decision.refuse(Refusal.rule("extension-not-later")
                    .at("until")
                    .with("until", before.dueOn().toString()));
        }
        return Decision.accept(new DraftOpinionAsked(command.subject(), draft.version(), dueOn, command.on()));
    }

    private static LocalDate term(LocalDate on, Evaluation evaluation) {
        return ReminderPlans.calendar(evaluation.rulebook())
                .after(on, evaluation.rules().terms().opinion());
    }

    static Decision<KeyEvaluationEvent> give(GiveDraftOpinion command, Evaluation evaluation) {
        DraftOpinionAsked asked = evaluation.reporting().asked();
        if (asked == null) {
            return Decision.refuse(Refusal.conflict("opinion-not-asked"));
        }
        DraftOpinionGiven before = evaluation.reporting().given();
        if (before != null) {
            return before.objections().equals(command.objections())
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("opinion-given"));
        }
        return command.on().isAfter(asked.dueOn())
                ? Decision.refuse(Refusal.conflict("opinion-term-over")
                        .with("until", asked.dueOn().toString()))
                : Decision.accept(new DraftOpinionGiven(
                        command.subject(),
                        command.objections(),
                        new Person(command.by().id(), command.by().name()),
                        command.on()));
    }

    static Decision<KeyEvaluationEvent> answer(AnswerObjections command, Evaluation evaluation) {
        DraftOpinionGiven given = evaluation.reporting().given();
        if (given == null || !evaluation.reporting().hasOpenObjections()) {
            return Decision.refuse(Refusal.conflict("no-objections-to-answer"));
        }
        return command.replies().size() == given.objections().size()
                ? Decision.accept(new ObjectionsAnswered(
                        command.subject(),
                        command.replies(),
                        new Person(command.by().id(), command.by().name()),
                        command.on()))
                : Decision.refuse(Refusal.rule("each-objection-has-a-reply")
                        .at("replies")
                        .with("objections", given.objections().size()));
    }
}
