package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The head of the log, as a process knows it,")
class HeadIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** Ten seconds until the silence is noticed, and a new connection; the pool's own limit is longer. */
    private static final Duration MUCH_SOONER_THAN_BY_THE_POOL = Duration.ofSeconds(40);

    @Test
    @DisplayName("moves on soon after the server that was listened to vanished without a word")
    void listensAgain() throws Exception {
        TestDatabase database = TestDatabase.create();
        String service = TestDatabase.SAMPLE_SERVICE;
        try (Connection goals = database.asLog("goals");
                Wire wire = Wire.to(database);
                HikariDataSource pool = Pool.of(
                        "listening",
                        wire.url(),
                        service + "_log",
                        database.eventLogPassword(service),
                        service + "_state",
                        2,
                        service)) {
            Head head = new Head(pool, new EventLogReader(JdbcClient.create(pool)));
            head.start();
            try {
                PlainLog.append(goals);
                PlainLog.number(goals);
                assertThat(head.await(0, SOON)).isTrue();

                wire.loseServer();
                PlainLog.append(goals);
                PlainLog.number(goals);

                assertThat(head.await(1, MUCH_SOONER_THAN_BY_THE_POOL)).isTrue();
            } finally {
                head.stop();
            }
        }
    }
}
