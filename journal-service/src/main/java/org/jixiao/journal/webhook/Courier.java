package org.jixiao.journal.webhook;

import java.time.Duration;
import java.util.Optional;
import org.jixiao.journal.feed.CloudEvent;
import org.jixiao.journal.feed.Feed;
import org.jixiao.journal.feed.FeedClients;
import org.jixiao.journal.feed.Wanted;
import org.jixiao.journal.webhook.Attempt.Delivered;
import org.jixiao.journal.webhook.Attempt.Failed;
import org.jixiao.journal.webhook.Attempt.Gone;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.stereotype.Component;

/**
 * Delivers what one webhook waits for, one event after the other. An event is sent until its receiver has taken it, or has failed to in all
 * its attempts; only then comes the next.
 */
@Component
class Courier {

    private static final int PAGE = 50;

    private final Feed feed;
    private final FeedClients clients;
    private final WebhookTable table;
    private final Carriers carriers;
    private final WebhookProperties properties;

    Courier(Feed feed, FeedClients clients, WebhookTable table, Carriers carriers, WebhookProperties properties) {
        this.feed = feed;
        this.clients = clients;
        this.table = table;
        this.carriers = carriers;
        this.properties = properties;
    }

    /** How long a process that takes a webhook up may keep it: for more than one attempt. */
    Duration hold() {
        return properties.timeout().multipliedBy(3);
    }

    /** How long a webhook rests that may not be delivered to. */
    Duration rest() {
        return properties.rest();
    }

    /**
     * Delivers all that waits, or as much of it as the receiver takes.
     *
     * @throws CommandRefused where nothing may go there now: the client or its right was taken away, or the profile that knew the way
     */
    void carry(Webhook webhook) throws InterruptedException {
        int failures = webhook.failures();
        Wanted wanted = clients.granted(webhook.client(), webhook.types());
        Feed.Page page = feed.page(webhook.cursor(), PAGE, wanted);
        while (true) {
            for (CloudEvent event : page.events()) {
                if (!table.holdOn(webhook, hold()) || !taken(webhook, event, failures)) {
                    return;
                }
                failures = 0;
            }
            table.moveTo(webhook, page.next());
            if (page.isLast()) {
                return;
            }
            page = feed.page(page.next(), PAGE, wanted);
        }
    }

    /** Whether the next one may come. */
    private boolean taken(Webhook webhook, CloudEvent event, int failures) throws InterruptedException {
        return switch (carriers.of(webhook.url()).send(webhook, event)) {
            case Delivered _ -> {
                table.moveTo(webhook, event.sequenceNumber());
                yield true;
            }
            case Gone _ -> {
                table.gone(webhook);
                yield false;
            }
            case Failed(String why) -> {
                Optional<Duration> wait = properties.waitAfter(failures + 1);
                wait.ifPresentOrElse(
                        until -> table.failed(webhook, failures + 1, why, until),
                        () -> table.putAside(webhook, event, why));
                yield wait.isEmpty();
            }
        };
    }
}
