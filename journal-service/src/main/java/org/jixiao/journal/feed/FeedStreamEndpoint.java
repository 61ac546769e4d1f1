package org.jixiao.journal.feed;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.platform.security.TokenActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The feed for finance systems, as it happens. A client that was cut off goes on behind the last event that it got, by itself. */
@RestController
class FeedStreamEndpoint {

    private final FeedStreams streams;
    private final FeedClients clients;

    FeedStreamEndpoint(FeedStreams streams, FeedClients clients) {
        this.streams = streams;
        this.clients = clients;
    }

    /**
     * Server-sent events: the id of each is its position, its data a CloudEvent.
     *
     * @param after the position behind which to begin
     * @param lastEventId what a client that was cut off got last; goes before {@code after}
     * @param type as in the feed that is fetched
     */
    @GetMapping(path = "/api/journal/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("hasRole('finance-system')")
    SseEmitter stream(
            @RequestParam(defaultValue = "-1") @Min(-1) long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Min(-1) @Nullable Long lastEventId,
            @RequestParam(defaultValue = "") @Size(max = 200) List<String> type) {
        Wanted wanted = clients.asked(TokenActor.ofCurrentRequest().id(), type);
        return streams.open(lastEventId == null ? after : lastEventId, wanted);
    }
}
