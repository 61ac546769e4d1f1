package org.jixiao.platform.bulk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jixiao.platform.command.Caller;
import tools.jackson.databind.json.JsonMapper;

/** Begins bulk runs. */
public final class BulkRuns {

    private final BulkTable table;
    private final BulkWorker worker;
    private final JsonMapper mapper;
    private final String service;

    BulkRuns(BulkTable table, BulkWorker worker, JsonMapper mapper, String service) {
        this.table = table;
        this.worker = worker;
        this.mapper = mapper;
        this.service = service;
    }

    /** Keeps all wishes or none; they are carried out from now on, one after the other. */
    public <W> BegunRun begin(BulkKind<W> kind, List<BulkItem<W>> items, Caller caller) {
        UUID run = runOf(kind, caller);
        table.add(
                run,
                kind.name(),
                caller,
                items.stream().map(BulkItem::label).toList(),
                items.stream()
                        .map(item -> mapper.writeValueAsString(item.wish()))
                        .toList());
        worker.wake();
        return new BegunRun(run, items.size(), "/api/" + service + "/bulk-runs/" + run);
    }

    /** A request that is sent once more under its key finds the run that it began. */
    private static UUID runOf(BulkKind<?> kind, Caller caller) {
        String key = caller.idempotencyKey();
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(
                        (kind.name() + "/" + caller.actor().id() + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
