package org.jixiao.journal.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.state.StatesAtMoment;
import org.jixiao.journal.state.StreamAtMoment;
import org.jixiao.journal.subject.AskedSubject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.OwnedStream;
import org.jixiao.platform.history.Moment;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A subject at two moments, side by side; between one position and the next it is what one event changed. */
@RestController
class ComparisonEndpoint {

    private final EventLogReader log;
    private final StatesAtMoment states;
    private final AccessRecords accesses;

    ComparisonEndpoint(EventLogReader log, StatesAtMoment states, AccessRecords accesses) {
        this.log = log;
        this.states = states;
        this.accesses = accesses;
    }

    /**
     * @param from the earlier position
     * @param to the later position
     * @param streams those that changed, in the order of their first events
     * @param events address of what happened in between, and who did it
     */
    record Comparison(Subject subject, long from, long to, List<ChangedStream> streams, String events) {}

    /**
     * @param context the service that owns the stream
     * @param nameBefore the state's name at the earlier moment; absent where the stream did not exist
     * @param nameAfter the state's name at the later moment
     * @param differences what is not what it was; empty where a state is not known
     * @param problem why a state is not known; absent otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangedStream(
            String stream,
            String context,
            @Nullable String nameBefore,
            @Nullable String nameAfter,
            List<Difference> differences,
            @Nullable Problem problem) {

        private static ChangedStream of(@Nullable StreamAtMoment before, StreamAtMoment after) {
            Problem missing = before != null && before.problem() != null ? before.problem() : after.problem();
            return new ChangedStream(
                    after.stream(),
                    after.context(),
                    before == null ? null : before.name(),
                    after.name(),
                    missing != null
                            ? List.of()
                            : Difference.between(before == null ? null : before.state(), after.state()),
                    missing);
        }

        private boolean says() {
            return problem != null || !differences.isEmpty() || nameBefore == null || !nameBefore.equals(nameAfter);
        }
    }

    /**
     * @param kind for example {@code project}
     * @param year budget year; 0 for an organisation, which belongs to none
     * @param from a position or an ISO instant
     * @param to a position or an ISO instant, not before the other; now if absent
     */
    @GetMapping("/api/journal/comparisons/{kind}/{code}/{year}")
    @PreAuthorize("hasRole('auditor')")
    Comparison comparison(
            @PathVariable @Pattern(regexp = AskedSubject.KIND) String kind,
            @PathVariable @Pattern(regexp = AskedSubject.CODE) String code,
            @PathVariable @Pattern(regexp = AskedSubject.YEAR) String year,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            HttpServletRequest request) {
        Subject subject = AskedSubject.of(kind, code, year);
        long later = Math.min(Moment.position(to, "to", log), log.head());
        long earlier = Moment.position(from, "from", log);
        if (earlier > later) {
            throw new CommandRefused(
                    List.of(Refusal.rule("moments-out-of-order").at("from")));
        }
        List<OwnedStream> streams = log.streamsOf(subject, later);
        if (streams.isEmpty()) {
            throw AskedSubject.unknown();
        }
        accesses.keep("comparison " + subject + " from " + earlier, later);
        Map<String, StreamAtMoment> before =
                states.of(log.streamsOf(subject, earlier), earlier, token.getTokenValue(), request).stream()
                        .collect(Collectors.toMap(StreamAtMoment::stream, Function.identity()));
        List<ChangedStream> changed = states.of(streams, later, token.getTokenValue(), request).stream()
                .map(after -> ChangedStream.of(before.get(after.stream()), after))
                .filter(ChangedStream::says)
                .toList();
        return new Comparison(
                subject,
                earlier,
                later,
                changed,
                "/api/journal/dossiers/" + subject + "?at=" + later + "&after=" + earlier);
    }
}
