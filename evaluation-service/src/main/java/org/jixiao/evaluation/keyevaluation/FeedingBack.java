package org.jixiao.evaluation.keyevaluation;

import static java.util.Objects.requireNonNullElseGet;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerFeedbackLetter;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.SendFeedbackLetter;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** The evaluated unit gets the result as a letter and says what it does about each finding (反馈书及整改情况). A late answer is marked 逾期. */
final class FeedingBack {

    private FeedingBack() {}

    static Decision<KeyEvaluationEvent> send(SendFeedbackLetter command, Evaluation evaluation) {
        if (evaluation.outcome().result() == null) {
            return Decision.refuse(Refusal.conflict("key-evaluation-not-final"));
        }
        FeedbackLetterSent before = evaluation.outcome().letter();
        if (before != null) {
            return before.documentNumber().equals(command.documentNumber())
                            && before.findings().equals(command.findings())
                            && before.suggestions().equals(command.suggestions())
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("letter-sent").with("document", before.documentNumber()));
        }
        LocalDate dueOn = requireNonNullElseGet(command.until(), () -> term(command.on(), evaluation));
        return dueOn.isBefore(command.on())
                ? Decision.refuse(Refusal.rule("due-date-in-the-past").at("until"))
                : Decision.accept(new FeedbackLetterSent(
                        command.subject(),
                        command.documentNumber(),
                        command.findings(),
                        command.suggestions(),
                        command.lossOrViolation(),
                        dueOn,
                        command.on()));
    }

    private static LocalDate term(LocalDate on, Evaluation evaluation) {
        return ReminderPlans.calendar(evaluation.rulebook())
                .after(on, evaluation.rules().terms().answer());
    }

    static Decision<KeyEvaluationEvent> answer(AnswerFeedbackLetter command, Evaluation evaluation) {
        FeedbackLetterSent letter = evaluation.outcome().letter();
        if (letter == null || letter.findings().isEmpty()) {
            return Decision.refuse(Refusal.conflict("no-letter-to-answer"));
        }
        if (evaluation.outcome().archived()) {
            return Decision.refuse(Refusal.conflict("key-evaluation-archived"));
        }
        if (command.measures().size() != letter.findings().size()) {
            return Decision.refuse(Refusal.rule("each-finding-has-a-measure")
                    .at("measures")
                    .with("findings", letter.findings().size()));
        }
        FeedbackLetterAnswered before = evaluation.outcome().answer();
        return before != null && before.measures().equals(command.measures())
                ? Decision.nothingToDo()
                : Decision.accept(new FeedbackLetterAnswered(
                        command.subject(),
                        command.measures(),
                        before == null ? command.on().isAfter(letter.dueOn()) : before.late(),
                        new Person(command.by().id(), command.by().name()),
                        command.on()));
    }
}
