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
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of a key evaluation print, told by the events of the subject, its goal and its evaluation; null is what is not there.
 *
 * @param recused staff ids
 * @param asked whether the unit was asked about a draft
 */
record KeyEvaluationRecord(
        @Nullable KeyEvaluationOpened opened,
        @Nullable KeyEvaluationEntrusted entrusted,
        List<String> recused,
        @Nullable EvaluationReportDrafted draft,
        boolean asked,
        @Nullable KeyEvaluationFinalised result,
        @Nullable FeedbackLetterSent letter,
        String unitName,
        boolean restricted,
        boolean classified) {

    static KeyEvaluationRecord empty() {
        return new KeyEvaluationRecord(null, null, List.of(), null, false, null, null, "", false, false);
    }

    KeyEvaluationRecord after(StoredEvent event) {
        return switch (event) {
            case KeyEvaluationOpened e ->
                new KeyEvaluationRecord(
                        e, entrusted, recused, draft, asked, result, letter, unitName, restricted, classified);
            case KeyEvaluationEntrusted e ->
                new KeyEvaluationRecord(
                        opened, e, recused, draft, asked, result, letter, unitName, restricted, classified);
            case EvaluatorRecused e ->
                new KeyEvaluationRecord(
                        opened,
                        entrusted,
                        Stream.concat(recused.stream(), Stream.of(e.evaluator()))
                                .toList(),
                        draft,
                        asked,
                        result,
                        letter,
                        unitName,
                        restricted,
                        classified);
            case EvaluationReportDrafted e ->
                new KeyEvaluationRecord(
                        opened, entrusted, recused, e, asked, result, letter, unitName, restricted, classified);
            case DraftOpinionAsked _ ->
                new KeyEvaluationRecord(
                        opened, entrusted, recused, draft, true, result, letter, unitName, restricted, classified);
            case KeyEvaluationFinalised e ->
                new KeyEvaluationRecord(
                        opened, entrusted, recused, draft, asked, e, letter, unitName, restricted, classified);
            case FeedbackLetterSent e ->
                new KeyEvaluationRecord(
                        opened, entrusted, recused, draft, asked, result, e, unitName, restricted, classified);
            case UnitRegistered e ->
                new KeyEvaluationRecord(
                        opened, entrusted, recused, draft, asked, result, letter, e.name(), restricted, classified);
            case GoalApproved e -> marked(restricted || e.disclosureRestricted(), classified);
            case DisclosureRestricted _ -> marked(true, classified);
            case DisclosureRestrictionLifted _ -> marked(false, classified);
            case ClassifiedProjectRegistered _ -> marked(restricted, true);
            default -> this;
        };
    }

    private KeyEvaluationRecord marked(boolean notPublic, boolean secret) {
        return new KeyEvaluationRecord(
                opened, entrusted, recused, draft, asked, result, letter, unitName, notPublic, secret);
    }

    /** The final report, or the draft that the unit was asked about; null before. */
    @Nullable
    EvaluationReport report() {
        if (result != null) {
            return result.report();
        }
        return asked && draft != null ? draft.report() : null;
    }

    /** What stands in the corner of every page where the subject was found unsuitable for disclosure (rules F, M). */
    String mark() {
        return restricted ? "不宜公开" : "";
    }
}
