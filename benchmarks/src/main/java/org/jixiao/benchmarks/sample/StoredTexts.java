package org.jixiao.benchmarks.sample;

import java.math.BigDecimal;
import java.util.UUID;
import org.jixiao.benchmarks.sample.LedgerEvent.EntryBooked;
import org.jixiao.benchmarks.sample.LedgerEvent.LedgerOpened;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.EventMetadata;
import org.jixiao.platform.eventlog.EventMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts that the platform stores for the sample's events, made once with marks in them, so that a ceiling or a filled log
 * carries the same bytes without paying for their making.
 */
public final class StoredTexts {

    public static final String OPENED = "bench.ledger-opened";
    public static final String BOOKED = "bench.entry-booked";
    public static final String TYPE = Ledger.TYPE;

    /** Stands for a ledger's code. */
    public static final String CODE = "CODE";

    /** As long as an idempotency key. */
    public static final String KEY = new UUID(0, 0).toString();

    private static final JsonMapper JSON = EventMapper.create();

    private StoredTexts() {}

    public static String opened() {
        return JSON.writeValueAsString(new LedgerOpened(Callers.OWNER, Callers.ON));
    }

    public static String booked() {
        return JSON.writeValueAsString(new EntryBooked(Callers.entry(17), Callers.AMOUNT, Callers.ON, Callers.PURPOSE));
    }

    /** With {@link #CODE} for the ledger's code and {@link #KEY} for the idempotency key. */
    public static String metadata() {
        Subject subject = Callers.ledger(CODE);
        return JSON.writeValueAsString(
                EventMetadata.of(subject, Callers.caller(KEY), null).asMap());
    }

    /** The stream of the ledger {@link #CODE}. */
    public static String stream() {
        return Callers.streamOf(Callers.ledger(CODE));
    }

    /** What a filled ledger of this many events adds up to. */
    public static BigDecimal total(int events) {
        return Callers.AMOUNT.multiply(BigDecimal.valueOf(events - 1L));
    }
}
