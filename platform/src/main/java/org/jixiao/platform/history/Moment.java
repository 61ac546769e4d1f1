package org.jixiao.platform.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;

/** A place in the log's history, as callers write it: a position, an ISO instant with its offset, or nothing for now. */
public final class Moment {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private Moment() {}

    /**
     * The position that {@code at} stands for; for an instant, the last one given at or before it.
     *
     * @throws CommandRefused if it is neither a position nor an instant
     */
    public static long position(@Nullable String at, EventLogReader log) {
        if (at == null || at.isBlank()) {
            return log.head();
        }
        return POSITION.matcher(at).matches() ? Long.parseLong(at) : log.positionAt(instant(at));
    }

    private static Instant instant(String at) {
        try {
            return OffsetDateTime.parse(at.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException _) {
            throw new CommandRefused(List.of(Refusal.rule("moment-malformed").at("at")));
        }
    }
}
