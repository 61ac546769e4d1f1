package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_APPROVAL;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.PAYMENT;

import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The budget execution of a project")
class BudgetExecutionTest extends Ledger {

    @Nested
    @DisplayName("of a known project")
    class Known {

        Known() {
            open();
        }

        @Test
        @DisplayName("counts an approval and the payments under it")
        void counts() {
            assertThat(receive(APPROVAL)).containsExactly(approved(APPROVAL, figures("1000.00", "0.00")));
            assertThat(receive(PAID_300)).containsExactly(paid(PAID_300, figures("1000.00", "300.00")));
            assertThat(documents().figures()).isEqualTo(figures("1000.00", "300.00"));
        }

        @Test
        @DisplayName("parks a payment before its approval and releases it with the approval, in one decision")
        void releasesWithTheApproval() {
            assertThat(receive(PAID_300)).containsExactly(parked(PAID_300, ParkingReason.BUDGET_NOT_APPROVED));
            assertThat(receive(APPROVAL))
                    .containsExactly(
                            approved(APPROVAL, figures("1000.00", "0.00")),
                            paid(PAID_300, figures("1000.00", "300.00")));
            assertThat(documents().waiting()).isEmpty();
        }

        @Test
        @DisplayName("parks a payment above the budget until more is approved")
        void parksAboveTheBudget() {
            FinanceDocument more = document(BUDGET_APPROVAL, "A-2", 1, "100.00", null);
            receive(APPROVAL);
            receive(PAID_300);

            assertThat(receive(PAID_800)).containsExactly(parked(PAID_800, ParkingReason.ABOVE_BUDGET));
            assertThat(receive(more))
                    .containsExactly(
                            approved(more, figures("1100.00", "300.00")),
                            paid(PAID_800, figures("1100.00", "1100.00")));
        }

        @Test
        @DisplayName("names the new reason when a parked document waits for something else now")
        void parksAnewWithAnotherReason() {
            FinanceDocument tooMuch = document(PAYMENT, "P-3", 1, "1000.01", null);
            receive(tooMuch);

            assertThat(receive(APPROVAL))
                    .containsExactly(
                            approved(APPROVAL, figures("1000.00", "0.00")),
                            parked(tooMuch, ParkingReason.ABOVE_BUDGET));
            assertThat(receive(PAID_300)).containsExactly(paid(PAID_300, figures("1000.00", "300.00")));
        }

        @Test
        @DisplayName("lets a later version of a line stand in for the earlier one")
        void replacesByVersion() {
            FinanceDocument corrected = document(PAYMENT, "P-1", 2, "250.00", null);
            receive(APPROVAL);
            receive(PAID_300);

            assertThat(receive(corrected)).containsExactly(paid(corrected, figures("1000.00", "250.00")));
        }

        @Test
        @DisplayName("parks a version whose predecessor is missing and counts both in order once it came")
        void waitsForThePrecedingVersion() {
            FinanceDocument corrected = document(PAYMENT, "P-1", 2, "250.00", null);
            receive(APPROVAL);

            assertThat(receive(corrected)).containsExactly(parked(corrected, ParkingReason.PRECEDING_VERSION_MISSING));
            assertThat(receive(PAID_300))
                    .containsExactly(
                            paid(PAID_300, figures("1000.00", "300.00")),
                            paid(corrected, figures("1000.00", "250.00")));
        }

        @Test
        @DisplayName("takes a reversal off once its original counts")
        void reverses() {
            FinanceDocument reversal = document(PAYMENT, "P-9", 1, "-300.00", "P-1");
            receive(APPROVAL);

            assertThat(receive(reversal)).containsExactly(parked(reversal, ParkingReason.ORIGINAL_MISSING));
            assertThat(receive(PAID_300))
                    .containsExactly(
                            paid(PAID_300, figures("1000.00", "300.00")), paid(reversal, figures("1000.00", "0.00")));
        }

        @Test
        @DisplayName("parks a negative amount without an original, and one above what is left of its original")
        void parksImpossibleReversals() {
            FinanceDocument without = document(PAYMENT, "P-7", 1, "-1.00", null);
            FinanceDocument most = document(PAYMENT, "P-8", 1, "-200.00", "P-1");
            FinanceDocument above = document(PAYMENT, "P-9", 1, "-100.01", "P-1");
            receive(APPROVAL);
            receive(PAID_300);
            receive(most);

            assertThat(receive(without)).containsExactly(parked(without, ParkingReason.ORIGINAL_MISSING));
            assertThat(receive(above)).containsExactly(parked(above, ParkingReason.ABOVE_ORIGINAL));
        }

        @Test
        @DisplayName("parks the reversal of an approval whose money is already paid")
        void keepsPaymentsCovered() {
            FinanceDocument reversal = document(BUDGET_APPROVAL, "A-9", 1, "-900.00", "A-1");
            receive(APPROVAL);
            receive(PAID_300);

            assertThat(receive(reversal)).containsExactly(parked(reversal, ParkingReason.ABOVE_BUDGET));
        }

        @Test
        @DisplayName("is opened once")
        void opensOnce() {
            assertThat(open()).isEmpty();
        }
    }

    @Nested
    @DisplayName("of an unknown project")
    class Unknown {

        @Test
        @DisplayName("parks every document")
        void parks() {
            assertThat(receive(APPROVAL)).containsExactly(parked(APPROVAL, ParkingReason.SUBJECT_UNKNOWN));
        }

        @Test
        @DisplayName("releases what waits when the project becomes known, approvals before payments")
        void releases() {
            receive(PAID_800);
            receive(PAID_300);
            receive(APPROVAL);

            assertThat(open())
                    .containsExactly(
                            new BudgetExecutionOpened(PROJECT),
                            approved(APPROVAL, figures("1000.00", "0.00")),
                            paid(PAID_800, figures("1000.00", "800.00")),
                            parked(PAID_300, ParkingReason.ABOVE_BUDGET));
        }
    }

    @Test
    @DisplayName("heeds no other stream")
    void heedsNothing() {
        BudgetExecutionState before = new BudgetExecutionState.Unknown();

        assertThat(before.heed(new BudgetExecutionOpened(PROJECT))).isSameAs(before);
    }
}
