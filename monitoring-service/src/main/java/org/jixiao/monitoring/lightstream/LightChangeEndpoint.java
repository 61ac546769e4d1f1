package org.jixiao.monitoring.lightstream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.monitoring.lightstream.LightChanges.LightChange;
import org.jixiao.platform.live.Listeners;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells how lights change: as a page, or live as server-sent events (实时亮灯). */
@RestController
@ForStaff
@Reads(LightChangeProjection.NAME)
class LightChangeEndpoint {

    private final LightChanges changes;
    private final Listeners lightListeners;

    LightChangeEndpoint(LightChanges changes, Listeners lightListeners) {
        this.changes = changes;
        this.lightListeners = lightListeners;
    }

    /**
     * In the order of the log.
     *
     * @param after position of the last change seen
     */
    @GetMapping(value = "/api/monitoring/light-changes", produces = MediaType.APPLICATION_JSON_VALUE)
    List<LightChange> page(
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return changes.after(after, limit);
    }

    /**
     * Events {@code light-changed} with the position as their id; for at most ten minutes, after which the client asks again.
     *
     * @param seen of the last change seen; only what comes from now on if absent
     */
    @GetMapping(value = "/api/monitoring/light-changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable @Min(0) Long seen) {
        return lightListeners.listen(seen == null ? changes.lastPosition() : seen);
    }
}
