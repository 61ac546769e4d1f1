package org.jixiao.platform.command;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What came of a command, and the same again if the command is repeated under its key.
 *
 * @param stream the stream it was decided in
 * @param version the stream's version after it; the next change's {@code If-Match}
 * @param lastEventId the last event it appended; null if it changed nothing
 */
public record Written(String stream, long version, @Nullable String lastEventId) {

    /** Sent back with a query, it makes the query wait until it shows this change. */
    public static final String HEADER = "Jixiao-Written";

    public ResponseEntity<Written> ok() {
        return answer(ResponseEntity.ok());
    }

    public ResponseEntity<Written> created(URI location) {
        return answer(ResponseEntity.created(location));
    }

    public ResponseEntity<Written> accepted() {
        return answer(ResponseEntity.accepted());
    }

    private ResponseEntity<Written> answer(ResponseEntity.BodyBuilder answer) {
        answer.eTag("\"" + version + "\"");
        if (lastEventId != null) {
            answer.header(HEADER, lastEventId);
        }
        return answer.body(this);
    }
}
