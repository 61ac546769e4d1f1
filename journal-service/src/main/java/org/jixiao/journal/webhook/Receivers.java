package org.jixiao.journal.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.Locale;
import org.jixiao.journal.feed.CloudEvent;
import org.jixiao.journal.webhook.Attempt.Delivered;
import org.jixiao.journal.webhook.Attempt.Failed;
import org.jixiao.journal.webhook.Attempt.Gone;
import org.jixiao.platform.aggregate.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends one event to one receiver over HTTP. What a receiver writes back is not read, and it leads nowhere else. */
@Component
class Receivers implements Carrier {

    private static final int GONE = 410;

    private final WebhookProperties properties;
    private final JsonMapper mapper;
    private final Clock clock = Clock.systemUTC();
    private final HttpClient http;

    Receivers(WebhookProperties properties, JsonMapper mapper) {
        this.properties = properties;
        this.mapper = mapper;
        this.http = HttpClient.newBuilder()
                .connectTimeout(properties.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public boolean carries(String scheme) {
        return scheme.equals("https") || (properties.plainHttp() && scheme.equals("http"));
    }

    @Override
    public void admit(String client, URI url) {
        if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
            throw Carriers.unfit();
        }
        if (!properties.hosts().contains(url.getHost().toLowerCase(Locale.ROOT))) {
            throw Carriers.refused(Refusal.rule("webhook-host-not-allowed").with("host", url.getHost()));
        }
    }

    @Override
    public Attempt send(Webhook webhook, CloudEvent event) throws InterruptedException {
        admit(webhook.client(), webhook.url());
        String id = event.id().toString();
        String body = mapper.writeValueAsString(event);
        long timestamp = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(webhook.url())
                .timeout(properties.timeout())
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", webhook.secret().signature(id, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == GONE) {
                return new Gone();
            }
            return status / 100 == 2 ? new Delivered() : new Failed("status " + status);
        } catch (HttpTimeoutException _) {
            return new Failed("no answer within " + properties.timeout().toSeconds() + " s");
        } catch (IOException e) {
            return new Failed(e.getClass().getSimpleName());
        }
    }
}
