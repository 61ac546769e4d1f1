package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_APPROVAL;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.PAYMENT;
import static org.jixiao.monitoring.Examples.number;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.Figures;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocument;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The budget execution of a project")
class BudgetExecutionTest {

    private static final String CODE = "31000020T000000000001";
    private static final int YEAR = 2020;
    private static final FinanceDocument APPROVAL = document(BUDGET_APPROVAL, "A-1", 1, "1000.00", null);
    private static final FinanceDocument PAID_300 = document(PAYMENT, "P-1", 1, "300.00", null);
    private static final FinanceDocument PAID_800 = document(PAYMENT, "P-2", 1, "800.00", null);

    private BudgetExecutionState state = new BudgetExecutionState.Unknown();

    @Nested
    @DisplayName("of a known project")
    class Known {

        Known() {
            open();
        }

        @Test
        @DisplayName("counts an approval and the payments under it")
        void counts() {
            assertThat(receive(APPROVAL)).containsExactly(approved(APPROVAL, figures("1000.00", "0")));
            assertThat(receive(PAID_300)).containsExactly(paid(PAID_300, figures("1000.00", "300.00")));
            assertThat(state.documents().figures()).isEqualTo(figures("1000.00", "300.00"));
        }

        @Test
        @DisplayName("parks a payment before its approval and releases it with the approval, in one decision")
        void releasesWithTheApproval() {
            assertThat(receive(PAID_300)).containsExactly(parked(PAID_300, ParkingReason.BUDGET_NOT_APPROVED));
            assertThat(receive(APPROVAL))
                    .containsExactly(
                            approved(APPROVAL, figures("1000.00", "0")), paid(PAID_300, figures("1000.00", "300.00")));
            assertThat(state.documents().waiting()).isEmpty();
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
                            approved(APPROVAL, figures("1000.00", "0")), parked(tooMuch, ParkingReason.ABOVE_BUDGET));
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
        @DisplayName("counts a repeated delivery once")
        void sameDelivery() {
            receive(APPROVAL);

            assertThat(receive(APPROVAL)).isEmpty();
            assertThat(state.documents().figures()).isEqualTo(figures("1000.00", "0"));
        }

        @Test
        @DisplayName("counts the same document once, whatever delivery brings it and however its amount is written")
        void sameDocument() {
            receive(APPROVAL);

            assertThat(receive(delivered(document(BUDGET_APPROVAL, "A-1", 1, "1000", null), "another")))
                    .isEmpty();
        }

        @Test
        @DisplayName("parks the same document once")
        void sameParkedDocument() {
            receive(PAID_300);

            assertThat(receive(delivered(PAID_300, "another"))).isEmpty();
        }

        @Test
        @DisplayName("refuses other content under the same key")
        void otherContent() {
            receive(APPROVAL);

            assertThat(refusal(delivered(document(BUDGET_APPROVAL, "A-1", 1, "999.00", null), "another")))
                    .containsExactly(Refusal.conflict("finance-document-differs"));
            assertThat(refusal(document(BUDGET_APPROVAL, "A-1", 1, "1000.00", "A-0")))
                    .containsExactly(Refusal.conflict("finance-document-differs"));
        }

        @Test
        @DisplayName("refuses another document under an id that already brought one")
        void reusedId() {
            receive(APPROVAL);

            assertThat(refusal(delivered(PAID_300, APPROVAL.origin().eventId())))
                    .containsExactly(Refusal.conflict("finance-event-id-reused"));
        }

        @Test
        @DisplayName("keeps lines and systems of one number apart")
        void otherLineAndSystem() {
            Origin origin = APPROVAL.origin();
            receive(APPROVAL);

            assertThat(receive(with(APPROVAL, new Origin(origin.system(), 2, 1, "/finance", "line 2"))))
                    .hasSize(1);
            assertThat(receive(with(APPROVAL, new Origin("other-system", 1, 1, "/finance", "other system"))))
                    .hasSize(1);
            assertThat(state.documents().figures()).isEqualTo(figures("3000.00", "0"));
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
            assertThat(receive(APPROVAL)).containsExactly(parked(APPROVAL, ParkingReason.PROJECT_UNKNOWN));
        }

        @Test
        @DisplayName("releases what waits when the project becomes known, approvals before payments")
        void releases() {
            receive(PAID_800);
            receive(PAID_300);
            receive(APPROVAL);

            assertThat(open())
                    .containsExactly(
                            new BudgetExecutionOpened(CODE, YEAR),
                            approved(APPROVAL, figures("1000.00", "0")),
                            paid(PAID_800, figures("1000.00", "800.00")),
                            parked(PAID_300, ParkingReason.ABOVE_BUDGET));
        }
    }

    @Test
    @DisplayName("heeds no other stream")
    void heedsNothing() {
        BudgetExecutionState before = state;

        assertThat(state.heed(new BudgetExecutionOpened(CODE, YEAR))).isSameAs(before);
    }

    private List<BudgetExecutionEvent> open() {
        return accept(new OpenBudgetExecution(CODE, YEAR));
    }

    private List<BudgetExecutionEvent> receive(FinanceDocument document) {
        return accept(new ReceiveFinanceDocument(CODE, YEAR, document));
    }

    private List<BudgetExecutionEvent> accept(BudgetExecutionCommand command) {
        Decision<BudgetExecutionEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<BudgetExecutionEvent> events = ((Decision.Accepted<BudgetExecutionEvent>) decision).events();
        events.forEach(event -> state = state.evolve(event));
        return events;
    }

    private List<Refusal> refusal(FinanceDocument document) {
        Decision<BudgetExecutionEvent> decision = state.decide(new ReceiveFinanceDocument(CODE, YEAR, document));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<BudgetExecutionEvent>) decision).reasons();
    }

    private static FinanceDocument document(
            Kind kind, String number, int version, String amount, @Nullable String original) {
        return new FinanceDocument(
                kind,
                number,
                LocalDate.parse("2020-02-10"),
                number(amount),
                original,
                new Origin("treasury", 1, version, "/finance", kind + " " + number + " " + version));
    }

    private static FinanceDocument delivered(FinanceDocument document, String eventId) {
        Origin origin = document.origin();
        return with(
                document, new Origin(origin.system(), origin.line(), origin.version(), origin.eventSource(), eventId));
    }

    private static FinanceDocument with(FinanceDocument document, Origin origin) {
        return new FinanceDocument(
                document.kind(), document.number(), document.date(), document.amount(), document.original(), origin);
    }

    private static BudgetApproved approved(FinanceDocument document, Figures figures) {
        return new BudgetApproved(
                CODE,
                YEAR,
                document.number(),
                document.amount(),
                document.date(),
                document.original(),
                document.origin(),
                figures);
    }

    private static PaymentMade paid(FinanceDocument document, Figures figures) {
        return new PaymentMade(
                CODE,
                YEAR,
                document.number(),
                document.amount(),
                document.date(),
                document.original(),
                document.origin(),
                figures);
    }

    private static FinanceDocumentParked parked(FinanceDocument document, ParkingReason reason) {
        return new FinanceDocumentParked(CODE, YEAR, document, reason);
    }

    private static Figures figures(String approved, String executed) {
        return new Figures(number(approved), number(executed));
    }
}
