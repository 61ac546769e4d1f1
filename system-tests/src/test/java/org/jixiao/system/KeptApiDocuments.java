package org.jixiao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI documents of which the console's types are made, beside those that the services serve. */
final class KeptApiDocuments {

    static final List<String> SERVICES = List.of("goals", "monitoring", "evaluation", "disclosure", "journal");

    private KeptApiDocuments() {}

    static JsonNode kept(String service) {
        Path file = Suite.top().resolve("console/openapi/" + service + ".json");
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("no kept document of " + service, e);
        }
    }

    /** Without the servers: there the gateway names itself, by whatever address it has. */
    static JsonNode served(String service, Suite suite) {
        JsonNode document = suite.anybody().get("/api/" + service + "/openapi").json();
        ((ObjectNode) document).remove("servers");
        return document;
    }
}
