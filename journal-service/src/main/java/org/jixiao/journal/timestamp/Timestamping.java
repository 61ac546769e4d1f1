package org.jixiao.journal.timestamp;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.journal.timestamp.TimestampAuthority.NotStamped;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the newest checkpoint stamped, unless it is. An authority that cannot be reached holds up nothing; it is asked again, soon. Several
 * processes may run, and one at a time asks: an authority charges by the token.
 */
class Timestamping {

    private static final Logger LOG = LoggerFactory.getLogger(Timestamping.class);

    private final TimestampProperties properties;
    private final TimestampAuthority authority;
    private final Timestamps timestamps;
    private final SealedLog sealed;
    private final TransactionTemplate transaction;
    private volatile @Nullable String failure;

    Timestamping(
            TimestampProperties properties,
            TimestampAuthority authority,
            Timestamps timestamps,
            SealedLog sealed,
            PlatformTransactionManager transactions) {
        this.properties = properties;
        this.authority = authority;
        this.timestamps = timestamps;
        this.sealed = sealed;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a round came to. */
    private sealed interface Outcome {

        /** Nothing is left to stamp. */
        record Covered() implements Outcome {}

        /** Another process asks just now. */
        record NotOurTurn() implements Outcome {}

        record Failed(String why) implements Outcome {}

        record Interrupted(InterruptedException by) implements Outcome {}
    }

    /** Why nothing was stamped the last time; empty if it was, or nothing new was there. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Says how long it is until the next one: as an operator wants it, and shorter as long as the newest checkpoint is not stamped. */
    Duration round() throws InterruptedException {
        try {
            return after(Objects.requireNonNull(
                    transaction.execute(_ -> timestamps.takeTurn() ? stamp() : new Outcome.NotOurTurn())));
        } catch (RuntimeException e) {
            failed(e.getClass().getSimpleName(), e);
            return properties.retry();
        }
    }

    private Outcome stamp() {
        Optional<SealedCheckpoint> latest = sealed.latest();
        if (latest.isEmpty() || latest.get().size() <= timestamps.last()) {
            return new Outcome.Covered();
        }
        try {
            timestamps.keep(latest.get().size(), authority.stamp(latest.get().note()));
            return new Outcome.Covered();
        } catch (NotStamped e) {
            return new Outcome.Failed(e.why());
        } catch (InterruptedException e) {
            return new Outcome.Interrupted(e);
        }
    }

    private Duration after(Outcome outcome) throws InterruptedException {
        return switch (outcome) {
            case Outcome.Covered _ -> {
                failure = null;
                yield properties.interval();
            }
            case Outcome.NotOurTurn _ -> properties.retry();
            case Outcome.Failed(String why) -> {
                failed(why, null);
                yield properties.retry();
            }
            case Outcome.Interrupted(InterruptedException by) -> throw by;
        };
    }

    /** Told once with its cause, and again only when the reason is another one. */
    private void failed(String why, @Nullable Exception cause) {
        if (!why.equals(failure)) {
            LOG.error("The timestamp authority has not stamped: {}", why, cause);
        }
        failure = why;
    }
}
