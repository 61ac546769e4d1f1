package org.jixiao.goals.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.goals.project.ProjectState.Known;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which amount a step towards the budget may name: none where it is secret, no more than was appraised or an evaluation allows, and at last
 * the goal's own.
 */
final class AmountRules {

    private AmountRules() {}

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** Whether the same amount is arranged already, on whatever day. */
    static boolean isArrangedAs(ArrangeBudget wish, Progress progress) {
        return progress.taken().get(Stage.ARRANGED) instanceof BudgetArranged before
                && isSame(before.amount(), wish.amount());
    }

    static List<Refusal> objections(@Nullable BigDecimal amount, Known project) {
        if (project.totalIsSecret() && amount != null) {
            return List.of(Refusal.rule("amount-is-secret").at("amount"));
        }
        boolean missing = !project.totalIsSecret() && amount == null;
        return missing ? List.of(Refusal.rule("amount-missing").at("amount")) : List.of();
    }

    /** An appraisal carries no budget that grew far beyond what was appraised. */
    static List<Refusal> objectionsToBudget(@Nullable BigDecimal amount, Subject subject, Known project) {
        List<Refusal> objections = new ArrayList<>(objections(amount, project));
        if (amount != null && !project.exemptFromAppraisal()) {
            project.gates().exceeded(amount).ifPresent(objections::add);
        }
        objections.addAll(project.gates().consequences().objections(amount, subject));
        return objections;
    }

    static List<Refusal> objectionsToArranging(
            @Nullable BigDecimal amount, Subject subject, LocalDate on, Known project) {
        boolean key = project.progress().key() != null;
        List<Refusal> objections = new ArrayList<>(project.gates().unmetForTheBudget(key));
        objections.addAll(project.gates().consequences().notPutRight(on));
        objections.addAll(project.gates().consequences().notPlanned(subject));
        objections.addAll(objectionsToBudget(amount, subject, project));
        BigDecimal funding = project.amountToArrange();
        if (amount != null && funding != null && amount.compareTo(funding) != 0) {
            objections.add(Refusal.conflict("amount-differs-from-funding")
                    .at("amount")
                    .with("amount", amount.toPlainString())
                    .with("funding", funding.toPlainString()));
        }
        return objections;
    }
}
