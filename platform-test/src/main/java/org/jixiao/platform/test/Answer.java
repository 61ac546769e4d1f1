package org.jixiao.platform.test;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, String body, JsonMapper mapper) {

    /** The first value of the header; null if it is not there. */
    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** The body as JSON; fails where it is none. */
    public JsonNode json() {
        return mapper.readTree(body);
    }

    /** A member of the body by JSON pointer without its first slash, such as {@code errors/0/field}; a missing node if there is none. */
    public JsonNode json(String pointer) {
        return json().at("/" + pointer);
    }

    /** The code at the end of a problem's type. */
    public String problem() {
        return json("type").asString().replace("urn:jixiao:problem:", "");
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
