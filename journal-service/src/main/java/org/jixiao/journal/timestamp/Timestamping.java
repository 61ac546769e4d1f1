package org.jixiao.journal.timestamp;

import java.util.Optional;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.journal.timestamp.TimestampAuthority.NotStamped;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the newest checkpoint stamped, unless it is. An authority that cannot be reached holds up nothing; it is asked again. */
class Timestamping {

    private static final Logger LOG = LoggerFactory.getLogger(Timestamping.class);

    private final TimestampAuthority authority;
    private final Timestamps timestamps;
    private final SealedLog sealed;
    private volatile @Nullable String failure;

    Timestamping(TimestampAuthority authority, Timestamps timestamps, SealedLog sealed) {
        this.authority = authority;
        this.timestamps = timestamps;
        this.sealed = sealed;
    }

    /** Why nothing was stamped the last time; empty if it was, or nothing new was there. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    void round() throws InterruptedException {
        try {
            Optional<SealedCheckpoint> latest = sealed.latest();
            if (latest.isPresent() && latest.get().size() > timestamps.last()) {
                timestamps.keep(
                        latest.get().size(), authority.stamp(latest.get().note()));
            }
            failure = null;
        } catch (NotStamped e) {
            failed(e.why(), null);
        } catch (RuntimeException e) {
            failed(e.getClass().getSimpleName(), e);
        }
    }

    /** Told once with its cause, and again only when the reason is another one. */
    private void failed(String why, @Nullable Exception cause) {
        if (!why.equals(failure)) {
            LOG.error("The timestamp authority has not stamped: {}", why, cause);
        }
        failure = why;
    }
}
