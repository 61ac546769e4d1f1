package org.jixiao.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jixiao.launcher.postgres.Postgres;
import org.jixiao.launcher.process.Child;
import org.jixiao.launcher.rehearsal.Rehearsals;
import org.jspecify.annotations.Nullable;

/**
 * What has been started so far, and the one way to stop it: the gateway first, so that no new request comes in, then the services
 * together, then the database.
 */
final class RunningSuite {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final List<Child> children = new ArrayList<>();
    private @Nullable Postgres postgres;
    private @Nullable Rehearsals rehearsals;
    private boolean stopping;

    synchronized void started(Postgres started) throws IOException {
        postgres = started;
        if (stopping) {
            started.close();
        }
    }

    synchronized void started(Child child) {
        children.add(child);
        if (stopping) {
            child.requestStop();
        }
    }

    synchronized void started(Rehearsals started) throws InterruptedException {
        rehearsals = started;
        if (stopping) {
            started.end();
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    synchronized List<Child> children() {
        return List.copyOf(children);
    }

    /** Refuses when one of the processes has ended by itself. */
    void requireAllAlive() {
        children().stream().filter(child -> !child.isAlive()).findFirst().ifPresent(this::refuse);
    }

    /** Waits until a process ends; if it did so by itself, everything has to end with it. */
    void awaitFirstEnd() {
        var ends = children().stream().map(Child::onExit).toArray(CompletableFuture<?>[]::new);
        refuse((Child) CompletableFuture.anyOf(ends).join());
    }

    private void refuse(Child ended) {
        if (!isStopping()) {
            throw new CannotStart(
                    ended.service().name() + " has ended by itself; its log " + ended.log() + " says why.");
        }
    }

    void stop() throws IOException, InterruptedException {
        Postgres database;
        Rehearsals background;
        synchronized (this) {
            stopping = true;
            database = postgres;
            background = rehearsals;
        }
        if (background != null) {
            background.end();
        }
        stop(child -> child.service().equals(Suite.GATEWAY));
        stop(child -> true);
        if (database != null) {
            database.close();
        }
    }

    private void stop(Predicate<Child> which) throws InterruptedException, IOException {
        List<Child> stopped = children().stream().filter(which).toList();
        stopped.forEach(Child::requestStop);
        for (Child child : stopped) {
            child.awaitStop(PATIENCE);
        }
    }
}
