package org.jixiao.evaluation.whole;

import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_APPROVAL;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.REALLOCATION_IN;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.REALLOCATION_OUT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.kernel.money.EconomicNature;
import org.jixiao.kernel.money.Transfers;
import org.jixiao.kernel.money.Transfers.End;

/**
 * One unit's year in finance's documents.
 *
 * @param unit in its budget year
 * @param own of its own expenditure (基本支出), which alone carries economic classes
 * @param all of its own expenditure and its projects
 * @param keyProjects of those of its projects that are designated 重点
 * @param lastYear of its own expenditure in the year before
 */
record UnitBooks(
        Subject unit,
        List<FinanceDocument> own,
        List<FinanceDocument> all,
        List<FinanceDocument> keyProjects,
        List<FinanceDocument> lastYear) {

    static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the documents say of a figure that only they can say. */
    BigDecimal figure(WholeFigure figure, WholeRules.Pace pace) {
        return switch (figure) {
            case APPROVED -> sum(all, one -> one.kind() == BUDGET_APPROVAL, FinanceDocument::budgeted);
            case ADJUSTED -> adjusted();
            case BUDGET -> sum(all, _ -> true, FinanceDocument::budgeted);
            case EXECUTED -> sum(all, _ -> true, FinanceDocument::executed);
            case UNSPENT -> figure(WholeFigure.BUDGET, pace).subtract(figure(WholeFigure.EXECUTED, pace));
            case PROJECT_BUDGET ->
                figure(WholeFigure.BUDGET, pace).subtract(sum(own, _ -> true, FinanceDocument::budgeted));
            case KEY_PROJECT_BUDGET -> sum(keyProjects, _ -> true, FinanceDocument::budgeted);
            case PAID_BY_CUT_OFF -> sum(all, one -> !one.date().isAfter(cutOff(pace)), FinanceDocument::executed);
            case DUE_BY_CUT_OFF ->
                figure(WholeFigure.BUDGET, pace).multiply(pace.share()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            case OPERATING_BUDGET -> sum(own, UnitBooks::isOperating, FinanceDocument::budgeted);
            case OPERATING_EXECUTED -> sum(own, UnitBooks::isOperating, FinanceDocument::executed);
            case THREE_PUBLIC_BUDGET -> sum(own, UnitBooks::isThreePublic, FinanceDocument::budgeted);
            case THREE_PUBLIC_EXECUTED -> sum(own, UnitBooks::isThreePublic, FinanceDocument::executed);
            case THREE_PUBLIC_LAST_YEAR -> sum(lastYear, UnitBooks::isThreePublic, FinanceDocument::executed);
            case PROCUREMENT_BUDGET -> sum(all, FinanceDocument::procurement, FinanceDocument::budgeted);
            case PROCUREMENT_EXECUTED -> sum(all, FinanceDocument::procurement, FinanceDocument::executed);
            case ESTABLISHED_POSTS,
                    STAFF,
                    FIXED_ASSETS,
                    FIXED_ASSETS_IN_USE,
                    MATTERS_ASSIGNED,
                    MATTERS_COMPLETED,
                    UNSPENT_LAST_YEAR -> throw new IllegalArgumentException("no document says " + figure);
        };
    }

    /** Whichever way it was adjusted; what moved within the unit is adjusted once. */
    private BigDecimal adjusted() {
        return sum(all, UnitBooks::adjusts, FinanceDocument::amount).subtract(Transfers.within(ends()));
    }

    private static boolean adjusts(FinanceDocument document) {
        return switch (document.kind()) {
            case BUDGET_INCREASE, BUDGET_CUT, REALLOCATION_IN, REALLOCATION_OUT, CLAW_BACK -> true;
            case BUDGET_APPROVAL,
                    CARRY_OVER_IN,
                    CARRY_OVER_OUT,
                    QUOTA,
                    QUOTA_CUT,
                    PAYMENT_REQUEST,
                    PAYMENT,
                    ALLOCATION,
                    UNIT_FUND_PAYMENT,
                    PAYMENT_RETURN,
                    BANK_REJECTION,
                    CORRECTION_IN,
                    CORRECTION_OUT -> false;
        };
    }

    /** The unit's ends of transfers (调剂). */
    List<End> ends() {
        return all.stream()
                .filter(one -> one.kind() == REALLOCATION_IN || one.kind() == REALLOCATION_OUT)
                .map(one -> End.of(one, unit.code()))
                .toList();
    }

    private LocalDate cutOff(WholeRules.Pace pace) {
        return YearMonth.of(unit.budgetYear(), pace.month()).atEndOfMonth();
    }

    /** Whether all documents of the own expenditure say what they are for: what does not may be anything. */
    static boolean areClassed(List<FinanceDocument> documents) {
        return documents.stream().allMatch(one -> one.economicClass() != null);
    }

    private static boolean isOperating(FinanceDocument document) {
        return EconomicNature.of(document.economicClass()) == EconomicNature.OPERATING;
    }

    private static boolean isThreePublic(FinanceDocument document) {
        return EconomicNature.isThreePublic(document.economicClass());
    }

    private static BigDecimal sum(
            List<FinanceDocument> documents,
            Predicate<FinanceDocument> counts,
            Function<FinanceDocument, BigDecimal> amount) {
        return documents.stream().filter(counts).map(amount).reduce(NOTHING, BigDecimal::add);
    }
}
