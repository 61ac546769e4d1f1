package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.*;
import static org.jixiao.monitoring.Examples.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A finance year")
class FinanceYearTest extends Ledger {

    /** One of each kind, in an order in which each can count when it comes. */
    private static final List<FinanceDocument> YEAR = List.of(
            document(BUDGET_APPROVAL, "A-1", 1, "1000.00", null),
            document(QUOTA, "Z-1", 1, "900.00", null),
            document(QUOTA, "Z-2", 1, "600.00", null),
            document(BUDGET_INCREASE, "A-2", 1, "200.00", null),
            document(CARRY_OVER_IN, "C-1", 1, "50.00", null),
            document(REALLOCATION_IN, "T-1", 1, "30.00", null),
            document(REALLOCATION_OUT, "T-2", 1, "20.00", null),
            document(PAYMENT_REQUEST, "R-1", 1, "400.00", null),
            document(PAYMENT, "P-1", 1, "400.00", "R-1"),
            document(PAYMENT_RETURN, "P-1-R", 1, "3.20", "P-1"),
            document(PAYMENT_REQUEST, "R-2", 1, "100.00", null),
            document(PAYMENT, "P-2", 1, "100.00", "R-2"),
            document(BANK_REJECTION, "P-2-X", 1, "100.00", "P-2"),
            document(PAYMENT, "P-3", 1, "60.00", "R-2"),
            document(ALLOCATION, "S-1", 1, "300.00", null),
            document(ALLOCATION, "S-1", 2, "310.00", null),
            document(UNIT_FUND_PAYMENT, "U-1", 1, "12.00", null),
            document(CORRECTION_IN, "K-1", 1, "5.00", null),
            document(CORRECTION_OUT, "K-2", 1, "15.00", "P-1"),
            document(PAYMENT, "P-4", 1, "70.00", null),
            document(PAYMENT, "P-4-R", 1, "-70.00", "P-4"),
            document(BUDGET_CUT, "A-3", 1, "100.00", null),
            document(QUOTA_CUT, "Z-3", 1, "100.00", null),
            document(CLAW_BACK, "W-1", 1, "28.00", null),
            document(CARRY_OVER_OUT, "C-2", 1, "15.00", null));

    private static final MoneyFigures FIGURES = new MoneyFigures(
            number("1000.00"),
            number("200.00"),
            number("100.00"),
            number("30.00"),
            number("20.00"),
            number("50.00"),
            number("28.00"),
            number("1400.00"),
            number("40.00"),
            number("756.80"),
            number("12.00"),
            number("15.00"));

    FinanceYearTest() {
        open();
    }

    @Test
    @DisplayName("gives the figures of domain.md 5.2, each document in its own direction")
    void givesTheFigures() {
        YEAR.forEach(this::receive);

        assertThat(documents().waiting()).isEmpty();
        assertThat(documents().figures()).isEqualTo(FIGURES);
        assertThat(FIGURES.budget()).isEqualByComparingTo("1132.00");
        assertThat(FIGURES.limit()).as("the budget is less than the quota").isEqualByComparingTo("1132.00");
        assertThat(FIGURES.left()).isEqualByComparingTo("320.20");
    }

