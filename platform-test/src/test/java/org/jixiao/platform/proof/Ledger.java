package org.jixiao.platform.proof;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The log as it was read, position by position, and what must be true of it. Knows nothing of the platform and folds for itself.
 * Whatever speaks against the log is an {@link AssertionError}.
 */
final class Ledger {

    /** From here on the sample service's automation reacts to an amount. */
    private static final BigDecimal LARGE = new BigDecimal("100");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Set<UUID> owedReactions = new HashSet<>();
    private long highestIndex;
    private int lateCommits;
    private Duration longestWait = Duration.ZERO;

    /** What the events of one stream come to. */
    record Account(long version, long events, BigDecimal total) {

        private static final Account NONE = new Account(-1, 0, BigDecimal.ZERO);

        /** Two totals are the same however many decimals they are written with. */
        Account {
            total = total.stripTrailingZeros();
        }

        private Account with(Entry entry) {
            BigDecimal amount = entry.amount() == null ? BigDecimal.ZERO : entry.amount();
            return new Account(entry.sequence(), events + 1, total.add(amount));
        }
    }

    /** The next event: without a hole, never seen before, and behind its predecessor in its stream. */
    void add(Entry entry) {
        require(entry.position() == entries.size(), "position %d follows %d", entry.position(), entries.size() - 1);
        require(byId.put(entry.eventId(), entry) == null, "event %s has two positions", entry.eventId());
        Account account = accounts.getOrDefault(entry.stream(), Account.NONE);
        require(
                entry.sequence() == account.version() + 1,
                "in %s event %d follows event %d",
                entry.stream(),
                entry.sequence(),
                account.version());
        accounts.put(entry.stream(), account.with(entry));
        entries.add(entry);
        if (entry.cause() != null) {
            require(owedReactions.remove(entry.cause()), "event %s was reacted to twice", entry.cause());
        } else if (entry.key() != null) {
            require(byKey.put(entry.key(), entry) == null, "command %s counted twice", entry.key());
        }
        if (entry.amount() != null && entry.amount().compareTo(LARGE) >= 0) {
            owedReactions.add(entry.eventId());
        }
        noteWhetherLate(entry);
    }

    /** An event that was seen at a position, now or at any time before: it must still be there. */
    void confirm(long position, UUID eventId) {
        require(position < entries.size(), "position %d was given and is not there any more", position);
        UUID here = entries.get((int) position).eventId();
        require(here.equals(eventId), "position %d was given to event %s and then to %s", position, eventId, here);
    }

    private void noteWhetherLate(Entry entry) {
        if (entry.globalIndex() < highestIndex) {
            lateCommits++;
            Duration wait = Duration.between(entry.storedAt(), entry.numberedAt());
            longestWait = wait.compareTo(longestWait) > 0 ? wait : longestWait;
        }
        highestIndex = Math.max(highestIndex, entry.globalIndex());
    }

    /** The position before the next one. */
    long head() {
        return entries.size() - 1L;
    }

    Entry at(long position) {
        return entries.get((int) position);
    }

    List<Entry> after(long position) {
        return entries.subList((int) position + 1, entries.size());
    }

    /** Every event that has a position. */
    Set<UUID> ids() {
        return byId.keySet();
    }

    @Nullable
    Entry byId(UUID eventId) {
        return byId.get(eventId);
    }

    @Nullable
    Entry byKey(String key) {
        return byKey.get(key);
    }

    Map<String, Account> accounts() {
        return accounts;
    }

    /** Events to which the automation has not reacted yet. */
    Set<UUID> owedReactions() {
        return owedReactions;
    }

    /** Events that became visible after one with a higher global index. */
    int lateCommits() {
        return lateCommits;
    }

    /** The longest that such an event took from its insert to its position. */
    Duration longestWait() {
        return longestWait;
    }

    /** A reader by global index must have seen every event, in whatever order. */
    void requireAllSeen(String reader, Collection<UUID> seen) {
        List<Entry> lost = lostBy(seen);
        if (!lost.isEmpty()) {
            Entry example = lost.getLast();
            throw new AssertionError("""
                %s lost %d of %d events. For example %s of %s: global index %d, inserted at %s, committed late, at position %d \
                since %s, %d ms later, behind global index %d.\
                """.formatted(
                    reader,
                    lost.size(),
                    entries.size(),
                    example.eventId(),
                    example.stream(),
                    example.globalIndex(),
                    example.storedAt(),
                    example.position(),
                    example.numberedAt(),
                    Duration.between(example.storedAt(), example.numberedAt()).toMillis(),
                    at(Math.max(0, example.position() - 1)).globalIndex()));
        }
    }

    List<Entry> lostBy(Collection<UUID> seen) {
        return entries.stream().filter(entry -> !seen.contains(entry.eventId())).toList();
    }

    static void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new AssertionError(otherwise.formatted(values));
        }
    }
}
