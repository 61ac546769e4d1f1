package org.jixiao.platform.bulk;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/**
 * What an endpoint answers when a bulk run has begun: 202, and where to see how far it is.
 *
 * @param items how many wishes it holds
 * @param link where the run is seen
 */
public record BegunRun(UUID runId, int items, String link) {

    public ResponseEntity<BegunRun> accepted() {
        return ResponseEntity.accepted().location(URI.create(link)).body(this);
    }
}
