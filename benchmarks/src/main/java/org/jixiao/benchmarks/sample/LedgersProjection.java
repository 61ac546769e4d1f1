package org.jixiao.benchmarks.sample;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.benchmarks.sample.LedgerEvent.EntryBooked;
import org.jixiao.benchmarks.sample.LedgerEvent.LedgerOpened;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;

/** One row per ledger: its owner, how many entries, their sum, the last day. */
public final class LedgersProjection extends Projection {

    public static final String NAME = "bench-ledgers";

    private static final Table LEDGERS = Table.named("ledgers").withKey("stream");

    LedgersProjection() {
        super(NAME, LEDGERS);
        perSubject();
        on(LedgerEvent.class, LedgersProjection::project);
    }

    private static List<Change> project(LedgerEvent event, Happened at) {
        Change row = LEDGERS.row(at.stream()).set("version", at.version());
        return switch (event) {
            case LedgerOpened opened ->
                List.of(row.set("owner", opened.owner())
                        .set("total", BigDecimal.ZERO)
                        .set("last_on", opened.on()));
            case EntryBooked booked ->
                List.of(row.add("entries", 1).add("total", booked.amount()).set("last_on", booked.on()));
        };
    }
}
