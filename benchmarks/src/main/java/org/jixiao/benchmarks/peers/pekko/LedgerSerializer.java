package org.jixiao.benchmarks.peers.pekko;

import org.apache.pekko.serialization.SerializerWithStringManifest;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Event.EntryBooked;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Event.LedgerOpened;
import org.jixiao.platform.eventlog.EventMapper;
import tools.jackson.databind.json.JsonMapper;

/** The events as the same JSON that the platform writes. Pekko makes it from its configuration. */
public final class LedgerSerializer extends SerializerWithStringManifest {

    static final int ID = 20_200_301;
    static final String OPENED = "ledger-opened";
    static final String BOOKED = "entry-booked";

    private final JsonMapper json = EventMapper.create();

    @Override
    public int identifier() {
        return ID;
    }

    @Override
    public String manifest(Object event) {
        return event instanceof LedgerOpened ? OPENED : BOOKED;
    }

    @Override
    public byte[] toBinary(Object event) {
        return json.writeValueAsBytes(event);
    }

    @Override
    public Object fromBinary(byte[] bytes, String manifest) {
        Class<? extends PekkoLedger.Event> type = manifest.equals(OPENED) ? LedgerOpened.class : EntryBooked.class;
        return json.readValue(bytes, type);
    }
}
