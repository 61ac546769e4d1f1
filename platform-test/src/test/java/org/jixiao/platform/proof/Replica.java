package org.jixiao.platform.proof;

import static org.jixiao.platform.proof.Ledger.require;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the harness knows of one replica: whether it projects, and what it saw of the log through the platform's own stream. */
final class Replica {

    private final List<UUID> seen = new ArrayList<>();
    private int confirmed;
    private boolean projects;
    private boolean hasProjected;

    synchronized void hear(Word.Heard heard) {
        switch (heard.word()) {
            case SAW -> {
                long position = Long.parseLong(heard.detail(0));
                require(position == seen.size(), "a reader saw position %d after %d", position, seen.size() - 1);
                seen.add(UUID.fromString(heard.detail(1)));
            }
            case PROJECTS -> {
                projects = true;
                hasProjected = true;
            }
            case READY, WAITS -> projects = false;
            default -> {}
        }
    }

    /** The last position that it saw. */
    synchronized long position() {
        return seen.size() - 1L;
    }

    synchronized boolean projects() {
        return projects;
    }

    synchronized boolean hasProjected() {
        return hasProjected;
    }

    /** What it saw is what is there, each event at the position at which it saw it. */
    synchronized void requireSawExactly(Ledger log) {
        require(position() == log.head(), "a reader saw the log up to %d instead of %d", position(), log.head());
        for (; confirmed < seen.size(); confirmed++) {
            log.confirm(confirmed, seen.get(confirmed));
        }
    }
}
