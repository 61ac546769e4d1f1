package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Many finance documents of one project")
class ManyDocumentsTest extends Ledger {

    private static final FinanceDocument OTHER_AMOUNT = delivered(document(PAYMENT, "P-1", 1, "301.00", null), "other");

    ManyDocumentsTest() {
        open();
    }

    @Test
    @DisplayName("are taken in by one decision, each with the figures once it counts")
    void inOneDecision() {
        assertThat(receive(List.of(APPROVAL, PAID_300, APPROVAL)))
                .containsExactly(
                        approved(APPROVAL, figures("1000.00", "0.00")), paid(PAID_300, figures("1000.00", "300.00")));
    }

    @Test
    @DisplayName("are refused together where one of them has other content under its key")
    void refusedTogether() {
        assertThat(refusal(List.of(APPROVAL, PAID_300, OTHER_AMOUNT)))
                .containsExactly(Refusal.conflict("finance-document-differs"));
        assertThat(documents().counted()).isEmpty();
    }

    @Test
    @DisplayName("are folded in a time that grows with their number and not with its square")
    void manyThousand() {
        List<FinanceDocument> payments = new ArrayList<>();
        payments.add(document(BUDGET_APPROVAL, "A-1", 1, "1000000.00", null));
        for (int i = 0; i < 20_000; i++) {
            payments.add(document(PAYMENT, "P-" + i, 1, "1.00", null));
        }

        assertThat(receive(payments)).hasSize(20_001);
        assertThat(documents().figures()).isEqualTo(figures("1000000.00", "20000.00"));
    }
}
