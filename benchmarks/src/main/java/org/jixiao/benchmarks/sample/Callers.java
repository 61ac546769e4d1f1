package org.jixiao.benchmarks.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jixiao.benchmarks.harness.ClosedLoop;
import org.jixiao.benchmarks.sample.LedgerCommand.BookEntry;
import org.jixiao.benchmarks.sample.LedgerCommand.OpenLedger;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;

/** Callers of the sample service: each writes one ledger after the other, every command under a key of its own. */
public final class Callers {

    public static final LocalDate ON = LocalDate.of(2020, 3, 1);
    public static final BigDecimal AMOUNT = new BigDecimal("1234.50");
    public static final String OWNER = "planning and finance division";
    public static final String PURPOSE = "services of the first quarter";

    private static final Actor CLERK = new Actor("clerk", "Clerk", Set.of("project-officer"), "HQ");
    private static final AtomicLong LEDGERS = new AtomicLong();

    /** Tells the ledgers of several processes apart. */
    private static final String PROCESS = "P" + UUID.randomUUID().toString().substring(0, 8) + "-";

    private Callers() {}

    public static List<ClosedLoop.Work> of(Commands commands, int callers, int eventsPerStream) {
        return Stream.<ClosedLoop.Work>generate(() -> new Writer(commands, eventsPerStream))
                .limit(callers)
                .toList();
    }

    /** Never used before. */
    public static Subject freshLedger() {
        return ledger(PROCESS + LEDGERS.incrementAndGet());
    }

    public static Subject ledger(String code) {
        return new Subject(Ledger.TYPE, code, 2020);
    }

    public static String streamOf(Subject subject) {
        return Ledger.TYPE + ":" + subject;
    }

    public static Written open(Commands commands, Subject subject) {
        return commands.send(
                new OpenLedger(subject, OWNER, ON), caller(UUID.randomUUID().toString()));
    }

    public static Written book(Commands commands, Subject subject) {
        return commands.send(
                new BookEntry(subject, entry(LEDGERS.incrementAndGet()), AMOUNT, ON, PURPOSE),
                caller(UUID.randomUUID().toString()));
    }

    static Caller caller(String key) {
        return new Caller(CLERK, ON, key, null, key.substring(0, 8));
    }

    static String entry(long number) {
        return "E%012d".formatted(number);
    }

    private static final class Writer implements ClosedLoop.Work {

        private final Commands commands;
        private final int eventsPerStream;
        private Subject subject = freshLedger();
        private int written;

        Writer(Commands commands, int eventsPerStream) {
            this.commands = commands;
            this.eventsPerStream = eventsPerStream;
        }

        @Override
        public void once() {
            if (written == 0) {
                open(commands, subject);
            } else {
                book(commands, subject);
            }
            written++;
            if (written == eventsPerStream) {
                subject = freshLedger();
                written = 0;
            }
        }
    }
}
