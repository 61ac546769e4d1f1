package org.jixiao.disclosure.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rulebook that ships for 2020, with other values where a test wants them: what no test is about needs no place in any. */
final class ShippedRulebook {

    private static final Path FILE = Path.of("../goals-service/src/main/resources/rulebooks/2020.json");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ShippedRulebook() {}

    /** @param changes three texts for each: where, the name of a field there, and its JSON value */
    static RulebookPublished with(int version, LocalDate effectiveFrom, String... changes) {
        JsonNode rulebook = read();
        JsonNode rules = rulebook.get("rules");
        for (int i = 0; i < changes.length; i += 3) {
            ((ObjectNode) rules.at(changes[i])).set(changes[i + 1], MAPPER.readTree(changes[i + 2]));
        }
        return new RulebookPublished(
                rulebook.get("budgetYear").asInt(), version, effectiveFrom, MAPPER.treeToValue(rules, Rules.class));
    }

    private static JsonNode read() {
        try {
            return MAPPER.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
