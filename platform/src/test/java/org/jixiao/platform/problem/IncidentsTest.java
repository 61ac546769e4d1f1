package org.jixiao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

@DisplayName("A connection that was reset")
class IncidentsTest {

    private static final SocketException RESET = new SocketException("Connection reset by peer");

    @Test
    @DisplayName("is the client's where an answer could not be written")
    void ofTheClient() {
        assertThat(Incidents.clientIsGone(new UncheckedIOException(new IOException("Broken pipe"))))
                .isTrue();
        assertThat(Incidents.clientIsGone(RESET)).isTrue();
    }

    @Test
    @DisplayName("is the database's where a statement failed by it: then somebody still waits for an answer")
    void ofTheDatabase() {
        SQLException lost = new SQLException("An I/O error occurred", "08006", RESET);
        assertThat(Incidents.clientIsGone(new DataAccessResourceFailureException("failed", lost)))
                .isFalse();
        assertThat(Incidents.clientIsGone(new TransactionSystemException("rollback", RESET)))
                .isFalse();
    }
}
