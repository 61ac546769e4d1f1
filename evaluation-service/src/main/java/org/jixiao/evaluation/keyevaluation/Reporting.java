package org.jixiao.evaluation.keyevaluation;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ObjectionsAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Reply;
import org.jspecify.annotations.Nullable;

/**
 * The report and what was said of it.
 *
 * @param draft the last one; null before
 * @param standing of that draft
 * @param asked how the evaluated unit was asked last; null before
 * @param given what it said; null while it did not
 * @param answered what the evaluators answered; null before
 */
record Reporting(
        @Nullable EvaluationReportDrafted draft,
        Standing standing,
        @Nullable DraftOpinionAsked asked,
        @Nullable DraftOpinionGiven given,
        @Nullable ObjectionsAnswered answered) {

    static Reporting none() {
        return new Reporting(null, Standing.RETURNED, null, null, null);
    }

    Reporting after(EvaluationReportDrafted drafted) {
        return new Reporting(drafted, Standing.IN_REVIEW, asked, given, answered);
    }

    Reporting standing(Standing other) {
        return new Reporting(draft, other, asked, given, answered);
    }

    Reporting after(DraftOpinionAsked question) {
        return new Reporting(draft, standing, question, given, answered);
    }

    Reporting after(DraftOpinionGiven opinion) {
        return new Reporting(draft, standing, asked, opinion, answered);
    }

    /** What was accepted of the objections has to come into the report. */
    Reporting after(ObjectionsAnswered replies) {
        boolean some = replies.replies().stream().anyMatch(Reply::accepted);
        return new Reporting(draft, some ? Standing.RETURNED : standing, asked, given, replies);
    }

    /** It has to be written anew, and the evaluated unit to be heard anew. */
    Reporting reopened() {
        return new Reporting(draft, Standing.RETURNED, null, null, null);
    }

    /** Before the first draft, and while a revision is due: evaluators score, and a report can be drafted. */
    boolean isToBeWritten() {
        return draft == null || standing == Standing.RETURNED;
    }

    /** Whether objections wait for an answer. */
    boolean hasOpenObjections() {
        return given != null && !given.objections().isEmpty() && answered == null;
    }

    /** Whether the evaluated unit was heard; it was, too, where it let its term pass. */
    boolean wasExchanged(LocalDate on) {
        if (asked == null || hasOpenObjections()) {
            return false;
        }
        return given != null || on.isAfter(asked.dueOn());
    }

    boolean isUnderConsultation(LocalDate on) {
        return asked != null && !wasExchanged(on);
    }
}
