package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a subject and year, by itself and by the department. The department's finding rests on evidence of its own: it takes
 * the place of the grade of the self-evaluation, whatever becomes of that, as long as nothing in there was false.
 *
 * @param financed budget of a project as finance's documents have it, 元; null before the first
 * @param approved budget with which the goal was approved, 元; null before
 */
record Results(
        Own own,
        Key key,
        @Nullable BigDecimal financed,
        @Nullable BigDecimal approved) {

    /**
     * 单位自评.
     *
     * @param last void or not; null where none is final
     * @param reexamined it was reopened, and neither another one is final nor this one void meanwhile
     * @param falsification 文号 of the paper by which it is void; null where it stands
     * @param lastFalse what was found false last, also where another one is final since; null where nothing was
     */
    record Own(
            @Nullable SelfEvaluationFinalised last,
            boolean reexamined,
            @Nullable String falsification,
            @Nullable FalsificationFound lastFalse) {

        /** The money that was scored, 元; null where there is no sheet. */
        @Nullable
        BigDecimal budget() {
            return last == null ? null : last.sheet().execution().funds().budget();
        }
    }

    /**
     * 部门评价.
     *
     * @param last null where none is final
     * @param reopened and no other one is final meanwhile
     * @param despite 文号 of the paper that found data false in spite of which it stands; null where nobody decided so
     */
    record Key(
            @Nullable KeyEvaluationFinalised last,
            boolean reopened,
            @Nullable String despite) {

        /** Whether evaluators worked with a record that was found false later; what was found on the same day counts as later. */
        private boolean restsOn(@Nullable FalsificationFound found) {
            return found != null
                    && last != null
                    && !last.finalisedOn().isAfter(found.foundOn())
                    && !found.document().equals(despite);
        }
    }

    /**
     * The result that counts.
     *
     * @param which it is
     * @param unitCode the unit that answers for the subject, as it has it
     * @param grade null where it cannot be proved
     * @param score as a document from outside has it; null where it has none, and of an own result
     * @param falsification 文号 of the paper by which it is void; null where it stands
     * @param proveBy last day on which what cannot be proved can be proved; null where nothing has to be
     * @param budget 全年预算数 of the evaluated year, 元: that of a self-evaluation that stands, else finance's, else that of a void one, else
     *     the goal's; null where none is known
     * @param scored that of a self-evaluation that stands; null where none does. Where it is another one, the consequence is
     * @param rulebookVersion by which it was scored
     * @param reexamined it is looked at again, and has no consequence until that is over
     */
    record Standing(
            Which which,
            String unitCode,
            @Nullable String grade,
            @Nullable BigDecimal score,
            @Nullable String falsification,
            @Nullable LocalDate proveBy,
            @Nullable BigDecimal budget,
            @Nullable BigDecimal scored,
            int rulebookVersion,
            boolean reexamined) {

        /** Whether the proposal was made of the result as it stands, and of its money. */
        boolean isOf(ApplicationProposed proposal) {
            return which.equals(Which.of(proposal))
                    && (which.isVoid() || Objects.equals(grade, proposal.grade()))
                    && isSame(score, proposal.score())
                    && (scored == null || scored.compareTo(proposal.evaluatedBudget()) == 0);
        }

        /** A version of an own result is scored once; a document from outside may have been registered wrongly. */
        private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }

        Standing lookedAtAgain() {
            return new Standing(
                    which, unitCode, grade, score, falsification, proveBy, budget, scored, rulebookVersion, true);
        }

        /** Whether its consequence is the worse one: what is void is worse than any grade. */
        boolean isStricterThan(Standing other, Rules rules) {
            return severity(rules) > other.severity(rules);
        }

        private int severity(Rules rules) {
            List<String> fromTheBest =
                    rules.scores().bands().stream().map(GradeBand::grade).toList();
            String counted = grade == null ? rules.evaluation().application().unprovedAs() : grade;
            return falsification == null ? fromTheBest.indexOf(counted) : fromTheBest.size();
        }
    }

    /**
     * One result among all.
     *
     * @param version among those of its basis
     * @param isVoid it was found false
     */
    record Which(Basis basis, int version, boolean isVoid) {

        static Which of(ApplicationProposed proposal) {
            return new Which(proposal.basis(), proposal.resultVersion(), proposal.falsification() != null);
        }
    }

    static Results none() {
        return new Results(new Own(null, false, null, null), new Key(null, false, null), null, null);
    }

    Results after(StoredEvent event) {
        return switch (event) {
            case SelfEvaluationFinalised last -> with(new Own(last, false, null, own.lastFalse()));
            case SelfEvaluationReopened _ -> with(new Own(own.last(), true, own.falsification(), own.lastFalse()));
            case FalsificationFound found -> with(new Own(own.last(), false, found.document(), found));
            case KeyEvaluationFinalised last -> with(new Key(last, false, null));
            case KeyEvaluationReopened _ -> with(new Key(key.last(), true, null));
            case KeyResultConfirmed stands -> with(new Key(key.last(), key.reopened(), stands.falsification()));
            case DocumentCounted document ->
                new Results(own, key, document.figures().budget(), approved);
            case GoalApproved goal -> new Results(own, key, financed, goal.approvedBudget());
            default -> this;
        };
    }

    private Results with(Own anew) {
        return new Results(anew, key, financed, approved);
    }

    private Results with(Key anew) {
        return new Results(own, anew, financed, approved);
    }

    /** Empty where none is final. */
    Optional<Standing> standing() {
        SelfEvaluationFinalised self = own.last();
        KeyEvaluationFinalised department = key.last();
        BigDecimal scored = scored();
        BigDecimal budget = budget();
        if (department != null) {
            return Optional.of(new Standing(
                    new Which(Basis.KEY_EVALUATION, department.version(), false),
                    department.unitCode(),
                    department.report().result().grade(),
                    null,
                    null,
                    department.proveBy(),
                    budget,
                    scored,
                    department.rulebookVersion(),
                    key.reopened() || key.restsOn(own.lastFalse())));
        }
        return Optional.ofNullable(self)
                .map(result -> new Standing(
                        new Which(Basis.SELF_EVALUATION, result.version(), own.falsification() != null),
                        result.unitCode(),
                        result.sheet().grade(),
                        null,
                        own.falsification(),
                        own.falsification() == null ? result.proveBy() : null,
                        budget,
                        scored,
                        result.rulebookVersion(),
                        own.reexamined()));
    }

    /** Whether something was found false on the day or later, so that whoever judged by then may have judged by it. */
    boolean foundFalseSince(LocalDate day) {
        FalsificationFound found = own.lastFalse();
        return found != null && !day.isAfter(found.foundOn());
    }

    /** The money of a self-evaluation that stands, 元; null where none does. */
    @Nullable
    BigDecimal scored() {
        return own.falsification() == null ? own.budget() : null;
    }

    /** 全年预算数 of the evaluated year as it is known best, 元; null where none is known. */
    @Nullable
    BigDecimal budget() {
        BigDecimal scored = scored();
        return scored == null ? unscored() : scored;
    }

    /** The best that is known where no self-evaluation stands. */
    private @Nullable BigDecimal unscored() {
        if (financed != null) {
            return financed;
        }
        BigDecimal falsely = own.budget();
        return falsely == null ? approved : falsely;
    }
}
