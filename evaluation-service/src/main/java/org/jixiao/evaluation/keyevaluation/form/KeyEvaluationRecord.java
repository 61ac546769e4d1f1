package org.jixiao.evaluation.keyevaluation.form;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluatorRecused;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of a key evaluation print, told by the events of the subject, its goal and its evaluation; null is what is not there.
 *
 * @param recused staff ids
 * @param asked whether the unit was asked about a draft
 */
record KeyEvaluationRecord(
        EvaluatedSubject subject,
        @Nullable KeyEvaluationOpened opened,
        @Nullable KeyEvaluationEntrusted entrusted,
        List<String> recused,
        @Nullable EvaluationReportDrafted draft,
        boolean asked,
        @Nullable KeyEvaluationFinalised result,
        @Nullable FeedbackLetterSent letter) {

    static KeyEvaluationRecord empty() {
        return new KeyEvaluationRecord(EvaluatedSubject.unheard(), null, null, List.of(), null, false, null, null);
    }

    KeyEvaluationRecord after(StoredEvent event) {
        return switch (event) {
            case KeyEvaluationOpened e ->
                new KeyEvaluationRecord(subject, e, entrusted, recused, draft, asked, result, letter);
            case KeyEvaluationEntrusted e ->
                new KeyEvaluationRecord(subject, opened, e, recused, draft, asked, result, letter);
            case EvaluatorRecused e -> without(e.evaluator());
            case EvaluationReportDrafted e ->
                new KeyEvaluationRecord(subject, opened, entrusted, recused, e, asked, result, letter);
            case DraftOpinionAsked _ ->
                new KeyEvaluationRecord(subject, opened, entrusted, recused, draft, true, result, letter);
            case KeyEvaluationFinalised e ->
                new KeyEvaluationRecord(subject, opened, entrusted, recused, draft, asked, e, letter);
            case KeyEvaluationReopened _ ->
                new KeyEvaluationRecord(subject, opened, entrusted, recused, draft, false, null, null);
            case FeedbackLetterSent e ->
                new KeyEvaluationRecord(subject, opened, entrusted, recused, draft, asked, result, e);
            default ->
                new KeyEvaluationRecord(subject.after(event), opened, entrusted, recused, draft, asked, result, letter);
        };
    }

    private KeyEvaluationRecord without(String evaluator) {
        List<String> all = Stream.concat(recused.stream(), Stream.of(evaluator)).toList();
        return new KeyEvaluationRecord(subject, opened, entrusted, all, draft, asked, result, letter);
    }

    /** The final report, or the draft that the unit was asked about; null before. */
    @Nullable
    EvaluationReport report() {
        if (result != null) {
            return result.report();
        }
        return asked && draft != null ? draft.report() : null;
    }
}
