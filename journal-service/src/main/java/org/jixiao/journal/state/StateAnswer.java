package org.jixiao.journal.state;

import tools.jackson.databind.JsonNode;

/** What a service says about a stream of its own, or that it says nothing. */
sealed interface StateAnswer {

    /** The members of a service's answer that the journal passes on. */
    record Known(long version, long lastPosition, String name, JsonNode state) implements StateAnswer {}

    /** @param status the service's own, 503 where there was no answer at all */
    record Missing(int status) implements StateAnswer {}
}
