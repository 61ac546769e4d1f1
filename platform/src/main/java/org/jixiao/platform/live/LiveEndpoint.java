package org.jixiao.platform.live;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells whoever looks at a page that it is time to read it again, and nothing of what has changed: that is asked for with one's rights. */
@RestController
class LiveEndpoint {

    private final ViewChanges changes;
    private final Listeners viewListeners;

    LiveEndpoint(ViewChanges changes, Listeners viewListeners) {
        this.changes = changes;
        this.viewListeners = viewListeners;
    }

    /**
     * Events {@code changed}; for at most ten minutes, after which the client asks again.
     *
     * @param seen id of the last event seen; only what comes from now on if absent
     */
    @GetMapping(value = "/api/${jixiao.service}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("isAuthenticated()")
    SseEmitter changes(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long seen) {
        return viewListeners.listen(seen == null ? changes.now() : seen);
    }
}
