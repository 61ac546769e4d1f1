package org.jixiao.journal.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.event.RecordedEvent;
import org.jixiao.journal.event.RecordedEvents;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Finds events over all subjects and years, for auditors. */
@RestController
class SearchEndpoint {

    private static final String PATH = "/api/journal/events";
    private static final String PRINTABLE = "\\P{Cntrl}*";

    private final EventLogReader log;
    private final History history;
    private final RecordedEvents events;
    private final AccessRecords accesses;

    SearchEndpoint(EventLogReader log, History history, RecordedEvents events, AccessRecords accesses) {
        this.log = log;
        this.history = history;
        this.events = events;
        this.accesses = accesses;
    }

    /**
     * What was found in one part of the history.
     *
     * @param events in the final order
     * @param searchedTo everything up to this position was looked at
     * @param upTo the search ends here
     * @param next goes on behind what was looked at; absent at the end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundEvents(
            List<RecordedEvent> events,
            long searchedTo,
            long upTo,
            @Nullable String next) {}

    /**
     * @param after a position or an ISO instant behind which to begin; the beginning of the history if absent
     * @param at a position or an ISO instant up to which to look; now if absent
     * @param type stored names of events, for example {@code goals.goal-approved}
     * @param actor a staff id, or {@code automation:} and a name
     * @param unit the unit that the actor belonged to then
     * @param amountFrom 元, the least
     * @param amountTo 元, the most
     * @param text a text within the payload, names and reasons included
     * @param limit how many events are found at most
     */
    @GetMapping(PATH)
    @PreAuthorize("hasRole('auditor')")
    FoundEvents search(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "") @Size(max = 50)
                    List<@Pattern(regexp = "[a-z-]{1,40}\\.[a-z0-9-]{1,80}") String> type,
            @RequestParam(required = false) @Size(max = 200) @Pattern(regexp = PRINTABLE) @Nullable String actor,
            @RequestParam(required = false) @Size(max = 40) @Pattern(regexp = PRINTABLE) @Nullable String unit,
            @RequestParam(required = false) @Digits(integer = 15, fraction = 2) @Nullable BigDecimal amountFrom,
            @RequestParam(required = false) @Digits(integer = 15, fraction = 2) @Nullable BigDecimal amountTo,
            @RequestParam(required = false) @Size(min = 2, max = 100) @Pattern(regexp = PRINTABLE) @Nullable
                    String text,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        long upTo = Math.min(Moment.position(at, log), log.head());
        long begin = after.isBlank() ? EventLogReader.BEFORE_THE_FIRST : Moment.position(after, "after", log);
        Criteria criteria = new Criteria(actor, unit, amountFrom, amountTo, text);
        History.Found found = history.search(begin, upTo, type, criteria, limit);
        accesses.keep("search " + address(begin, upTo, type, criteria.kept(), limit), found.searchedTo());
        return new FoundEvents(
                events.of(found.events()),
                found.searchedTo(),
                upTo,
                found.searchedTo() < upTo ? address(found.searchedTo(), upTo, type, criteria.asked(), limit) : null);
    }

    private static String address(long after, long upTo, List<String> types, Map<String, String> criteria, int limit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH)
                .queryParam("after", after)
                .queryParam("at", upTo)
                .queryParam("limit", limit);
        types.forEach(type -> address.queryParam("type", type));
        criteria.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.build(true).toUriString();
    }
}
