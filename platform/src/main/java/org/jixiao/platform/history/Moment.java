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

    /** As below, of the parameter {@code at}. */
    public static long position(@Nullable String at, EventLogReader log) {
        return position(at, "at", log);
    }

    /**
     * The position that the text stands for; for an instant, the last one given at or before it.
     *
     * @param parameter its name
     * @throws CommandRefused if it is neither a position nor an instant
     */
    public static long position(@Nullable String text, String parameter, EventLogReader log) {
        if (text == null || text.isBlank()) {
            return log.head();
        }
        return POSITION.matcher(text).matches() ? Long.parseLong(text) : log.positionAt(instant(text, parameter));
    }

    private static Instant instant(String text, String parameter) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException _) {
            throw new CommandRefused(
                    List.of(Refusal.rule("moment-malformed").at(parameter).with("parameter", parameter)));
        }
    }
}
