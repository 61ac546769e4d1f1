package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.PAYMENT;

import java.time.LocalDate;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finance documents that look alike")
class DocumentsThatLookAlikeTest extends Ledger {

    DocumentsThatLookAlikeTest() {
        open();
        receive(APPROVAL);
    }

    @Test
    @DisplayName("are two where one approves and the other pays")
    void ofTwoKinds() {
        FinanceDocument payment = document(PAYMENT, "A-1", 1, "300.00", null);

        assertThat(receive(payment)).containsExactly(paid(payment, figures("1000.00", "300.00")));
    }

    @Test
    @DisplayName("differ where only the day does")
    void ofTwoDays() {
        FinanceDocument dayLater = new FinanceDocument(
                APPROVAL.kind(),
                APPROVAL.number(),
                LocalDate.parse("2020-02-11"),
                APPROVAL.amount(),
                null,
                null,
                false,
                APPROVAL.origin());

        assertThat(refusal(dayLater)).containsExactly(Refusal.conflict("finance-document-differs"));
    }

    @Test
    @DisplayName("are two deliveries where two sources gave the same id")
    void ofTwoSources() {
        Origin otherSource =
                new Origin("treasury", 1, 1, "/payments", APPROVAL.origin().eventId());
        FinanceDocument payment = with(PAID_300, otherSource);

        assertThat(receive(payment)).containsExactly(paid(payment, figures("1000.00", "300.00")));
    }

    @Test
    @DisplayName("keep their ids while they wait")
    void idOfAWaitingOne() {
        FinanceDocument tooMuch = document(PAYMENT, "P-3", 1, "1000.01", null);
        receive(tooMuch);

        assertThat(refusal(delivered(PAID_300, tooMuch.origin().eventId())))
                .containsExactly(Refusal.conflict("finance-event-id-reused"));
    }

    @Test
    @DisplayName("are reversed within their kind")
    void reversedWithinTheirKind() {
        FinanceDocument reversal = document(PAYMENT, "P-9", 1, "-200.00", "A-1");
        FinanceDocument payment = document(PAYMENT, "A-1", 1, "100.00", null);

        assertThat(receive(reversal)).containsExactly(parked(reversal, ParkingReason.ORIGINAL_MISSING));
        assertThat(receive(payment))
                .containsExactly(
                        paid(payment, figures("1000.00", "100.00")), parked(reversal, ParkingReason.ABOVE_ORIGINAL));
    }

    @Test
    @DisplayName("are reversed within their system")
    void reversedWithinTheirSystem() {
        FinanceDocument reversal = elsewhere(document(PAYMENT, "P-9", 1, "-300.00", "P-1"));
        FinanceDocument payment = elsewhere(document(PAYMENT, "P-1", 1, "100.00", null));
        receive(PAID_300);

        assertThat(receive(reversal)).containsExactly(parked(reversal, ParkingReason.ORIGINAL_MISSING));
        assertThat(receive(payment))
                .containsExactly(
                        paid(payment, figures("1000.00", "400.00")), parked(reversal, ParkingReason.ABOVE_ORIGINAL));
    }

    private static FinanceDocument elsewhere(FinanceDocument document) {
        return with(document, new Origin("other-system", 1, 1, "/other", document.number()));
    }
}
