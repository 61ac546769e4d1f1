package org.jixiao.platform.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

@DisplayName("A delivery's failure")
class DeliveryTest {

    @Test
    @DisplayName("is the infrastructure's where a broken connection shows itself at the rollback only")
    void lostConnection() {
        assertThat(Delivery.isInfrastructure(new TransactionSystemException(
                        "JDBC rollback failed", new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    @DisplayName("is the event's own where a constraint is broken")
    void brokenConstraint() {
        assertThat(Delivery.isInfrastructure(new IllegalStateException(new SQLException("refused", "23514"))))
                .isFalse();
    }
}
