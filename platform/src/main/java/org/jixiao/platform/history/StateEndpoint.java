package org.jixiao.platform.history;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A stream of this service as of any moment, for auditors. */
@RestController
@RequestMapping("/api/${jixiao.service}/states")
class StateEndpoint {

    private static final Pattern STREAM = Pattern.compile(
            "[a-z][a-z-]{0,40}:([a-z][a-z-]{0,31})/([A-Za-z0-9-]{1,40})/(2\\d{3}|0)(:[A-Za-z0-9-]{1,40})?");

    private final States states;
    private final EventLogReader log;

    StateEndpoint(States states, EventLogReader log) {
        this.states = states;
        this.log = log;
    }

    /**
     * @param stream for example {@code goal:project/31000020T000000000001/2020}
     * @param at a position or an ISO instant; now if absent
     */
    @GetMapping
    @PreAuthorize("hasRole('auditor')")
    StateAt state(@RequestParam String stream, @RequestParam(required = false) @Nullable String at) {
        Matcher parts = STREAM.matcher(stream);
        if (!parts.matches()) {
            throw new CommandRefused(List.of(Refusal.rule("stream-malformed").at("stream")));
        }
        int year = Integer.parseInt(parts.group(3));
        if (!Subject.isOne(parts.group(1), parts.group(2), year)) {
            throw new CommandRefused(List.of(Refusal.rule("stream-malformed").at("stream")));
        }
        Subject subject = new Subject(parts.group(1), parts.group(2), year);
        return states.find(stream, subject, Moment.position(at, log))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("stream-not-found"))));
    }
}
