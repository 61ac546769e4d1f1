package org.jixiao.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.platform.calendar.WorkingDays;
import org.jixiao.platform.daily.DailyTurn;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.reminder.Notice.Kind;
import org.jixiao.platform.reminder.NoticeTable.Told;
import org.jixiao.platform.reminder.ReminderRun.Outcome;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One task due on Friday 15 November 2019, held by a person, escalated to a role. */
@OnTheSampleService
@DisplayName("A run of reminders")
class ReminderRunIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DUE = LocalDate.of(2019, 11, 15);
    private static final LocalDate TWO_DAYS_BEFORE = LocalDate.of(2019, 11, 13);
    private static final LocalDate FIVE_DAYS_LATE = LocalDate.of(2019, 11, 22);

    @Autowired
    @EventLogStore
    private JdbcClient state;

    @Autowired
    @EventLogStore
    private PlatformTransactionManager transactions;

    private final String holder = UUID.randomUUID().toString();
    private final String hearing = UUID.randomUUID().toString();
    private final List<OpenTask> open = new ArrayList<>();
    private final Channel channel = new Channel();

    @SuppressWarnings("NullAway.Init")
    private NoticeTable table;

    @BeforeEach
    void beginAnew() {
        table = new NoticeTable(state, "sample");
        state.sql("delete from notice_delivery").update();
        state.sql("delete from day_done").update();
    }

    @Test
    @DisplayName("tells the holder of the latest reminder once, however often it runs")
    void tellsOnce() {
        open.add(task(null));
        assertThat(run().on(TWO_DAYS_BEFORE)).isEqualTo(new Outcome(TWO_DAYS_BEFORE, 1, 0, 0));
        assertThat(run().on(TWO_DAYS_BEFORE)).isEqualTo(new Outcome(TWO_DAYS_BEFORE, 0, 0, 0));
        assertThat(told(holder)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.REMINDER);
            assertThat(notice.due()).isEqualTo(DUE);
            assertThat(notice.read()).isFalse();
        });
    }

    @Test
    @DisplayName("catches up after days without one: the latest reminder and every escalation")
    void catchesUp() {
        open.add(task(null));
        run().on(TWO_DAYS_BEFORE);
        assertThat(run().on(FIVE_DAYS_LATE)).isEqualTo(new Outcome(FIVE_DAYS_LATE, 1, 2, 0));
        assertThat(told(hearing)).extracting(Told::kind).containsExactly(Kind.ESCALATION, Kind.ESCALATION);
    }

    @Test
    @DisplayName("reminds anew where the due date moved")
    void remindsAnew() {
        open.add(task(null));
        run().on(TWO_DAYS_BEFORE);
        open.set(0, due(open.getFirst(), DUE.plusDays(3)));
        assertThat(run().on(TWO_DAYS_BEFORE).reminders()).isEqualTo(1);
    }

    @Test
    @DisplayName("passes on a reminder by hand without waiting for the day's run")
    void passesOn() {
        open.add(task(TWO_DAYS_BEFORE));
        run().passOn();
        run().passOn();
        assertThat(told(holder)).extracting(Told::kind).containsExactly(Kind.BY_HAND);
    }

    @Test
    @DisplayName("comes once a day at the office's time, and not before it")
    void comesOnceADay() {
        open.add(task(null));
        runAt("2019-11-13T00:29:59Z").whenDue();
        assertThat(told(holder)).isEmpty();
        runAt("2019-11-13T00:30:00Z").whenDue();
        assertThat(told(holder)).hasSize(1);
        open.add(task(null));
        runAt("2019-11-13T09:00:00Z").whenDue();
        assertThat(told(holder)).hasSize(1);
        runAt("2019-11-14T00:30:00Z").whenDue();
        assertThat(told(holder)).hasSize(2);
    }

    @Test
    @DisplayName("writes nothing while another replica is at it")
    void isOnlyOne() {
        open.add(task(null));
        TransactionTemplate other = new TransactionTemplate(transactions);
        AtomicBoolean had = new AtomicBoolean();
        turn(other, Clock.systemUTC()).ifFree(() -> {
            had.set(true);
            TransactionTemplate own = new TransactionTemplate(transactions);
            own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            ReminderRun second = run(own, Clock.systemUTC());
            second.whenDue();
            second.passOn();
        });
        assertThat(had).isTrue();
        assertThat(told(holder)).isEmpty();
        assertThat(run().on(TWO_DAYS_BEFORE).reminders()).isEqualTo(1);
    }

    @Test
    @DisplayName("sends what it wrote through a channel once, and again only where it did not get through")
    void sendsOnce() {
        open.add(task(null));
        open.add(task(null));
        run().on(TWO_DAYS_BEFORE);
        channel.refuseNext = true;
        Deliveries deliveries = new Deliveries(table, channel);
        deliveries.carryOut();
        assertThat(channel.sent).as("the failure does not hold up the next").hasSize(1);
        deliveries.carryOut();
        assertThat(channel.sent).as("what failed waits").hasSize(1);
        state.sql("update notice_delivery set not_until = clock_timestamp()").update();
        deliveries.carryOut();
        deliveries.carryOut();
        assertThat(channel.sent).hasSize(2).extracting(Notice::addressee).containsOnly("staff:" + holder);
    }

    @Test
    @DisplayName("makes no delivery where the channel knows no way")
    void makesNoDelivery() {
        open.add(task(null));
        channel.unknown.add("staff:" + holder);
        run().on(TWO_DAYS_BEFORE);
        new Deliveries(table, channel).carryOut();
        assertThat(channel.sent).isEmpty();
        assertThat(told(holder)).hasSize(1);
    }

    @Test
    @DisplayName("is read by each reader on their own, and by nobody whom it does not concern")
    void isReadByEach() {
        open.add(task(null));
        run().on(FIVE_DAYS_LATE);
        Set<String> keys = Set.of("role:" + hearing);
        long notice = table.of(keys, "a", true, Long.MAX_VALUE, 10).getFirst().id();
        assertThat(table.markRead(notice, keys, "a")).isTrue();
        assertThat(table.markRead(notice, keys, "a")).isTrue();
        assertThat(table.markRead(notice, Set.of("role:other"), "c")).isFalse();
        assertThat(table.of(keys, "a", true, Long.MAX_VALUE, 10)).hasSize(1);
        assertThat(table.of(keys, "b", true, Long.MAX_VALUE, 10)).hasSize(2);
        assertThat(table.of(keys, "a", false, notice, 10)).hasSize(1);
    }

    private ReminderRun run() {
        return run(new TransactionTemplate(transactions), Clock.systemUTC());
    }

    private ReminderRun runAt(String instant) {
        return run(new TransactionTemplate(transactions), Clock.fixed(Instant.parse(instant), SHANGHAI));
    }

    private ReminderRun run(TransactionTemplate transaction, Clock clock) {
        OpenTasks tasks = new OpenTasks() {
            @Override
            public List<OpenTask> on(LocalDate today) {
                return open;
            }

            @Override
            public List<OpenTask> remindedByHand() {
                return open.stream().filter(task -> task.remindedOn() != null).toList();
            }
        };
        return new ReminderRun(List.of(tasks), table, turn(transaction, clock), List.of(channel));
    }

    private DailyTurn turn(TransactionTemplate transaction, Clock clock) {
        return new DailyTurn("reminders", state, transaction, clock, LocalTime.of(8, 30));
    }

    private List<Told> told(String whom) {
        return table.of(Set.of("staff:" + whom, "role:" + whom), "reader", false, Long.MAX_VALUE, 100);
    }

    private OpenTask task(@Nullable LocalDate remindedOn) {
        Addressee role = Addressee.role(hearing);
        return new OpenTask(
                UUID.randomUUID().toString(),
                "对口支援项目管理与督查经费",
                "确认",
                "/api/sample/tasks/1",
                plan(DUE),
                Set.of(Addressee.person(holder)),
                Map.of(3, Set.of(role), 5, Set.of(role), 10, Set.of(role)),
                remindedOn);
    }

    private static OpenTask due(OpenTask task, LocalDate due) {
        return new OpenTask(
                task.id(), task.title(), task.step(), task.link(), plan(due), task.holders(), task.hearOfIt(), null);
    }

    private static ReminderPlan plan(LocalDate due) {
        return new ReminderPlan(
                LocalDate.of(2019, 10, 1),
                due,
                new WorkingDays(Set.of(), Set.of()),
                new ReminderDays(List.of(5, 2), 3, List.of(3, 5, 10)));
    }

    private static final class Channel implements Notifier {

        private final List<Notice> sent = new ArrayList<>();
        private final Set<String> unknown = new HashSet<>();
        private boolean refuseNext;

        @Override
        public String channel() {
            return "test";
        }

        @Override
        public boolean reaches(String addressee) {
            return !unknown.contains(addressee);
        }

        @Override
        public void send(Notice notice) {
            if (refuseNext) {
                refuseNext = false;
                throw new IllegalStateException("the server does not answer");
            }
            sent.add(notice);
        }
    }
}
