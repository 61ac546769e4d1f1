package org.jixiao.platform.test.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.EventType;
import org.jixiao.platform.eventlog.EventMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of every stored event as a person approved it. What stands in the log today must be readable for ever. */
class ApprovedEventsTest {

    private static final JsonMapper MAPPER = EventMapper.create();

    static Stream<EventType> events() {
        return Catalogue.events().stream();
    }

    @BeforeAll
    static void approve() throws IOException {
        if (Approved.isWriting()) {
            Files.createDirectories(Approved.EVENTS);
            for (Path file : files()) {
                Files.delete(file);
            }
            for (EventType event : Catalogue.events()) {
                Files.writeString(file(event), json(event));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("An event is written as approved")
    void isWrittenAsApproved(EventType event) throws IOException {
        Approved.matches(file(event), json(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("An approved event is read by today's record, also from a writer that knows more")
    void approvedIsRead(EventType event) throws IOException {
        String json = Files.readString(file(event));
        String fromLater = json.replaceFirst("\\{", "{ \"addedLater\": [1, { \"deep\": true }], ");

        assertThat((Object) MAPPER.readValue(json, event.type())).isEqualTo(Samples.of(event.type()));
        assertThat((Object) MAPPER.readValue(fromLater, event.type())).isEqualTo(Samples.of(event.type()));
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("An event without what may be absent comes back as it was")
    void optionalMayBeAbsent(EventType event) {
        Record least = Samples.leastOf(event.type());

        String json = MAPPER.writeValueAsString(least);

        assertThat((Object) MAPPER.readValue(json, event.type())).isEqualTo(least);
    }

    @Test
    @DisplayName("Every event has its approved file, and no file is left without its event")
    void noFileWithoutEvent() throws IOException {
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        events().map(ApprovedEventsTest::file).toList());
    }

    @Test
    @DisplayName("A component that is no plain value has no sample and so no place in an event")
    void floatingPointIsNoTypeForEvents() {
        record Wrong(double amount) {}

        assertThatThrownBy(() -> Samples.of(Wrong.class)).hasMessageContaining("double (amount)");
    }

    @Test
    @DisplayName("Money is a decimal string and a date is ISO")
    void plainJson() {
        record Money(BigDecimal amount, LocalDate on, List<String> notes) {}

        assertThat(MAPPER.writeValueAsString(
                        new Money(new BigDecimal("100000000.10"), LocalDate.of(2020, 1, 2), List.of())))
                .isEqualTo("{\"amount\":\"100000000.10\",\"on\":\"2020-01-02\",\"notes\":[]}");
    }

    private static String json(EventType event) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Samples.of(event.type())) + "\n";
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Approved.EVENTS)) {
            return files.toList();
        }
    }

    private static Path file(EventType event) {
        return Approved.EVENTS.resolve(event.name() + ".r" + event.revision() + ".json");
    }
}
