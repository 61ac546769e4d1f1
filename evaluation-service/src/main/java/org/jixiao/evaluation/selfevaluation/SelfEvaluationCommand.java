package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a self-evaluation. */
public sealed interface SelfEvaluationCommand extends Command {

    String projectCode();

    int budgetYear();

    @Override
    default Subject subject() {
        return Subject.project(projectCode(), budgetYear());
    }

    /** Open it, once the year's books are closed. */
    record OpenSelfEvaluation(String projectCode, int budgetYear, LocalDate on) implements SelfEvaluationCommand {}

    /**
     * Answer every indicator and say what the year brought. Can be done again until the result is final.
     *
     * @param unit the unit of who submits; only the project's own may
     */
    record SubmitSelfEvaluation(String projectCode, int budgetYear, List<Answer> answers, Words words, String unit)
            implements SelfEvaluationCommand {}

    /**
     * Answer for the truth of the submitted sheet (真实性确认).
     *
     * @param contentHash hash of the sheet that the head has read
     * @param head the head, by name
     * @param unit the head's unit; only the project's own may confirm
     */
    record ConfirmSelfEvaluation(
            String projectCode, int budgetYear, String contentHash, String head, String unit, LocalDate on)
            implements SelfEvaluationCommand {}

    /** Let the result stand. */
    record FinaliseSelfEvaluation(String projectCode, int budgetYear, LocalDate on) implements SelfEvaluationCommand {}

    /** Attest the self-evaluation of a classified project, which was done offline. */
    record AttestSelfEvaluation(
            String projectCode,
            int budgetYear,
            String grade,
            LocalDate attestedOn,
            String registerNumber,
            String officer,
            LocalDate on)
            implements SelfEvaluationCommand {}
}