    @ParameterizedTest(name = "shuffled with seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    @DisplayName("gives the same figures in whatever order its documents come, and however often")
    void inAnyOrder(int seed) {
        List<FinanceDocument> shuffled = new ArrayList<>(YEAR);
        shuffled.addAll(YEAR.subList(3, 9));
        Collections.shuffle(shuffled, new Random(seed));

        shuffled.forEach(this::receive);

        assertThat(documents().waiting()).isEmpty();
        assertThat(documents().figures()).isEqualTo(FIGURES);
    }

    @Test
    @DisplayName("counts a payment above the budget together with the return that makes room for it")
    void countsTogether() {
        FinanceDocument second = document(PAYMENT, "P-2", 1, "400.00", null);
        FinanceDocument first = document(PAYMENT, "P-1", 1, "900.00", null);
        FinanceDocument back = document(PAYMENT_RETURN, "P-1-R", 1, "300.00", "P-1");
        receive(APPROVAL);
        receive(second);

        assertThat(receive(first)).containsExactly(parked(first, ParkingReason.ABOVE_BUDGET));
        assertThat(receive(back)).hasSize(2);
        assertThat(documents().figures()).isEqualTo(figures("1000.00", "1000.00"));
    }

    @Test
    @DisplayName("lets a document that never fits wait, and not those that fit together")
    void countsAroundWhatNeverFits() {
        FinanceDocument never = document(PAYMENT, "P-9", 1, "5000.00", null);
        FinanceDocument wrong = document(PAYMENT, "P-1", 1, "1100.00", null);
        FinanceDocument right = document(PAYMENT, "P-1", 2, "110.00", null);
        receive(APPROVAL);
        receive(never);
        receive(wrong);

        assertThat(receive(right)).hasSize(2);
        assertThat(documents().figures()).isEqualTo(figures("1000.00", "110.00"));
        assertThat(documents().waiting()).containsExactly(never);
    }

    @Test
    @DisplayName("frees a request again where the bank rejects its payment, and not where the payee returns it")
    void requests() {
        receive(APPROVAL);
        receive(document(PAYMENT_REQUEST, "R-1", 1, "600.00", null));
        assertThat(documents().figures().inTransit()).isEqualByComparingTo("600.00");
        assertThat(documents().figures().left()).isEqualByComparingTo("400.00");

        receive(document(PAYMENT, "P-1", 1, "600.00", "R-1"));
        assertThat(documents().figures().inTransit()).isEqualByComparingTo("0.00");

        receive(document(BANK_REJECTION, "X-1", 1, "100.00", "P-1"));
        assertThat(documents().figures().inTransit()).isEqualByComparingTo("100.00");

        receive(document(PAYMENT_RETURN, "X-2", 1, "50.00", "P-1"));
        assertThat(documents().figures().inTransit()).isEqualByComparingTo("100.00");
        assertThat(documents().figures().executed()).isEqualByComparingTo("450.00");
        assertThat(documents().figures().left()).isEqualByComparingTo("450.00");
    }

    @Test
    @DisplayName("frees a request again where its payment is reversed")
    void reversedPaymentOfARequest() {
        receive(APPROVAL);
        receive(document(PAYMENT_REQUEST, "R-1", 1, "600.00", null));
        receive(document(PAYMENT, "P-1", 1, "600.00", "R-1"));
        receive(document(PAYMENT, "P-1-R", 1, "-600.00", "P-1"));

        assertThat(documents().figures().inTransit()).isEqualByComparingTo("600.00");
        assertThat(documents().figures().executed()).isEqualByComparingTo("0.00");
    }

    @Test
    @DisplayName("parks a request above what is left, a payment above its request and a return above its payment")
    void parksWhatIsAbove() {
        FinanceDocument request = document(PAYMENT_REQUEST, "R-9", 1, "1000.01", null);
        FinanceDocument payment = document(PAYMENT, "P-9", 1, "600.01", "R-1");
        FinanceDocument back = document(PAYMENT_RETURN, "X-9", 1, "500.01", "P-1");
        receive(APPROVAL);

        assertThat(receive(request)).containsExactly(parked(request, ParkingReason.ABOVE_BUDGET));
        receive(document(PAYMENT_REQUEST, "R-1", 1, "600.00", null));
        assertThat(receive(payment)).containsExactly(parked(payment, ParkingReason.ABOVE_ORIGINAL));
        receive(document(PAYMENT, "P-1", 1, "500.00", "R-1"));
        assertThat(receive(back)).containsExactly(parked(back, ParkingReason.ABOVE_ORIGINAL));
    }

    @Test
    @DisplayName("parks what names no original, and a payment whose request has not come")
    void parksWithoutOriginal() {
        FinanceDocument back = document(PAYMENT_RETURN, "X-1", 1, "1.00", null);
        FinanceDocument rejection = document(BANK_REJECTION, "X-2", 1, "1.00", "P-77");
        FinanceDocument payment = document(PAYMENT, "P-1", 1, "1.00", "R-77");
        receive(APPROVAL);

        assertThat(receive(back)).containsExactly(parked(back, ParkingReason.ORIGINAL_MISSING));
        assertThat(receive(rejection)).containsExactly(parked(rejection, ParkingReason.ORIGINAL_MISSING));
        assertThat(receive(payment)).containsExactly(parked(payment, ParkingReason.ORIGINAL_MISSING));
    }

    @Test
    @DisplayName("may begin with a quota, before the budget is approved")
    void quotaBeforeApproval() {
        receive(document(QUOTA, "Z-1", 1, "100.00", null));

        assertThat(receive(document(PAYMENT, "P-1", 1, "100.00", null))).hasSize(1);
        FinanceDocument above = document(PAYMENT, "P-2", 1, "0.01", null);
        assertThat(receive(above)).containsExactly(parked(above, ParkingReason.ABOVE_BUDGET));
    }

    @Test
    @DisplayName("takes back no more than is left: neither by a cut, nor by a claw-back, nor by a carry-over")
    void takesBackWhatIsLeft() {
        receive(APPROVAL);
        receive(PAID_800);
        FinanceDocument cut = document(BUDGET_CUT, "A-3", 1, "200.01", null);
        FinanceDocument clawBack = document(CLAW_BACK, "W-1", 1, "200.01", null);
        FinanceDocument carried = document(CARRY_OVER_OUT, "C-1", 1, "200.01", null);

        assertThat(receive(cut)).containsExactly(parked(cut, ParkingReason.ABOVE_BUDGET));
        assertThat(receive(clawBack)).containsExactly(parked(clawBack, ParkingReason.ABOVE_BUDGET));
        assertThat(receive(carried)).containsExactly(parked(carried, ParkingReason.ABOVE_BUDGET));
    }
}
