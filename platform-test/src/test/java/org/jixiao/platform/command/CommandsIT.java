package org.jixiao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.IdempotencyKeyReused;
import org.jixiao.platform.problem.RequestProblem;
import org.jixiao.platform.problem.StaleVersion;
import org.jixiao.platform.problem.TooMuchContention;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.MoveAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.sample.Samples;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheSampleService
@DisplayName("A command")
class CommandsIT {

    @Autowired
    private Commands commands;

    @Autowired
    @EventLogStore
    private JdbcClient log;

    @Autowired
    private TestDatabase database;

    private final Subject subject = freshSubject();
    private final OpenAccount open = new OpenAccount(subject, "somebody", new BigDecimal("1000.00"));

    @Test
    @DisplayName("is stored under its registered name, as plain JSON, with who, what about and when")
    void storesPlainEvents() {
        Written written = commands.send(open, caller("key-1", null));

        var row = log.sql("select * from event_log.event where event_id = cast(:id as uuid)")
                .param("id", written.lastEventId())
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("payload_type", "sample.account-opened")
                .containsEntry("payload_revision", "1")
                .containsEntry("payload", "{\"owner\":\"somebody\",\"ceiling\":\"1000.00\"}")
                .containsEntry("aggregate_id", "account:" + subject)
                .containsEntry("written_by", "sample_log");
        assertThat((String) row.get("metadata"))
                .isEqualTo("{\"actor\":{\"id\":\"teller\",\"roles\":[\"teller\"],\"unit\":\"HQ\"},"
                        + "\"businessDate\":\"2020-01-02\",\"correlationId\":\"test\",\"idempotencyKey\":\"key-1\","
                        + "\"subject\":{\"kind\":\"account\",\"code\":\"%s\",\"budgetYear\":2020}}"
                                .formatted(subject.code()));
        assertThat((byte[]) row.get("salt")).hasSize(16);
    }

    @Test
    @DisplayName("that is refused changes nothing and is kept for auditors by its codes")
    void refusedChangesNothing() {
        AddAmount add = new AddAmount(subject, BigDecimal.ONE);

        assertThatThrownBy(() -> commands.send(add, caller("refused", null))).isInstanceOf(CommandRefused.class);

        assertThat(count("select count(*) from event_log.event where aggregate_id = :id", "account:" + subject))
                .isZero();
        assertThat(count("select count(*) from handled_command where command_id = :id", "teller:refused"))
                .isZero();
        assertThat(count("select count(*) from refusal where subject = :id", subject.toString()))
                .isOne();
    }

    @Test
    @DisplayName("sent again under its key gets the same answer and counts once")
    void repeatedCountsOnce() {
        Written first = commands.send(open, caller("twice", null));

        assertThat(commands.send(open, caller("twice", null))).isEqualTo(first);
        assertThat(count("select count(*) from event_log.event where aggregate_id = :id", "account:" + subject))
                .isOne();
    }

