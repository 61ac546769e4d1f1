package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluatorRecused;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.UndertakingGiven;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.evaluation.keyevaluation.Registers.Entry;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Those who evaluate.
 *
 * @param named as they were named last; null before
 * @param undertakings also of people who are no longer named
 * @param recused staff ids; nobody comes back
 */
record Commission(@Nullable KeyEvaluationEntrusted named, List<UndertakingGiven> undertakings, List<String> recused) {

    static Commission nobody() {
        return new Commission(null, List.of(), List.of());
    }

    Commission after(KeyEvaluationEntrusted anew) {
        return new Commission(anew, undertakings, recused);
    }

    Commission after(UndertakingGiven given) {
        return new Commission(
                named, Stream.concat(undertakings.stream(), Stream.of(given)).toList(), recused);
    }

    Commission after(EvaluatorRecused one) {
        return new Commission(
                named,
                undertakings,
                Stream.concat(recused.stream(), Stream.of(one.evaluator())).toList());
    }

    boolean isRecused(String staffId) {
        return recused.contains(staffId);
    }

    /** Those whose scores count, in the order in which they were named. */
    List<Evaluator> remaining() {
        return named == null
                ? List.of()
                : named.evaluators().stream()
                        .filter(one -> !isRecused(one.staffId()))
                        .toList();
    }

    boolean includes(String staffId) {
        return remaining().stream().anyMatch(one -> one.staffId().equals(staffId));
    }

    /** Whether somebody acts from the unit, or from outside, as they were named. */
    boolean isOfUnit(Actor by) {
        return remaining().stream()
                .filter(one -> one.staffId().equals(by.id()))
                .allMatch(one -> one.unitCode() == null || one.unitCode().equals(by.unit()));
    }

    /** Whose credit counts where somebody evaluates: the own, and that of the agency. */
    Stream<Entry> credited(String staffId) {
        Agency agency = named == null ? null : named.agency();
        return Stream.concat(
                Stream.of(new Entry(EvaluatorKind.EXPERT, staffId)),
                Stream.ofNullable(agency).map(one -> new Entry(EvaluatorKind.AGENCY, one.creditCode())));
    }

    boolean hasUndertaken(String staffId) {
        return undertakings.stream()
                .anyMatch(given -> given.evaluator().staffId().equals(staffId));
    }

    boolean isChief(String staffId) {
        return named != null && named.chief().equals(staffId) && includes(staffId);
    }
}
