package org.jixiao.journal.dossier;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.event.RecordedEvents;
import org.jixiao.journal.state.StatesAtMoment;
import org.jixiao.journal.subject.AskedSubject;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.OwnedStream;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.platform.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A subject's dossier (项目档案), for auditors. */
@RestController
class DossierEndpoint {

    private final EventLogReader log;
    private final RecordedEvents events;
    private final StatesAtMoment states;
    private final AccessRecords accesses;

    DossierEndpoint(EventLogReader log, RecordedEvents events, StatesAtMoment states, AccessRecords accesses) {
        this.log = log;
        this.events = events;
        this.states = states;
        this.accesses = accesses;
    }

    /**
     * @param kind for example {@code project}
     * @param year budget year; 0 for an organisation, which belongs to none
     * @param at a position or an ISO instant; now if absent
     * @param after the page begins behind this position
     * @param limit how many events a page holds at most
     */
    @GetMapping("/api/journal/dossiers/{kind}/{code}/{year}")
    @PreAuthorize("hasRole('auditor')")
    Dossier dossier(
            @PathVariable @Pattern(regexp = AskedSubject.KIND) String kind,
            @PathVariable @Pattern(regexp = AskedSubject.CODE) String code,
            @PathVariable @Pattern(regexp = AskedSubject.YEAR) String year,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "-1") @Min(-1) long after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            HttpServletRequest request) {
        Subject subject = AskedSubject.of(kind, code, year);
        long head = log.head();
        long upTo = Math.min(Moment.position(at, log), head);
        List<OwnedStream> streams = log.streamsOf(subject, upTo);
        if (streams.isEmpty()) {
            throw AskedSubject.unknown();
        }
        List<PositionedEvent> found = log.readSubject(subject, after, upTo, limit + 1);
        List<PositionedEvent> page = found.subList(0, Math.min(limit, found.size()));
        boolean cut = found.size() > limit;
        boolean first = after < 0;
        accesses.keep("dossier " + subject, upTo);
        return new Dossier(
                subject,
                upTo,
                head,
                events.of(page),
                cut,
                cut ? next(subject, upTo, page.getLast().position(), limit) : null,
                first ? states.of(streams, upTo, token.getTokenValue(), request) : null);
    }

    private static String next(Subject subject, long upTo, long after, int limit) {
        return "/api/journal/dossiers/" + subject + "?at=" + upTo + "&after=" + after + "&limit=" + limit;
    }
}
