package org.jixiao.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.contracts.goals.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rules that ship for 2020, with other values where a test wants them: what no test is about needs no place in any. */
final class ShippedRules {

    private static final Path FILE = Path.of("../goals-service/src/main/resources/rulebooks/2020.json");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ShippedRules() {}

    /** @param changes three texts for each: where, the name of a field there, and its JSON value */
    static Rules with(String... changes) {
        JsonNode rules = read().get("rules");
        for (int i = 0; i < changes.length; i += 3) {
            ((ObjectNode) rules.at(changes[i])).set(changes[i + 1], MAPPER.readTree(changes[i + 2]));
        }
        return MAPPER.treeToValue(rules, Rules.class);
    }

    /** Other rules with another value at one place. */
    static Rules changed(Rules rules, String parent, String field, Object value) {
        JsonNode tree = MAPPER.valueToTree(rules);
        ((ObjectNode) tree.at(parent)).set(field, MAPPER.valueToTree(value));
        return MAPPER.treeToValue(tree, Rules.class);
    }

    private static JsonNode read() {
        try {
            return MAPPER.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
