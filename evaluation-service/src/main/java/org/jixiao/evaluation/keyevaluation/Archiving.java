package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ArchivedPaper;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ArchiveKeyEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Once the letter is answered, every paper goes into the archive with its hash, for as long as the rulebook says (建立评价档案), and again
 * with the decision that confirms the result, where that comes later.
 */
final class Archiving {

    private Archiving() {}

    static Decision<KeyEvaluationEvent> decide(ArchiveKeyEvaluation command, Evaluation evaluation) {
        Outcome outcome = evaluation.outcome();
        FeedbackLetterSent letter = outcome.letter();
        if (letter == null) {
            return Decision.refuse(Refusal.conflict("letter-not-sent"));
        }
        if (outcome.answer() == null && !letter.findings().isEmpty()) {
            return Decision.refuse(Refusal.conflict("letter-not-answered"));
        }
        List<ArchivedPaper> papers =
                evaluation.history().stream().flatMap(Papers::of).toList();
        KeyEvaluationArchived before = outcome.archive();
        if (before != null && before.papers().equals(papers)) {
            return Decision.nothingToDo();
        }
        return Decision.accept(new KeyEvaluationArchived(
                command.subject(),
                papers,
                command.on().plusYears(evaluation.rules().retentionYears()),
                command.on()));
    }
}
