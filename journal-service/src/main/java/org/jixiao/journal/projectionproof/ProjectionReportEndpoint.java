package org.jixiao.journal.projectionproof;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the proofs of the read models found, the newest first. */
@RestController
class ProjectionReportEndpoint {

    private static final String PATH = "/api/journal/projection-reports";

    private static final String REPORTS = """
        select position, event_id, stored_at, written_by, payload from event_log.positioned_event
        where payload_type = 'journal.projection-proved' and position < :before
          and (:service = '' or written_by = :service || '_log')
          and (not :differing or payload::jsonb ->> 'differing' <> '0')
        order by position desc limit :limit\
        """;

    private final JdbcClient database;
    private final SealedLog sealed;
    private final AccessRecords accesses;
    private final EventLogReader log;

    ProjectionReportEndpoint(
            @EventLogStore JdbcClient database, SealedLog sealed, AccessRecords accesses, EventLogReader log) {
        this.database = database;
        this.sealed = sealed;
        this.accesses = accesses;
        this.log = log;
    }

    /**
     * A report as it stands in the log.
     *
     * @param writtenBy the database role of the service that reported, by the database's own word
     * @param sealed whether a checkpoint covers it by now
     * @param report service, projection, position, rows, and the keys of rows that differ; never their contents
     */
    record Report(
            long position,
            UUID eventId,
            Instant storedAt,
            String writtenBy,
            boolean sealed,
            @JsonRawValue @Schema(types = "object") String report) {}

    /** @param next goes on with the older ones; absent at the end */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reports(List<Report> reports, @Nullable String next) {}

    /**
     * @param service whose projections; all where none is named
     * @param differing only reports that name rows
     * @param before only reports that lie before this position; all if absent
     */
    @GetMapping(PATH)
    @PreAuthorize("hasRole('auditor')")
    Reports reports(
            @RequestParam(defaultValue = "") @Pattern(regexp = "[a-z]{0,40}") String service,
            @RequestParam(defaultValue = "false") boolean differing,
            @RequestParam(required = false) @Min(0) @Nullable Long before,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        accesses.keep("projection-reports", log.head());
        long size = sealed.size();
        List<Report> reports = database.sql(REPORTS)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("service", service)
                .param("differing", differing)
                .param("limit", limit)
                .query((row, _) -> new Report(
                        row.getLong("position"),
                        row.getObject("event_id", UUID.class),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                        row.getString("written_by"),
                        row.getLong("position") < size,
                        row.getString("payload")))
                .list();
        return new Reports(reports, reports.size() < limit ? null : next(service, differing, reports, limit));
    }

    private static String next(String service, boolean differing, List<Report> reports, int limit) {
        return PATH
                + "?service=%s&differing=%s&before=%d&limit=%d"
                        .formatted(service, differing, reports.getLast().position(), limit);
    }
}
