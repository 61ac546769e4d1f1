package org.jixiao.journal.outside;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/** Goes round in a thread of its own, with the pause after each round that it asks for, while the process lives. */
public final class Rounds implements SmartLifecycle {

    private final Round round;
    private final Thread thread;
    private volatile boolean running;

    /** One round; what fails in it is the round's to tell. It says how long it is until the next one. */
    @FunctionalInterface
    public interface Round {

        Duration go() throws InterruptedException;
    }

    public Rounds(String name, Round round) {
        this.round = round;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                Thread.sleep(round.go());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
