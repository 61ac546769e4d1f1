package org.jixiao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.command.Tills.TakeCoins;
import org.jixiao.platform.command.Tills.TillClosed;
import org.jixiao.platform.command.Tills.TillRepainted;
import org.jixiao.platform.eventlog.EventLog;
import org.jixiao.platform.eventlog.EventLog.Mark;
import org.jixiao.platform.eventlog.EventLog.StreamTail;
import org.jixiao.platform.eventlog.EventLogProperties;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.eventlog.Numbering;
import org.jixiao.platform.eventlog.RoundTrip;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sample.AccountCommand.AddAmount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheSampleService
@Import(Tills.class)
@DisplayName("A decision, whatever the process remembers,")
class FreshDecisionsIT {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 2);

    @Autowired
    private Commands commands;

    @Autowired
    private EventLog eventLog;

    @Autowired
    private EventLogProperties properties;

    @Autowired
    private List<Aggregate<?, ?, ?>> aggregates;

    @Autowired
    private Numbering numbering;

    @Autowired
    private TestDatabase database;

    @Autowired
    @EventLogStore
    private TransactionManager transactions;

    @Autowired
    @EventLogStore
    private JdbcClient log;

    private final Subject subject = freshSubject();
    private final AddAmount one = new AddAmount(subject, BigDecimal.ONE);
    private Commands replica;

    @BeforeEach
    void startReplica() {
        CommandAutoConfiguration wiring = new CommandAutoConfiguration();
        replica = wiring.commands(
                wiring.commandBus(transactions, eventLog, properties, aggregates), numbering, log, properties);
    }

    @Test
    @DisplayName("is refused because of what another replica has just written")
    void refusalSeesAReplicasWrites() {
        commands.send(new OpenAccount(subject, "many", new BigDecimal("3")), caller());
        commands.send(one, caller());
        replica.send(new AddAmount(subject, new BigDecimal("2")), caller());

        assertThatThrownBy(() -> commands.send(one, caller())).hasMessage("ceiling-exceeded");
    }

    @Test
    @DisplayName("is accepted because of what another replica has just written, at the version it led to")
    void acceptanceSeesAReplicasWrites() {
        assertThatThrownBy(() -> commands.send(one, caller())).hasMessage("account-not-found");
        replica.send(new OpenAccount(subject, "many", BigDecimal.TEN), caller());

        assertThat(commands.send(one, caller()).version()).isOne();
        assertThat(replica.send(one, caller()).version()).isEqualTo(2);
        assertThat(commands.send(one, caller()).version()).isEqualTo(3);
    }

    @Test
    @DisplayName("heeds what another service has just written, and passes over what it does not know")
    void heedsAnotherServicesWrites() {
        OtherService goals = new OtherService(database, "goals", Tills.OTHERS);
        commands.send(new TakeCoins(subject, 2), caller());
        goals.appends("closing", subject, DAY, new TillRepainted("red"));
        assertThat(commands.send(new TakeCoins(subject, 3), caller()).version()).isEqualTo(4);

        goals.appends("closing", subject, DAY, new TillClosed("taking stock"));

        assertThatThrownBy(() -> commands.send(new TakeCoins(subject, 1), caller()))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.args()).containsEntry("coins", 5)));
    }

    @Test
    @DisplayName("knows nothing of events that were rolled back")
    void knowsNothingOfWhatWasRolledBack() throws SQLException {
        commands.send(new OpenAccount(subject, "somebody", BigDecimal.TEN), caller());
        refuseInserts(true);
        try {
            assertThatThrownBy(() -> commands.send(new AddAmount(subject, BigDecimal.TEN), caller("lost", null)))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            refuseInserts(false);
        }

        assertThat(commands.send(new AddAmount(subject, BigDecimal.TEN), caller("lost", null))
                        .version())
                .isOne();
    }

    @Test
    @DisplayName("rests on thousands of events, and can append thousands at once")
    void restsOnThousandsOfEvents() {
        Written many = commands.send(new TakeCoins(subject, 5_000), caller("many", null));

        assertThat(many.version()).isEqualTo(4_999);
        assertThat(replica.send(new TakeCoins(subject, 1), caller()).version()).isEqualTo(5_000);
        assertThat(eventLog.load("till:" + subject)).hasSize(5_001).endsWith(new Tills.CoinTaken(5_000));
    }

    @Test
    @DisplayName("never follows an event that the stream no longer holds")
    void neverFollowsAnEventThatIsGone() {
        commands.send(new OpenAccount(subject, "somebody", BigDecimal.TEN), caller());
        UUID stored = UUID.fromString(commands.send(one, caller()).lastEventId());
        String stream = "account:" + subject;

        assertThat(tail(new Mark(stream, 1, stored)).joined()).isTrue();
        assertThat(tail(new Mark(stream, 1, UUID.randomUUID())).joined()).isFalse();
        assertThat(tail(new Mark(stream, 2, UUID.randomUUID())).joined()).isFalse();
    }

    private StreamTail tail(Mark mark) {
        RoundTrip trip = eventLog.roundTrip();
        Supplier<List<StreamTail>> tails = eventLog.tails(trip, List.of(mark));
        trip.run();
        return tails.get().getFirst();
    }

    /** A constraint that is checked at commit, so that the append has gone through when it all is rolled back. */
    private void refuseInserts(boolean refuse) throws SQLException {
        try (Connection owner = database.asSuperuser();
                Statement statement = owner.createStatement()) {
            statement.execute(refuse ? """
                create function public.refuse() returns trigger language plpgsql as
                $$ begin raise exception 'not today'; end $$;
                create constraint trigger refuse after insert on event_log.event
                    deferrable initially deferred for each row execute function public.refuse()\
                """ : "drop trigger refuse on event_log.event; drop function public.refuse()");
        }
    }
}
