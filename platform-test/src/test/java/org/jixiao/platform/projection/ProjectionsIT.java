package org.jixiao.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.processor.DeadLetter;
import org.jixiao.platform.processor.LetterFailedAgain;
import org.jixiao.platform.processor.PositionTokenStore;
import org.jixiao.platform.processor.Runner;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.sample.SampleService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheSampleService
@DisplayName("A projection")
class ProjectionsIT {

    private static final String ACCOUNTS = "sample-accounts";

    @Autowired
    private Commands commands;

    @Autowired
    private Projections projections;

    @Autowired
    private EventLogReader log;

    @Autowired
    @ReadModel
    private JdbcClient readModel;

    @Test
    @DisplayName("folds what happened into rows")
    void foldsEventsIntoRows() {
        Subject subject = openWith("10.00", "20.50");

        await().untilAsserted(() -> assertThat(row(subject))
                .containsEntry("owner", "somebody")
                .containsEntry("total", new BigDecimal("30.50"))
                .containsEntry("version", 2L)
                .containsEntry("events", 3L));
    }

    @Test
    @DisplayName("stores its rows and its position in one transaction")
    void rowsAndPositionShareATransaction() {
        Subject subject = openWith();
        await().until(() -> !row(subject).isEmpty());

        String sql = "select (select xmin::text from accounts_g%1$d where stream = :stream)"
                + " = (select xmin::text from processor_token where processor = '%2$s#g%1$d')";
        assertThat(readModel
                        .sql(sql.formatted(generation(), ACCOUNTS))
                        .param("stream", "account:" + subject)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @DisplayName("whose table refuses an event's row runs the batch again and puts only that event aside")
    void refusedRowIsPutAside() {
        Subject refused = freshSubject();
        commands.send(new OpenAccount(refused, SampleService.REFUSED_BY_TABLE, BigDecimal.TEN), caller());
        Subject healthy = openWith("5.00");

        await().untilAsserted(() -> assertThat(row(healthy)).containsEntry("total", new BigDecimal("5.00")));
        assertThat(lettersOf(refused))
                .singleElement()
                .satisfies(letter -> assertThat(letter.cause()).isEqualTo("PSQLException 23514"));
        assertThat(row(refused)).isEmpty();
    }

    @Test
    @DisplayName("puts an event it cannot take aside, lets its subject wait behind it, and goes on with the rest")
    void poisonIsPutAside() {
        Subject poisoned = freshSubject();
        commands.send(new OpenAccount(poisoned, SampleService.POISON, BigDecimal.TEN), caller());
        commands.send(new AddAmount(poisoned, BigDecimal.ONE), caller());
        Subject healthy = openWith("5.00");

        await().untilAsserted(() -> assertThat(row(healthy)).containsEntry("total", new BigDecimal("5.00")));
        await().untilAsserted(() -> assertThat(lettersOf(poisoned)).hasSize(2));
        assertThat(row(poisoned)).isEmpty();

        DeadLetter first = lettersOf(poisoned).getFirst();
        assertThat(first.cause()).isEqualTo("IllegalStateException");
        assertThatThrownBy(() -> projections.retry(ACCOUNTS, first.position(), _ -> {}))
                .isInstanceOf(LetterFailedAgain.class);
        assertThat(projections.drop(ACCOUNTS, first.position(), _ -> {})).isPresent();
        assertThat(projections.retry(ACCOUNTS, lettersOf(poisoned).getFirst().position(), _ -> {}))
                .isOne();
        assertThat(row(poisoned)).isEmpty();
    }

    @Test
    @DisplayName("rebuilt beside has the same rows, and queries read the new ones from then on")
    void rebuildsBeside() {
        Subject subject = openWith("1.00", "2.00", "3.00");
        await().untilAsserted(() -> assertThat(row(subject)).containsEntry("events", 4L));
        int before = generation();

        RebuildReport report = projections.rebuild(ACCOUNTS).orElseThrow();

        assertThat(report.differences()).isZero();
        assertThat(report.rows()).isPositive();
        assertThat(generation()).isEqualTo(before + 1).isEqualTo(report.generation());
        assertThat(row(subject)).containsEntry("total", new BigDecimal("6.00"));
        commands.send(new AddAmount(subject, BigDecimal.ONE), caller());
        await().untilAsserted(() -> assertThat(row(subject)).containsEntry("total", new BigDecimal("7.00")));
    }

    @Test
    @DisplayName("rebuilt beside puts the same events aside again, and takes all others of their pages")
    void rebuildKeepsPoisonAside() {
        Subject before = openWith("1.00");
        Subject poisoned = freshSubject();
        commands.send(new OpenAccount(poisoned, SampleService.POISON, BigDecimal.TEN), caller());
        commands.send(new AddAmount(poisoned, BigDecimal.ONE), caller());
        Subject between = openWith("2.00");
        Subject refused = freshSubject();
        commands.send(new OpenAccount(refused, SampleService.REFUSED_BY_TABLE, BigDecimal.TEN), caller());
        Subject after = openWith("3.00");
        await().untilAsserted(() -> assertThat(row(after)).containsEntry("total", new BigDecimal("3.00")));

        RebuildReport report = projections.rebuild(ACCOUNTS).orElseThrow();

        assertThat(report.differences()).isZero();
        assertThat(row(before)).containsEntry("total", new BigDecimal("1.00"));
        assertThat(row(between)).containsEntry("total", new BigDecimal("2.00"));
        assertThat(row(after)).containsEntry("total", new BigDecimal("3.00"));
        assertThat(row(poisoned)).isEmpty();
        assertThat(row(refused)).isEmpty();
        assertThat(lettersOf(poisoned))
                .extracting(DeadLetter::cause)
                .containsExactly("IllegalStateException", "waits behind an earlier letter of " + poisoned);
        assertThat(lettersOf(refused)).extracting(DeadLetter::cause).containsExactly("PSQLException 23514");
    }

    @Test
    @DisplayName("rebuilt beside rows that another hand has touched says how many differ")
    void rebuildFindsForeignChanges() {
        Subject subject = openWith("1.00");
        await().untilAsserted(() -> assertThat(row(subject)).containsEntry("events", 2L));
        readModel
                .sql("update accounts_g%d set total = 999 where stream = :stream".formatted(generation()))
                .param("stream", "account:" + subject)
                .update();

        RebuildReport report = projections.rebuild(ACCOUNTS).orElseThrow();

        assertThat(report.differences()).isEqualTo(2);
        assertThat(row(subject)).containsEntry("total", new BigDecimal("1.00"));
    }

    @Test
    @DisplayName("that is ahead of a log restored to an earlier state refuses to run until it is rebuilt")
    void aheadOfTheLogIsRebuilt() {
        Subject subject = openWith("1.00");
        await().untilAsserted(() -> assertThat(row(subject)).containsEntry("events", 2L));
        projections.stop();
        readModel
                .sql("update processor_token set position = position + 1000000, owner = null")
                .update();
        projections.start();
        assertThat(projections.statuses())
                .singleElement()
                .satisfies(status -> assertThat(status.health()).isEqualTo(Runner.Health.AHEAD_OF_LOG));

        assertThat(projections.rebuild(ACCOUNTS).orElseThrow().position()).isEqualTo(log.head());

        commands.send(new AddAmount(subject, new BigDecimal("2.00")), caller());
        await().untilAsserted(() -> assertThat(row(subject)).containsEntry("total", new BigDecimal("3.00")));
    }

    @Test
    @DisplayName("has a position that only its owner stores, and that never goes back")
    void positionNeverGoesBack() {
        PositionTokenStore ours = new PositionTokenStore(readModel, "ours", Duration.ofMinutes(1));
        PositionTokenStore theirs = new PositionTokenStore(readModel, "theirs", Duration.ofMinutes(1));
        ours.initializeTokenSegments("sample-nothing", 1);
        ours.fetchToken("sample-nothing", 0);

        ours.storeToken(new GlobalSequenceTrackingToken(10), "sample-nothing", 0);
        ours.storeToken(new GlobalSequenceTrackingToken(5), "sample-nothing", 0);

        assertThat(ours.position("sample-nothing")).contains(10L);
        assertThatThrownBy(() -> theirs.storeToken(new GlobalSequenceTrackingToken(20), "sample-nothing", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        ours.deleteToken("sample-nothing", 0);
    }

    @Test
    @DisplayName("follows the log's final order: positions are gapless from 0")
    void positionsAreGapless() {
        Written written = commands.send(new OpenAccount(freshSubject(), "order", BigDecimal.TEN), caller());

        await().until(() ->
                log.positionOf(java.util.UUID.fromString(written.lastEventId())).isPresent());
        assertThat(log.head()).isEqualTo(readModelCount() - 1);
    }

    @Autowired
    private TestDatabase database;

    private long readModelCount() {
        try (var connection = database.asSuperuser();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from event_log.positioned_event")) {
            count.next();
            return count.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Subject openWith(String... amounts) {
        Subject subject = freshSubject();
        commands.send(new OpenAccount(subject, "somebody", new BigDecimal("1000")), caller());
        for (String amount : amounts) {
            commands.send(new AddAmount(subject, new BigDecimal(amount)), caller());
        }
        return subject;
    }

    private Map<String, @Nullable Object> row(Subject subject) {
        List<Map<String, @Nullable Object>> rows = readModel
                .sql("select * from accounts where stream = :stream")
                .param("stream", "account:" + subject)
                .query()
                .listOfRows();
        return rows.isEmpty() ? Map.of() : rows.getFirst();
    }

    private List<DeadLetter> lettersOf(Subject subject) {
        return projections.letters(ACCOUNTS).stream()
                .filter(letter -> letter.sequence().equals(subject.toString()))
                .toList();
    }

    private int generation() {
        return readModel
                .sql("select generation from projection_generation where state = 'live'")
                .query(Integer.class)
                .single();
    }
}
