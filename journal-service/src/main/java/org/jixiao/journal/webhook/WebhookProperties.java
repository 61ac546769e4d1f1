package org.jixiao.journal.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param hosts where requests may go: nowhere, unless an operator names the host
 * @param plainHttp whether {@code http} will do; for tests, and for receivers behind a gateway of the office's own
 * @param perClient how many webhooks one client may have
 * @param timeout how long a receiver has for its answer
 * @param rest how long a webhook waits that may not be delivered to, before it is looked at again
 * @param retries how long to wait after each failure of one event; after the last of them it is put aside
 */
@ConfigurationProperties("jixiao.webhooks")
record WebhookProperties(
        @DefaultValue({}) List<String> hosts,
        @DefaultValue("false") boolean plainHttp,
        @DefaultValue("10") int perClient,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("5m") Duration rest,

        @DefaultValue({"5s", "1m", "5m", "30m", "2h", "5h", "10h"})
        List<Duration> retries) {

    /** The wait after so many failures of one event; empty where it was tried often enough. */
    Optional<Duration> waitAfter(int failures) {
        return failures <= retries.size() ? Optional.of(retries.get(failures - 1)) : Optional.empty();
    }
}