    @Test
    @DisplayName("of other content under a used key is told so")
    void reusedKeyIsRefused() {
        commands.send(open, caller("reused", null));

        assertThatThrownBy(() -> commands.send(new AddAmount(subject, BigDecimal.ONE), caller("reused", null)))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    @DisplayName("that rests on an older version is stale")
    void staleVersionIsRefused() {
        commands.send(open, caller());
        commands.send(new AddAmount(subject, BigDecimal.ONE), caller(null, 0L));

        assertThatThrownBy(() -> commands.send(new AddAmount(subject, BigDecimal.ONE), caller(null, 0L)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    @DisplayName("and its twins at the same time are one: one of them decides, the others wait and get its answer")
    void twinsWait() throws Exception {
        Set<Written> answers = together(16, _ -> () -> commands.send(open, caller("twins", null)));

        assertThat(answers).hasSize(1);
        assertThat(count("select count(*) from event_log.event where aggregate_id = :id", "account:" + subject))
                .isOne();
    }

    @Test
    @DisplayName("never decides on a state that another one is changing: a ceiling holds against any number of callers")
    void ceilingHoldsUnderConcurrency() throws Exception {
        commands.send(new OpenAccount(subject, "many", new BigDecimal("5")), caller());

        Set<String> outcomes = together(20, _ -> () -> {
            try {
                return commands.send(new AddAmount(subject, BigDecimal.ONE), caller())
                        .lastEventId();
            } catch (CommandRefused refused) {
                return refused.getMessage();
            }
        });

        assertThat(outcomes).hasSize(6).contains("ceiling-exceeded");
    }

    @Test
    @DisplayName("under a key that another one is using at the same moment is told so, and leaves nothing behind")
    void oneKeyIsOneCommand() throws Exception {
        List<Subject> subjects = Stream.generate(Samples::freshSubject).limit(8).toList();

        Set<String> outcomes = together(8, i -> () -> {
            try {
                return commands
                        .send(new OpenAccount(subjects.get(i), "somebody", BigDecimal.TEN), caller("contended", null))
                        .stream();
            } catch (IdempotencyKeyReused reused) {
                return reused.code();
            }
        });

        assertThat(outcomes).hasSize(2).contains("idempotency-key-reused");
        assertThat(subjects.stream()
                        .mapToLong(each -> count(
                                "select count(*) from event_log.event where aggregate_id = :id", "account:" + each))
                        .sum())
                .isOne();
    }

    @Test
    @DisplayName("does not wait without end: neither for others on its subject nor for another one under its key")
    void waitsForABoundedTime() throws Exception {
        Subject held = freshSubject();
        try (Connection other = database.asLog(TestDatabase.SAMPLE_SERVICE);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    "insert into sample_state.handled_command (command_id, fingerprint, result) values ('teller:held',"
                            + " '', '{}')");
            statement.execute("select pg_advisory_xact_lock(hashtextextended('sample_log " + held + "', 0))");

            List<Callable<Written>> waiting = List.of(
                    () -> commands.send(open, caller("held", null)),
                    () -> commands.send(new OpenAccount(held, "somebody", BigDecimal.TEN), caller()));
            assertThat(together(2, i -> () -> {
                        try {
                            return waiting.get(i).call().toString();
                        } catch (RequestProblem problem) {
                            return problem.code();
                        }
                    }))
                    .containsExactlyInAnyOrder("request-in-progress", "too-much-contention");
        }
    }

    @Test
    @DisplayName("waits, too, for others on each further subject that it names")
    void waitsForFurtherSubjects() throws Exception {
        Subject held = freshSubject();
        commands.send(open, caller());
        try (Connection other = database.asLog(TestDatabase.SAMPLE_SERVICE);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('sample_log " + held + "', 0))");

            assertThatThrownBy(() -> commands.send(new MoveAmount(subject, held, BigDecimal.ONE), caller()))
                    .isInstanceOf(TooMuchContention.class);
            other.rollback();
        }
        assertThat(commands.send(new MoveAmount(subject, held, BigDecimal.ONE), caller())
                        .lastEventId())
                .isNotNull();
    }

    @Test
    @DisplayName("takes its subjects in one order, so that no two wait for each other")
    void takesSubjectsInOrder() throws Exception {
        Subject another = freshSubject();
        commands.send(open, caller());
        commands.send(new OpenAccount(another, "somebody", BigDecimal.TEN), caller());

        assertThat(together(24, i -> () -> {
                    commands.send(
                            i % 2 == 0
                                    ? new MoveAmount(subject, another, BigDecimal.ONE)
                                    : new MoveAmount(another, subject, BigDecimal.ONE),
                            caller());
                    return "done";
                }))
                .containsExactly("done");
    }

    @Test
    @DisplayName("tells what speaks against it, without being done, and without being kept as refused")
    void rehearsed() {
        AddAmount add = new AddAmount(subject, BigDecimal.ONE);

        assertThat(commands.objections(add, caller())).extracting(Refusal::code).containsExactly("account-not-found");
        assertThat(commands.objections(open, caller("rehearsed", null))).isEmpty();
        assertThat(count("select count(*) from refusal where subject = :id", subject.toString()))
                .isZero();
        assertThat(count("select count(*) from event_log.event where aggregate_id = :id", "account:" + subject))
                .isZero();
        assertThat(commands.send(open, caller("rehearsed", null)).lastEventId()).isNotNull();
    }

    private long count(String sql, String id) {
        return log.sql(sql).param("id", id).query(Long.class).single();
    }

    private static <T> Set<T> together(int callers, java.util.function.IntFunction<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures =
                    threads.invokeAll(IntStream.range(0, callers).mapToObj(work).toList());
            return futures.stream().map(Future::resultNow).collect(Collectors.toSet());
        }
    }
}
