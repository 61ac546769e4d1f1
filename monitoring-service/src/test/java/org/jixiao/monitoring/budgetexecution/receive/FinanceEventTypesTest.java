package org.jixiao.monitoring.budgetexecution.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The types of finance's events")
class FinanceEventTypesTest {

    @Test
    @DisplayName("name every kind of document once")
    void nameEveryKind() {
        assertThat(FinanceEventTypes.all().values()).containsExactlyInAnyOrder(Kind.values());
        assertThat(FinanceEventTypes.all().keySet())
                .allMatch(type -> type.matches(FinanceEventTypes.PATTERN))
                .allMatch(FinanceEventTypes::isKnown);
        assertThat(FinanceEventTypes.isKnown("jixiao.finance.gift-received.v1")).isFalse();
    }
}
