package org.jixiao.journal.outside;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/** Goes round in a thread of its own, with a pause after each round, while the process lives. */
public final class Rounds implements SmartLifecycle {

    private final Duration pause;
    private final Round round;
    private final Thread thread;
    private volatile boolean running;

    /** One round; what fails in it is the round's to tell. */
    @FunctionalInterface
    public interface Round {

        void go() throws InterruptedException;
    }

    public Rounds(String name, Duration pause, Round round) {
        this.pause = pause;
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
                round.go();
                Thread.sleep(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
