package org.jixiao.platform.daily;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.problem.CommandRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a day's duties. Each command runs in a root unit of work of its own, on a virtual thread, and is awaited; its id follows from the
 * duty, the day and the command's kind and subject, so that a run that comes twice, or after a failure, sends nothing a second time.
 */
final class DailyRun {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRun.class);
    private static final ExecutorService OWN_THREAD = Executors.newVirtualThreadPerTaskExecutor();

    private final List<DailyDuty> duties;
    private final Commands commands;
    private final DailyTurn turn;

    DailyRun(List<DailyDuty> duties, Commands commands, DailyTurn turn) {
        this.duties = List.copyOf(duties);
        this.commands = commands;
        this.turn = turn;
    }

    /** What a run did. */
    record Outcome(LocalDate day, List<Done> duties) {}

    /**
     * What became of one duty.
     *
     * @param sent commands that were due and accepted, those included that an earlier run sent
     * @param refused commands that the rules speak against
     */
    record Done(String duty, int sent, int refused) {}

    /** Today's run, once it is time and unless it was done before. */
    void whenDue() {
        turn.whenDue(this::perform);
    }

    /** A run for this day, whatever was done before. Another one that is under way ends first. */
    Outcome on(LocalDate day) {
        return turn.inTurn(() -> perform(day));
    }

    /** What fails does not hold up the rest, but the day is done only once nothing fails. */
    private Outcome perform(LocalDate day) {
        List<Done> done = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (DailyDuty duty : duties) {
            try {
                done.add(perform(duty, day, failures));
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.getFirst();
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        return new Outcome(day, List.copyOf(done));
    }

    private Done perform(DailyDuty duty, LocalDate day, List<RuntimeException> failures) {
        int sent = 0;
        int refused = 0;
        for (Command command : duty.dueOn(day)) {
            try {
                send(command, callerFor(duty, command, day));
                sent++;
            } catch (CommandRefused reasons) {
                refused++;
                LOG.warn("{} was refused for {}: {}", duty.name(), command.subject(), reasons.getMessage());
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        return new Done(duty.name(), sent, refused);
    }

    /** The turn's transaction belongs to this thread, the command's to another one. */
    private void send(Command command, Caller caller) {
        try {
            OWN_THREAD.submit(() -> commands.send(command, caller)).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("a command failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", e);
        }
    }

    private static Caller callerFor(DailyDuty duty, Command command, LocalDate day) {
        String run = duty.name() + " " + day;
        return new Caller(
                new Actor("automation:" + duty.name(), "", Set.of(), ""),
                day,
                id(run + " " + command.getClass().getSimpleName() + " " + command.subject()),
                null,
                id(run));
    }

    private static String id(String text) {
        return Generators.nameBasedGenerator().generate(text).toString();
    }
}
