package org.jixiao.evaluation.keyevaluation.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationNoticeIssued;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ObjectionsAnswered;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jspecify.annotations.Nullable;

/**
 * A key evaluation with everything in it; a part is null before it came, and where the reader does not see it.
 *
 * @param result stands until the next one, also after it was reopened
 * @param reopened why it is looked at again; null where it is not
 * @param route of the division that owns the subject: it says who leads
 */
record KeyEvaluationDetail(
        KeyEvaluationRow row,
        ReviewRoute route,
        KeyEvaluationOpened opened,
        @Nullable KeyEvaluationEntrusted entrusted,
        List<Member> commission,
        @Nullable EvaluationNoticeIssued notice,
        @Nullable EvaluationPlanSubmitted plan,
        @Nullable Review planReview,
        @Nullable EvaluationReportDrafted draft,
        @Nullable DraftOpinionAsked asked,
        @Nullable DraftOpinionGiven opinion,
        @Nullable ObjectionsAnswered replies,
        @Nullable Review reportReview,
        @Nullable KeyEvaluationFinalised result,
        @Nullable FeedbackLetterSent letter,
        @Nullable FeedbackLetterAnswered letterAnswer,
        @Nullable KeyEvaluationArchived archived,
        @Nullable KeyEvaluationReopened reopened,
        @Nullable KeyResultConfirmed confirmed) {

    /**
     * Somebody who was entrusted with it.
     *
     * @param named whether the person still is
     * @param undertakenOn null while the undertaking is not given
     * @param sheet null while nothing is scored, and where the reader does not see it
     */
    record Member(
            String staffId,
            String name,
            boolean named,
            boolean recused,
            @Nullable LocalDate undertakenOn,
            @Nullable KeyEvaluationScored sheet) {

        boolean evaluates() {
            return named && !recused;
        }

        private Member withoutSheet() {
            return new Member(staffId, name, named, recused, undertakenOn, null);
        }
    }

    /** The last review of the plan, or of the report. */
    record Review(boolean accepted, String opinion, Person by, LocalDate on) {}

    boolean isOpen() {
        return result == null || reopened != null;
    }

    boolean isLedBy(String staffId) {
        return entrusted != null && entrusted.chief().equals(staffId);
    }

    /** While it is open, sheets are for those who conduct it, and the draft for the evaluated unit once that was asked. */
    KeyEvaluationDetail forOthers(String unit) {
        return isOpen()
                ? with(
                        commission.stream().map(Member::withoutSheet).toList(),
                        asked != null && unit.equals(row.unitCode()))
                : this;
    }

    /** An evaluator sees the own sheet; the 主评人 all of them. */
    KeyEvaluationDetail forEvaluator(String staffId) {
        return isLedBy(staffId)
                ? this
                : with(
                        commission.stream()
                                .map(one -> one.staffId().equals(staffId) ? one : one.withoutSheet())
                                .toList(),
                        true);
    }

    private KeyEvaluationDetail with(List<Member> members, boolean withDraft) {
        return new KeyEvaluationDetail(
                row,
                route,
                opened,
                entrusted,
                members,
                notice,
                plan,
                planReview,
                withDraft ? draft : null,
                asked,
                withDraft ? opinion : null,
                withDraft ? replies : null,
                withDraft ? reportReview : null,
                result,
                letter,
                letterAnswer,
                archived,
                reopened,
                confirmed);
    }
}
