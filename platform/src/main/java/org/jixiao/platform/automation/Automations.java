package org.jixiao.platform.automation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.jixiao.contracts.EventRegister;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.processor.DeadLetter;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.Delivery;
import org.jixiao.platform.processor.LetterBox;
import org.jixiao.platform.processor.LetterFailedAgain;
import org.jixiao.platform.processor.PositionTokenStore;
import org.jixiao.platform.processor.Runner;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/** A service's automations while it runs: their processors and their letters, kept with the working state on the log's server. */
public final class Automations implements SmartLifecycle, LetterBox {

    private final Map<String, Automation> automations;
    private final Commands commands;
    private final Runner runner;
    private final PositionTokenStore tokens;
    private final DeadLetters letters;
    private final TransactionManager axonTransactions;
    private final TransactionTemplate transaction;
    private final EventLogReader log;
    private final EventDecoder decoder;
    private final EventRegister register;
    private volatile boolean running;

    Automations(
            List<Automation> automations,
            Commands commands,
            Runner runner,
            PositionTokenStore tokens,
            DeadLetters letters,
            TransactionManager axonTransactions,
            TransactionTemplate transaction,
            EventLogReader log,
            EventDecoder decoder,
            EventRegister register) {
        this.automations = automations.stream().collect(Collectors.toMap(Automation::name, Function.identity()));
        this.commands = commands;
        this.runner = runner;
        this.tokens = tokens;
        this.letters = letters;
        this.axonTransactions = axonTransactions;
        this.transaction = transaction;
        this.log = log;
        this.decoder = decoder;
        this.register = register;
    }

    @Override
    public Set<String> names() {
        return automations.keySet();
    }

    @Override
    public List<Runner.Status> statuses() {
        return runner.statuses();
    }

    @Override
    public List<DeadLetter> letters(String name) {
        return letters.list(name);
    }

    @Override
    public long count(String name) {
        return letters.count(name);
    }

    @Override
    public int retry(String name, long position, Consumer<DeadLetter> delivered) {
        Reacting reacting = reacting(name);
        return Objects.requireNonNull(transaction.execute(_ -> {
            tokens.holdStill(name);
            List<DeadLetter> waiting = letters.lockFrom(name, position);
            for (DeadLetter letter : waiting) {
                redeliver(reacting, letter);
                delivered.accept(letter);
                letters.remove(letter);
            }
            return waiting.size();
        }));
    }

    @Override
    public Optional<DeadLetter> drop(String name, long position, Consumer<DeadLetter> dropping) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<DeadLetter> found = letters.lock(name, position);
            found.ifPresent(dropping);
            found.ifPresent(letters::remove);
            return found;
        }));
    }

    @Override
    public void start() {
        runner.open();
        automations.values().forEach(this::run);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        runner.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** With the projections: after the log can be read and numbered. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run(Automation automation) {
        runner.start(new Runner.Job(
                automation.name(),
                Runner.Kind.AUTOMATION,
                automation.handlers().storedNames(register),
                new Reacting(automation, commands, letters),
                1,
                tokens,
                axonTransactions,
                automation.start() == Automation.Start.FROM_NOW ? log.head() : EventLogReader.BEFORE_THE_FIRST));
    }

    private void redeliver(Reacting reacting, DeadLetter letter) {
        try {
            reacting.react(
                    new Delivery(decoder.event(log.find(letter.position()).orElseThrow())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LetterFailedAgain(letter.position(), "interrupted");
        } catch (RuntimeException failure) {
            throw new LetterFailedAgain(letter.position(), Reacting.describe(failure));
        }
    }

    private Reacting reacting(String name) {
        return new Reacting(Objects.requireNonNull(automations.get(name), "no automation " + name), commands, letters);
    }
}
