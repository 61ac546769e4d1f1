package org.jixiao.platform.test.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.Published;
import org.jixiao.platform.eventlog.EventMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that finance systems build on. They lie in contracts and are served by the journal as they were approved. */
class JsonSchemasTest {

    private static final Path SCHEMAS =
            Approved.REPOSITORY.resolve("contracts/src/main/resources/org/jixiao/contracts/schemas");
    private static final JsonMapper MAPPER = EventMapper.create();

    static Stream<EventType> published() {
        return Catalogue.events().stream().filter(event -> event.type().isAnnotationPresent(Published.class));
    }

    @BeforeAll
    static void approve() throws IOException {
        if (Approved.isWriting()) {
            Files.createDirectories(SCHEMAS);
            for (Path file : files()) {
                Files.delete(file);
            }
            for (EventType event : published().toList()) {
                Files.writeString(file(event), JsonSchemas.of(event));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    @DisplayName("A published event has the schema that was approved")
    void isAsApproved(EventType event) throws IOException {
        Approved.matches(file(event), JsonSchemas.of(event));
    }

    @ParameterizedTest
    @MethodSource("published")
    @DisplayName("The schema accepts what the service writes, also with what may be absent left out, and what a later"
            + " writer adds")
    void acceptsWhatIsWritten(EventType event) throws IOException {
        JsonNode approved = MAPPER.readTree(
                Files.readString(Approved.EVENTS.resolve(event.name() + ".r" + event.revision() + ".json")));
        ObjectNode least = MAPPER.valueToTree(Samples.leastOf(event.type()));
        ObjectNode later = approved.deepCopy().asObject().put("addedLater", 1);

        assertThat(complaints(event, approved)).isEmpty();
        assertThat(complaints(event, least)).isEmpty();
        assertThat(complaints(event, later)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    @DisplayName("The schema refuses an event that lacks what is promised")
    void refusesWhatIsMissing(EventType event) throws IOException {
        ObjectNode nothing = MAPPER.createObjectNode();

        assertThat(complaints(event, nothing)).isNotEmpty();
    }

    @Test
    @DisplayName("No schema is left without its event")
    void noneIsLeft() throws IOException {
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        published().map(JsonSchemasTest::file).toList());
    }

    private static List<String> complaints(EventType event, JsonNode json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(event)));
        return schema.validate(json).stream().map(Object::toString).toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.toList();
        }
    }

    private static Path file(EventType event) {
        return SCHEMAS.resolve(JsonSchemas.name(event) + ".json");
    }
}
