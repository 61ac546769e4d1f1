package org.jixiao.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** One allowance for each caller, refilled evenly. Callers that have been silent for a window are forgotten: they are full again. */
final class Allowances {

    private static final long MOST_CALLERS = 100_000;

    private final LoadingCache<String, Bucket> byCaller;

    Allowances(long requests, Duration window, TimeMeter clock) {
        byCaller = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(window)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                        .withCustomTimePrecision(clock)
                        .build());
    }

    /** Takes one request from the caller's allowance: the seconds to wait, or 0 if it may pass. */
    long take(String caller) {
        var probe = byCaller.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }
}
