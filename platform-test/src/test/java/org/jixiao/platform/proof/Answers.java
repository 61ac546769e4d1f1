package org.jixiao.platform.proof;

import static org.jixiao.platform.proof.Ledger.require;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the writers of one round were answered, and so what the log owes them. */
final class Answers {

    private final Script script;
    private final Map<String, UUID> written = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> triedAgain = new ConcurrentHashMap<>();
    private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();

    Answers(Script script) {
        this.script = script;
    }

    /** Called by whichever thread hears it. */
    void hear(Word.Heard heard) {
        switch (heard.word()) {
            case WRITTEN -> {
                UUID event = UUID.fromString(heard.detail(1));
                UUID before = written.putIfAbsent(heard.detail(0), event);
                if (before != null && !before.equals(event)) {
                    contradictions.add("command %s was answered with event %s and then with %s"
                            .formatted(heard.detail(0), before, event));
                }
            }
            case REFUSED -> refused.add(heard.detail(0));
            case ENDED -> ended.add(heard.detail(0));
            case AGAIN -> triedAgain.merge(heard.detail(1), 1, Integer::sum);
            default -> {}
        }
    }

    /** How many deeds have been answered. */
    int count() {
        return written.size() + refused.size() + ended.size();
    }

    /** How often something was tried again, by cause. */
    Map<String, Integer> triedAgain() {
        return triedAgain;
    }

    /** Every event that the log owes; it may take a moment to be numbered. */
    Set<UUID> owed() {
        Set<UUID> owed = script.deeds()
                .filter(Deed.Append.class::isInstance)
                .map(Deed.Append.class::cast)
                .filter(append -> append.ending() == Deed.Ending.COMMIT)
                .flatMap(append -> append.kept().stream())
                .collect(Collectors.toSet());
        owed.addAll(written.values());
        return owed;
    }

    /** Transactions that were rolled back, as a whole or in part. */
    long rollbacks() {
        return script.deeds().filter(Answers::rollsBack).count();
    }

    private static boolean rollsBack(Deed deed) {
        return switch (deed) {
            case Deed.Append append ->
                append.ending() != Deed.Ending.COMMIT || !append.undone().isEmpty();
            case Deed.Send send -> send.failsFirst();
        };
    }

    /** Every deed of the script is in the log as it was answered, exactly once; what was taken back is not; nothing else is. */
    void requireIn(Ledger log, long after) {
        require(contradictions.isEmpty(), "%s", contradictions);
        script.deeds().forEach(deed -> {
            switch (deed) {
                case Deed.Send send -> requireAnswered(send, log.byKey(send.key()));
                case Deed.Append append -> requireEnded(append, log);
            }
        });
        Set<UUID> owed = owed();
        log.after(after).stream()
                .filter(entry -> entry.cause() == null)
                .forEach(entry -> require(
                        owed.contains(entry.eventId()),
                        "nobody was told of event %s in %s",
                        entry.eventId(),
                        entry.stream()));
    }

    private void requireAnswered(Deed.Send send, @Nullable Entry entry) {
        UUID event = written.get(send.key());
        if (event == null) {
            require(refused.contains(send.key()), "command %s was never answered", send.key());
            require(entry == null, "command %s was refused and is in the log", send.key());
        } else {
            require(entry != null && entry.eventId().equals(event), "acknowledged command %s is lost", send.key());
        }
    }

    private void requireEnded(Deed.Append append, Ledger log) {
        require(ended.contains(append.key()), "transaction %s never came to its end", append.key());
        boolean commits = append.ending() == Deed.Ending.COMMIT;
        append.kept()
                .forEach(event -> require(
                        (log.byId(event) != null) == commits,
                        commits
                                ? "event %s of transaction %s is lost"
                                : "event %s of transaction %s was taken back and is in the log",
                        event,
                        append.key()));
        append.undone()
                .forEach(event -> require(
                        log.byId(event) == null,
                        "event %s of transaction %s was undone and is in the log",
                        event,
                        append.key()));
    }
}
