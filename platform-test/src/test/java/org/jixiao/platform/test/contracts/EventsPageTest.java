package org.jixiao.platform.test.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.other.OtherEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventsPageTest {

    private static final Path PAGE = Approved.REPOSITORY.resolve("docs/events.md");

    @BeforeAll
    static void approve() throws IOException {
        if (Approved.isWriting()) {
            Files.writeString(PAGE, EventsPage.write(Catalogue.contexts()));
        }
    }

    @Test
    @DisplayName("docs/events.md lists every stored event as it is today")
    void isUpToDate() throws IOException {
        Approved.matches(PAGE, EventsPage.write(Catalogue.contexts()));
    }

    @Test
    @DisplayName("An event is a row with its stored name, whether it is published, and its fields")
    void eventIsARow() {
        EventRegister register = EventRegister.of(List.of(
                new EventType("other.kept", 1, OtherEvent.Kept.class),
                new EventType("other.told", 2, OtherEvent.Told.class)));
        Catalogue.Context other = new Catalogue.Context("other", List.of(OtherEvent.class), register);

        assertThat(EventsPage.write(List.of(other)))
                .contains("## other", "### OtherEvent")
                .contains("| `other.kept` | 1 | private | `code` text |")
                .contains("| `other.told` | 2 | **published** | `code` text |");
    }
}
