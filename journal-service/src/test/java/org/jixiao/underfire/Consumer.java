package org.jixiao.underfire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import tools.jackson.databind.JsonNode;

/**
 * A finance system that reads the feed from its cursor on, and now and then keeps the checkpoint that the journal shows: both from
 * whichever process answers.
 */
final class Consumer {

    private final Persistent journal;
    private final BooleanSupplier wanted;
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> checkpoints = Collections.synchronizedSet(new LinkedHashSet<>());
    private final List<String> broken = Collections.synchronizedList(new ArrayList<>());
    private volatile long cursor = -1;

    Consumer(List<Api> journals, BooleanSupplier wanted) {
        this.journal = new Persistent(journals, wanted);
        this.wanted = wanted;
    }

    /** Reads on until it is no longer wanted. */
    void read() {
        while (wanted.getAsBoolean()) {
            try {
                page();
                keepCheckpoint();
            } catch (IllegalStateException _) {
                // nobody answered until it was no longer wanted
                return;
            }
        }
    }

    private void page() {
        Answer page = journal.ask(one -> one.get("/api/journal/feed?limit=200&after=" + cursor));
        if (page.status() != 200) {
            broken.add(page.toString());
            return;
        }
        for (JsonNode event : page.json()) {
            seen.add(event.at("/sequence").asLong() + " " + event.at("/id").asString());
            cursor = event.at("/sequence").asLong();
        }
    }

    private void keepCheckpoint() {
        Answer checkpoint = journal.ask(one -> one.get("/public/journal/checkpoint"));
        if (checkpoint.status() == 200) {
            checkpoints.add(checkpoint.body());
        }
    }

    /** Position and event in the order in which they came. */
    List<String> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    List<String> checkpoints() {
        synchronized (checkpoints) {
            return List.copyOf(checkpoints);
        }
    }

    List<String> broken() {
        synchronized (broken) {
            return List.copyOf(broken);
        }
    }
}
