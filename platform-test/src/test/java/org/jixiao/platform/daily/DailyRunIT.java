package org.jixiao.platform.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.platform.sample.Samples.caller;
import static org.jixiao.platform.sample.Samples.freshSubject;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.daily.DailyRun.Done;
import org.jixiao.platform.daily.DailyRun.Outcome;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.sample.AccountCommand.MarkAccount;
import org.jixiao.platform.sample.AccountCommand.OpenAccount;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnTheSampleService
@DisplayName("A run of daily duties")
class DailyRunIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2019, 11, 13);

    @Autowired
    private Commands commands;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    @Autowired
    @EventLogStore
    private PlatformTransactionManager transactions;

    private final MarkAccounts duty = new MarkAccounts();

    @BeforeEach
    void beginAnew() {
        state.sql("delete from day_done").update();
    }

    @Test
    @DisplayName("sends what is due once a day, as an automation and on that day")
    void sendsOnce() {
        Subject subject = opened();
        duty.due.add(new MarkAccount(subject, "due"));

        assertThat(run().on(DAY)).isEqualTo(new Outcome(DAY, List.of(new Done(duty.name(), 1, 0))));
        assertThat(run().on(DAY)).isEqualTo(new Outcome(DAY, List.of(new Done(duty.name(), 1, 0))));
        assertThat(marks(subject))
                .singleElement()
                .satisfies(metadata -> assertThat(metadata)
                        .contains("\"businessDate\":\"2019-11-13\"")
                        .contains("\"id\":\"automation:" + duty.name() + "\""));

        run().on(DAY.plusDays(1));
        assertThat(marks(subject)).hasSize(2);
    }

    @Test
    @DisplayName("goes on where the rules speak against a command")
    void goesOn() {
        Subject subject = opened();
        duty.due.add(new MarkAccount(freshSubject(), "unknown"));
        duty.due.add(new MarkAccount(subject, "due"));

        assertThat(run().on(DAY).duties()).containsExactly(new Done(duty.name(), 1, 1));
        assertThat(marks(subject)).hasSize(1);
    }

    @Test
    @DisplayName("comes by itself once a day at the office's time, and again only where it failed")
    void comesByItself() {
        Subject subject = opened();
        duty.due.add(new MarkAccount(subject, "due"));
        runAt("2019-11-13T00:29:59Z").whenDue();
        assertThat(marks(subject)).isEmpty();

        duty.fails = true;
        DailyRun failing = runAt("2019-11-13T00:30:00Z");
        assertThatThrownBy(failing::whenDue).hasMessage("the register is away");
        duty.fails = false;
        runAt("2019-11-13T00:31:00Z").whenDue();
        assertThat(marks(subject)).hasSize(1);

        Subject other = opened();
        duty.due.add(new MarkAccount(other, "due"));
        runAt("2019-11-13T09:00:00Z").whenDue();
        assertThat(marks(other)).isEmpty();
        runAt("2019-11-14T00:30:00Z").whenDue();
        assertThat(marks(other)).hasSize(1);
    }

    private Subject opened() {
        Subject subject = freshSubject();
        commands.send(new OpenAccount(subject, "somebody", new BigDecimal("1000")), caller());
        return subject;
    }

    private DailyRun run() {
        return run(Clock.systemUTC());
    }

    private DailyRun runAt(String instant) {
        return run(Clock.fixed(Instant.parse(instant), SHANGHAI));
    }

    private DailyRun run(Clock clock) {
        return new DailyRun(
                List.of(duty),
                commands,
                new DailyTurn("duties", state, new TransactionTemplate(transactions), clock, LocalTime.of(8, 30)));
    }

    private List<@Nullable String> marks(Subject subject) {
        return state.sql("select metadata from event_log.event where aggregate_id = :id and payload_type ="
                        + " 'sample.account-marked'")
                .param("id", "account:" + subject)
                .query(String.class)
                .list();
    }

    private static final class MarkAccounts implements DailyDuty {

        private final String name = "sample-mark-accounts-" + UUID.randomUUID();
        private final List<Command> due = new ArrayList<>();
        private boolean fails;

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Command> dueOn(LocalDate day) {
            if (fails) {
                throw new IllegalStateException("the register is away");
            }
            return due;
        }
    }
}
