package org.jixiao.platform.test.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The documents")
class DocumentsTest {

    private static final List<EventRegister> REGISTERS = List.of(
            GoalsEvents.REGISTER, MonitoringEvents.REGISTER, EvaluationEvents.REGISTER, DisclosureEvents.REGISTER);

    @TempDir
    Path folder;

    @Test
    @DisplayName("link only to files that exist")
    void linkToFilesThatExist() throws IOException {
        assertThat(Documents.in(Documents.REPOSITORY)).hasSizeGreaterThan(10);
        assertThat(Documents.deadLinks(Documents.REPOSITORY)).isEmpty();
    }

    @Test
    @DisplayName("with a dead link are found, and links to elsewhere or in code are not looked at")
    void deadLinkIsFound() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/there.md"), "[up](../start.md) [word](there.md#word) `[c](nowhere.md)`");
        Files.writeString(folder.resolve("start.md"), """
            [a](docs/there.md) [b](docs/gone.md) [c](https://example.org/gone.md) [d](#below)
            ```
            [e](in-code.md)
            ```
            [f](docs)
            """);

        assertThat(Documents.deadLinks(folder)).containsExactly("start.md -> docs/gone.md");
    }

    @Test
    @DisplayName("explain every stored event in the glossary")
    void glossaryKnowsEveryEvent() throws IOException {
        assertThat(notIn(
                        "docs/glossary.md",
                        REGISTERS.stream().map(EventRegister::types).flatMap(List::stream)))
                .isEmpty();
    }

    @Test
    @DisplayName("show every published event on the context map")
    void mapShowsEveryPublishedEvent() throws IOException {
        assertThat(notIn(
                        "docs/context-map.md",
                        REGISTERS.stream()
                                .map(EventRegister::published)
                                .map(EventRegister::types)
                                .flatMap(List::stream)))
                .isEmpty();
    }

    private static List<String> notIn(String document, Stream<EventType> events) throws IOException {
        String text = Files.readString(Documents.REPOSITORY.resolve(document));
        return events.map(event -> event.type().getSimpleName())
                .filter(name -> !text.contains("`" + name + "`"))
                .toList();
    }
}
