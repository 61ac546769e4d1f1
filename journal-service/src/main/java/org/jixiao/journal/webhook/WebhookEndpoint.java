package org.jixiao.journal.webhook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.journal.feed.FeedClients;
import org.jixiao.journal.webhook.Webhooks.DeadLetter;
import org.jixiao.journal.webhook.Webhooks.Shown;
import org.jixiao.journal.webhook.Webhooks.Standing;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.security.TokenActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A client's own webhooks; of others' it knows nothing. */
@RestController
@PreAuthorize("hasRole('finance-system')")
class WebhookEndpoint {

    private static final String WEBHOOKS = "/api/journal/webhooks";
    private static final String WEBHOOK = WEBHOOKS + "/{id}";

    private final Webhooks webhooks;
    private final FeedClients clients;
    private final Carriers carriers;
    private final WebhookProperties properties;
    private final EventLogReader log;

    WebhookEndpoint(
            Webhooks webhooks,
            FeedClients clients,
            Carriers carriers,
            WebhookProperties properties,
            EventLogReader log) {
        this.webhooks = webhooks;
        this.carriers = carriers;
        this.clients = clients;
        this.properties = properties;
        this.log = log;
    }

    /**
     * @param url where requests go; its host has to be one that an operator allowed. {@code kafka:<topic>} in the profile kafka, for a topic
     *     that an operator granted this client
     * @param types stored names of the events that are wanted; all that the client may see where none is named
     * @param after the position behind which to begin; from now on where it is absent
     */
    record Wish(
            @NotBlank @Size(max = 500) String url,
            @Nullable @Size(max = 200) List<@NotNull String> types,
            @Nullable @Min(-1) Long after) {}

    /** @param secret shown this once */
    record Created(UUID id, String secret) {}

    /** @param after the position behind which everything is delivered once more */
    record Replay(@NotNull @Min(-1) Long after) {}

    record Whole(Shown webhook, List<DeadLetter> deadLetters) {}

    @PostMapping(WEBHOOKS)
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@Valid @RequestBody Wish wish) {
        URI url = carriers.admitted(client(), wish.url());
        Set<String> types = clients.asked(client(), wish.types() == null ? List.of() : wish.types())
                .names();
        if (webhooks.of(client()).size() >= properties.perClient()) {
            throw refused(Refusal.conflict("too-many-webhooks").with("most", properties.perClient()));
        }
        UUID id = UUID.randomUUID();
        Secret secret = Secret.fresh();
        webhooks.add(id, client(), url, types, secret, wish.after() == null ? log.head() : behind(wish.after()));
        return new Created(id, secret.text());
    }

    @GetMapping(WEBHOOKS)
    List<Shown> all() {
        return webhooks.of(client());
    }

    @GetMapping(WEBHOOK)
    Whole one(@PathVariable UUID id) {
        return new Whole(own(id), webhooks.deadLetters(id));
    }

    /** Delivers everything behind a position once more. */
    @PostMapping(WEBHOOK + "/replay")
    Shown replay(@PathVariable UUID id, @Valid @RequestBody Replay replay) {
        own(id);
        webhooks.setBack(id, behind(replay.after()));
        return own(id);
    }

    @PostMapping(WEBHOOK + "/pause")
    Shown pause(@PathVariable UUID id) {
        own(id);
        webhooks.set(id, Standing.PAUSED);
        return own(id);
    }

    /** Goes on where it stopped, also after the receiver had said that it was gone; at once where the next attempt was still to wait. */
    @PostMapping(WEBHOOK + "/resumption")
    Shown resume(@PathVariable UUID id) {
        own(id);
        webhooks.set(id, Standing.ACTIVE);
        return own(id);
    }

    @DeleteMapping(WEBHOOK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        own(id);
        webhooks.remove(id);
    }

    private Shown own(UUID id) {
        return webhooks.find(client(), id).orElseThrow(() -> refused(Refusal.notFound("webhook-not-found")));
    }

    private long behind(long after) {
        long head = log.head();
        if (after > head) {
            throw refused(Refusal.conflict("cursor-ahead-of-log").at("after").with("head", head));
        }
        return after;
    }

    private static String client() {
        return TokenActor.ofCurrentRequest().id();
    }

    private static CommandRefused refused(Refusal reason) {
        return new CommandRefused(List.of(reason));
    }
}
