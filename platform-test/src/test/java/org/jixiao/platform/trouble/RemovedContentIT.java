package org.jixiao.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.contracts.Subject;
import org.jixiao.migration.removal.RemovalRefused;
import org.jixiao.migration.removal.RemoveContent;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Content that has to go under an order")
class RemovedContentIT extends TwoOperators {

    private static final String ACCOUNTS = "sample-accounts";

    @Autowired
    private Commands commands;

    @Autowired
    private Projections projections;

    @Autowired
    @ReadModel
    private JdbcClient readModel;

    @Test
    @DisplayName("goes once a second operator confirms, and not a moment earlier; the log stays append-only")
    void goesByTwo() throws Exception {
        long position = opened(freshSubject());
        String number = number();

        assertThat(run(first, "order", number, Long.toString(position)))
                .singleElement()
                .asString()
                .startsWith(position + "  ")
                .contains("sample.account-opened")
                .doesNotContain("somebody");
        assertThat(payload(position)).contains("somebody");
        assertThatThrownBy(() -> run(first, "confirm", number))
                .isInstanceOf(RemovalRefused.class)
                .hasMessageContaining("does not confirm it");
        assertThat(payload(position)).contains("somebody");

        assertThat(run(second, "show", number)).hasSize(1);
        assertThat(run(second, "confirm", number))
                .containsExactly("The content of 1 events and the bytes of 0 files are gone under order " + number
                        + "; 0 files stay.");

        assertThat(payload(position)).isEqualTo("{}");
        assertThatThrownBy(() -> execute(second, "delete from event_log.event"))
                .hasMessageContaining("the event log is append-only");
        assertThatThrownBy(() -> execute(second, "delete from event_log.removal_confirmation"))
                .hasMessageContaining("the event log is append-only");
    }

    @Test
    @DisplayName("is refused where the order is unknown, is carried out already, or names what is not there")
    void isRefused() throws Exception {
        long position = opened(freshSubject());
        String number = number();

        assertRefused(first, "there is no order", "confirm", "never given");
        assertRefused(first, "each position", "order", number, position + ",999999999");
        assertRefused(first, "whole numbers", "order", number, "one");
        assertRefused(first, "remove-content order", "order", number);
        assertRefused(first, "remove-content order", "destroy", number);
        run(first, "order", number, Long.toString(position));
        assertRefused(second, "already", "order", number, Long.toString(position));
        run(second, "confirm", number);
        assertRefused(second, "carried out already", "confirm", number);
        assertRefused(first, "each position", "order", number(), Long.toString(position));
    }

    @Test
    @DisplayName("is ordered and confirmed under the names of the logins, whatever an insert says")
    void underTheLoginsNames() throws Exception {
        String number = number();
        long position = opened(freshSubject());
        execute(first, "set session authorization operator_two");
        execute(first, """
            insert into event_log.removal_order (number, positions, ordered_by)
            values ('%s', '{%d}', 'operator_two')\
            """.formatted(number, position));
        execute(first, "reset session authorization");

        assertThatThrownBy(() -> execute(first, """
            insert into event_log.removal_confirmation (number, confirmed_by) values ('%s', 'operator_two')\
            """.formatted(number)))
                .hasMessageContaining("who ordered a removal does not confirm it");
        assertRefused(first, "does not confirm it", "confirm", number);
        assertThat(run(second, "confirm", number)).hasSize(1);
        try (Connection log = database.asSuperuser();
                Statement statement = log.createStatement();
                ResultSet row = statement.executeQuery("""
                    select ordered_by, confirmed_by, removed_by from event_log.removal_order
                    join event_log.removal_confirmation using (number)
                    join event_log.content_removal on removal_order = number where number = '%s'\
                    """.formatted(number))) {
            row.next();
            assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
                    .containsExactly("operator_one", "operator_two", "operator_two");
        }
    }

