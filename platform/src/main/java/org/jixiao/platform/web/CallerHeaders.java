package org.jixiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.platform.value.PlainValues;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Reads the headers with which a caller sets conditions. A header that is there has to be right: a guess would be a risk. */
public final class CallerHeaders {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String BUSINESS_DATE = "Jixiao-Business-Date";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final Clock clock;
    private final boolean businessDateAccepted;

    CallerHeaders(Clock clock, boolean businessDateAccepted) {
        this.clock = clock;
        this.businessDateAccepted = businessDateAccepted;
    }

    @Nullable
    String idempotencyKey(HttpServletRequest request) {
        String key = single(request, IDEMPOTENCY_KEY, "idempotency-key-invalid");
        if (key != null && !VISIBLE.matcher(key).matches()) {
            throw new InvalidHeader("idempotency-key-invalid");
        }
        return key;
    }

    @Nullable
    Long expectedVersion(HttpServletRequest request) {
        String tag = single(request, HttpHeaders.IF_MATCH, "if-match-invalid");
        if (tag == null) {
            return null;
        }
        Matcher version = VERSION.matcher(tag);
        if (!version.matches()) {
            throw new InvalidHeader("if-match-invalid");
        }
        return Long.valueOf(version.group(1));
    }

    LocalDate businessDate(HttpServletRequest request) {
        String date = single(request, BUSINESS_DATE, "business-date-invalid");
        if (date == null) {
            return LocalDate.now(clock);
        }
        if (!businessDateAccepted) {
            throw new InvalidHeader("business-date-not-accepted");
        }
        return PlainValues.date(date).orElseThrow(() -> new InvalidHeader("business-date-invalid"));
    }

    private static @Nullable String single(HttpServletRequest request, String name, String code) {
        List<String> values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw new InvalidHeader(code);
        }
        return values.isEmpty() ? null : values.getFirst();
    }
}
