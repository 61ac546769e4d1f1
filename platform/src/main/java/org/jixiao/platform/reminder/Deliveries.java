package org.jixiao.platform.reminder;

import java.time.Duration;
import java.util.Optional;
import org.jixiao.platform.reminder.NoticeTable.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what one channel still has to carry. A notice is marked as delivered once the channel took it; where the process dies in between,
 * it goes out once more under the same key.
 */
final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 9; // a little more than four hours

    private final NoticeTable table;
    private final Notifier notifier;

    Deliveries(NoticeTable table, Notifier notifier) {
        this.table = table;
        this.notifier = notifier;
    }

    /** Everything that may go out now. What fails does not hold up the next. */
    void carryOut() {
        Optional<Claimed> next = table.claim(notifier.channel());
        while (next.isPresent()) {
            send(next.get());
            next = table.claim(notifier.channel());
        }
    }

    /** What a failure says may hold addresses and keys: only its kind is logged. */
    private void send(Claimed claimed) {
        try {
            notifier.send(claimed.notice());
        } catch (RuntimeException failure) {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(claimed.tries() - 1, MOST_DOUBLINGS));
            LOG.warn(
                    "{} did not get through by {} at try {} ({}); it is sent again in {}",
                    claimed.notice().key(),
                    notifier.channel(),
                    claimed.tries(),
                    failure.getClass().getSimpleName(),
                    pause);
            table.later(claimed, notifier.channel(), pause);
            return;
        }
        table.delivered(claimed, notifier.channel());
    }
}
