package org.jixiao.journal.timestamp;

import jakarta.validation.constraints.Min;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an authority outside has stamped, for everybody: a checkpoint cannot be older than itself, and with this not younger either. */
@RestController
class TimestampEndpoint {

    private final Timestamps timestamps;

    TimestampEndpoint(Timestamps timestamps) {
        this.timestamps = timestamps;
    }

    /** The newest checkpoint that was stamped, exactly as it was stamped. */
    @GetMapping(path = "/public/journal/checkpoint/timestamped", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> timestamped() {
        String note = timestamps.newestNote().orElseThrow(TimestampEndpoint::nothing);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(note);
    }

    /**
     * The authority's response, as RFC 3161 has it; its imprint is the SHA-256 of the checkpoint's bytes.
     *
     * @param size of the checkpoint
     */
    @GetMapping(path = "/public/journal/timestamps/{size}", produces = "application/timestamp-reply")
    byte[] timestamp(@PathVariable @Min(1) long size) {
        return timestamps.of(size).orElseThrow(TimestampEndpoint::nothing);
    }

    private static CommandRefused nothing() {
        return new CommandRefused(List.of(Refusal.notFound("nothing-timestamped")));
    }
}
