package org.jixiao.platform.automation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.Delivery;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.processor.Runner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out one automation's reactions. Each command runs in a root unit of work of its own, on a virtual thread, and is awaited;
 * its id follows from the event, so that an event handled twice sends its command once.
 */
final class Reacting implements Runner.Work {

    private static final Logger LOG = LoggerFactory.getLogger(Reacting.class);
    private static final ExecutorService OWN_THREAD = Executors.newVirtualThreadPerTaskExecutor();

    private final Automation automation;
    private final Commands commands;
    private final DeadLetters letters;

    Reacting(Automation automation, Commands commands, DeadLetters letters) {
        this.automation = automation;
        this.commands = commands;
        this.letters = letters;
    }

    @Override
    public void handle(List<Delivery> deliveries) throws InterruptedException {
        Set<String> blocked = new HashSet<>(letters.blockedSequences(automation.name()));
        for (Delivery delivery : deliveries) {
            if (blocked.contains(delivery.sequence())) {
                letters.put(automation.name(), delivery, "waits behind an earlier letter of " + delivery.sequence());
            } else if (!reactOrPutAside(delivery)) {
                blocked.add(delivery.sequence());
            }
        }
    }

    private boolean reactOrPutAside(Delivery delivery) throws InterruptedException {
        try {
            react(delivery);
            return true;
        } catch (RuntimeException failure) {
            if (Delivery.isInfrastructure(failure)) {
                throw failure;
            }
            letters.put(automation.name(), delivery, describe(failure));
            LOG.error(
                    "{} could not react to the event at position {} and put it aside: {}",
                    automation.name(),
                    delivery.position(),
                    describe(failure));
            return false;
        }
    }

    /** Reacts on a thread of its own and waits for the outcome. */
    void react(Delivery delivery) throws InterruptedException {
        try {
            OWN_THREAD.submit(() -> send(delivery)).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(automation.name() + " failed", e.getCause());
        }
    }

    static String describe(RuntimeException failure) {
        return failure instanceof CommandRefused refused
                ? "refused: " + refused.getMessage()
                : Delivery.describe(failure);
    }

    private void send(Delivery delivery) {
        Reaction reaction = delivery.to(automation.handlers());
        if (reaction.command() == null) {
            return;
        }
        try {
            commands.send(reaction.command(), caller(delivery.happened()), delivery.eventId());
        } catch (CommandRefused refused) {
            if (!refused.reasons().stream().map(Refusal::code).allMatch(reaction.understood()::contains)) {
                throw refused;
            }
        }
    }

    private Caller caller(Happened cause) {
        NameBasedGenerator byEvent = Generators.nameBasedGenerator(UUID.fromString(cause.eventId()));
        return new Caller(
                new Actor("automation:" + automation.name(), "", Set.of(), ""),
                cause.businessDate(),
                byEvent.generate(automation.name()).toString(),
                null,
                cause.correlationId());
    }
}
