package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_APPROVAL;

import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A finance document that comes again")
class RepeatedDocumentTest extends Ledger {

    RepeatedDocumentTest() {
        open();
    }

    @Test
    @DisplayName("counts once when its delivery is repeated")
    void sameDelivery() {
        receive(APPROVAL);

        assertThat(receive(APPROVAL)).isEmpty();
        assertThat(documents().figures()).isEqualTo(figures("1000.00", "0.00"));
    }

    @Test
    @DisplayName("counts once, whatever delivery brings it and however its amount is written")
    void sameDocument() {
        receive(APPROVAL);

        assertThat(receive(delivered(document(BUDGET_APPROVAL, "A-1", 1, "1000", null), "another")))
                .isEmpty();
    }

    @Test
    @DisplayName("is parked once")
    void sameParkedDocument() {
        receive(PAID_300);

        assertThat(receive(delivered(PAID_300, "another"))).isEmpty();
    }

    @Test
    @DisplayName("is refused with other content under its key")
    void otherContent() {
        receive(APPROVAL);

        assertThat(refusal(delivered(document(BUDGET_APPROVAL, "A-1", 1, "999.00", null), "another")))
                .containsExactly(Refusal.conflict("finance-document-differs"));
        assertThat(refusal(document(BUDGET_APPROVAL, "A-1", 1, "1000.00", "A-0")))
                .containsExactly(Refusal.conflict("finance-document-differs"));
    }

    @Test
    @DisplayName("is refused under an id that already brought another")
    void reusedId() {
        receive(APPROVAL);

        assertThat(refusal(delivered(PAID_300, APPROVAL.origin().eventId())))
                .containsExactly(Refusal.conflict("finance-event-id-reused"));
    }

    @Test
    @DisplayName("is another one on another line or from another system")
    void otherLineAndSystem() {
        Origin origin = APPROVAL.origin();
        receive(APPROVAL);

        assertThat(receive(with(APPROVAL, new Origin(origin.system(), 2, 1, "/finance", "line 2"))))
                .hasSize(1);
        assertThat(receive(with(APPROVAL, new Origin("other-system", 1, 1, "/finance", "other system"))))
                .hasSize(1);
        assertThat(documents().figures()).isEqualTo(figures("3000.00", "0.00"));
    }
}