    @Test
    @DisplayName("is nothing for the administrator as whom the database was made")
    void notForTheAdministrator() throws Exception {
        long position = opened(freshSubject());
        String number = number();
        run(first, "order", number, Long.toString(position));
        try (Connection administrator = database.asSuperuser()) {
            assertRefused(administrator, "administrator", "order", number(), Long.toString(position));
            assertRefused(administrator, "administrator", "confirm", number);
            assertThatThrownBy(() -> execute(
                            administrator,
                            "insert into event_log.removal_order values ('mine', '{%d}', 'operator_one')"
                                    .formatted(position)))
                    .hasMessageContaining("administrator");
        }
        assertThat(payload(position)).contains("somebody");
    }

    @Test
    @DisplayName("is what the order names and nothing else, even under a number that was confirmed")
    void noBlankCheque() throws Exception {
        long position = opened(freshSubject());
        long other = opened(freshSubject());
        String number = number();
        run(first, "order", number, Long.toString(position));
        run(second, "confirm", number);

        assertThatThrownBy(() -> execute(second, """
            insert into event_log.content_removal (global_index, removal_order, payload_digest, metadata_salt)
            select global_index, '%s', sha256(''), sha256('') from event_log.positioned_event where position = %d\
            """.formatted(number, other)))
                .hasMessageContaining("the order does not name this event");
    }

    @Test
    @DisplayName("stays for now where a writer does not leave the log in time, and other writers wait no longer")
    void doesNotWaitForEver() throws Exception {
        long position = opened(freshSubject());
        String number = number();
        run(first, "order", number, Long.toString(position));
        try (Connection writer = database.asSuperuser()) {
            writer.setAutoCommit(false);
            execute(writer, "lock table event_log.event in row exclusive mode");

            assertRefused(second, "try again", "confirm", number);
        }
        assertThat(payload(position)).contains("somebody");
        assertThat(run(second, "confirm", number)).hasSize(1);
    }

    @Test
    @DisplayName("is passed over by whoever reads the log afterwards: commands are decided, and a rebuild forgets it")
    void isPassedOver() throws Exception {
        Subject subject = freshSubject();
        long position = opened(subject);
        commands.send(new AddAmount(subject, BigDecimal.ONE), caller());
        awaitRow(subject, "somebody");
        String number = number();
        run(first, "order", number, Long.toString(position));
        run(second, "confirm", number);

        assertThat(projections.rebuild(ACCOUNTS)).isPresent();

        assertThat(readModel
                        .sql("select count(*) from accounts where stream = ?")
                        .param("account:" + subject)
                        .query(Long.class)
                        .single())
                .as("a row whose founding content is gone is founded by no later event")
                .isZero();
        assertThat(projections.letters(ACCOUNTS)).noneMatch(letter -> letter.position() == position);
        assertThat(projections.prove(ACCOUNTS).orElseThrow().differing()).isZero();
    }

    private static void execute(Connection operator, String sql) throws SQLException {
        try (Statement statement = operator.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertRefused(Connection operator, String reason, String... words) {
        assertThatThrownBy(() -> run(operator, words))
                .isInstanceOf(RemovalRefused.class)
                .hasMessageContaining(reason);
    }

    private static List<String> run(Connection operator, String... words) throws SQLException, RemovalRefused {
        return RemoveContent.run(operator, List.of(words));
    }

    private long opened(Subject subject) {
        return positionOf(
                UUID.fromString(commands.send(new OpenAccount(subject, "somebody", new BigDecimal("1000")), caller())
                        .lastEventId()));
    }

    private void awaitRow(Subject subject, String owner) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> readModel
                                .sql("select count(*) from accounts where stream = ? and owner = ? and events = 2")
                                .params("account:" + subject, owner)
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private long positionOf(UUID event) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> log.positionOf(event), Optional::isPresent)
                .orElseThrow();
    }

    private String payload(long position) {
        return log.find(position).orElseThrow().payload();
    }
}
