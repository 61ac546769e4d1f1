package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a subject and year, by itself and by the department. The department's finding rests on evidence of its own: it takes
 * the place of the grade of the self-evaluation, whatever becomes of that. The money is the self-evaluation's in either case.
 *
 * @param own the last self-evaluation, void or not; null where none is final
 * @param ownReexamined it was reopened, and neither another one is final nor this one void meanwhile
 * @param falsification 文号 of the paper by which it is void; null where it stands
 * @param key the last key evaluation; null where none is final
 * @param keyReexamined it was reopened, and no other one is final meanwhile
 * @param budget of a project as finance's documents have it, 元; null before the first
 */
record Results(
        @Nullable SelfEvaluationFinalised own,
        boolean ownReexamined,
        @Nullable String falsification,
        @Nullable KeyEvaluationFinalised key,
        boolean keyReexamined,
        @Nullable BigDecimal budget) {

    /**
     * The result that counts.
     *
     * @param version among those of its basis
     * @param grade null where it cannot be proved
     * @param falsification 文号 of the paper by which it is void; null where it stands
     * @param budget 全年预算数 of the evaluated year, 元
     * @param rulebookVersion by which it was scored
     * @param reexamined it is looked at again, and has no consequence until that is over
     */
    record Standing(
            Basis basis,
            int version,
            @Nullable String grade,
            @Nullable String falsification,
            BigDecimal budget,
            int rulebookVersion,
            boolean reexamined) {}

    static Results none() {
        return new Results(null, false, null, null, false, null);
    }

    Results after(StoredEvent event) {
        return switch (event) {
            case SelfEvaluationFinalised last -> new Results(last, false, null, key, keyReexamined, budget);
            case SelfEvaluationReopened _ -> new Results(own, true, falsification, key, keyReexamined, budget);
            case FalsificationFound found -> new Results(own, false, found.document(), key, keyReexamined, budget);
            case KeyEvaluationFinalised last -> new Results(own, ownReexamined, falsification, last, false, budget);
            case KeyEvaluationReopened _ -> new Results(own, ownReexamined, falsification, key, true, budget);
            case DocumentCounted document ->
                new Results(
                        own,
                        ownReexamined,
                        falsification,
                        key,
                        keyReexamined,
                        document.figures().budget());
            default -> this;
        };
    }

    /** Empty where none is final, and where there is no budget yet of which a consequence could be a share. */
    Optional<Standing> standing() {
        BigDecimal evaluated =
                own == null ? budget : own.sheet().execution().funds().budget();
        if (evaluated == null) {
            return Optional.empty();
        }
        if (key != null) {
            return Optional.of(new Standing(
                    Basis.KEY_EVALUATION,
                    key.version(),
                    key.report().result().grade(),
                    null,
                    evaluated,
                    key.rulebookVersion(),
                    keyReexamined));
        }
        return Optional.ofNullable(own)
                .map(result -> new Standing(
                        Basis.SELF_EVALUATION,
                        result.version(),
                        result.sheet().grade(),
                        falsification,
                        evaluated,
                        result.rulebookVersion(),
                        ownReexamined));
    }
}
