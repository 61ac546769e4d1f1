package org.jixiao.journal.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.platform.security.TokenActor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed for finance systems, to be fetched. A reader keeps the link to what comes next, and nothing is lost or sent twice. */
@RestController
class FeedEndpoint {

    private static final String BATCH = "application/cloudevents-batch+json";

    private final Feed feed;
    private final FeedClients clients;

    FeedEndpoint(Feed feed, FeedClients clients) {
        this.feed = feed;
        this.clients = clients;
    }

    /**
     * @param after the position behind which to begin
     * @param limit how many events come at most
     * @param type stored names of the events that are wanted, for example {@code goals.goal-approved}; all that the client may see where none is named
     */
    @GetMapping(path = "/api/journal/feed", produces = BATCH)
    @PreAuthorize("hasRole('finance-system')")
    ResponseEntity<List<CloudEvent>> feed(
            @RequestParam(defaultValue = "-1") @Min(-1) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            @RequestParam(defaultValue = "") @Size(max = 200) List<String> type) {
        Feed.Page page = feed.page(
                after, limit, clients.asked(TokenActor.ofCurrentRequest().id(), type));
        String wanted = type.stream().map(name -> "&type=" + name).collect(Collectors.joining());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.LINK,
                        "</api/journal/feed?after=%d&limit=%d%s>; rel=\"next\"".formatted(page.next(), limit, wanted))
                .body(page.events());
    }
}
