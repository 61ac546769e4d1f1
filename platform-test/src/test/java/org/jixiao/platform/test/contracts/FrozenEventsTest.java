package org.jixiao.platform.test.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenEventsTest {

    @TempDir
    Path approved;

    @Test
    @DisplayName("No frozen event was changed")
    void nothingFrozenIsBroken() throws IOException {
        List<String> lines = Files.readAllLines(Approved.REPOSITORY.resolve("contracts/frozen.txt"));

        assertThat(FrozenEvents.broken(lines, Approved.EVENTS)).isEmpty();
    }

    @Test
    @DisplayName("A frozen event that is as it was is fine")
    void unchanged() throws IOException {
        Files.writeString(approved.resolve("other.told.r1.json"), "{}");

        assertThat(FrozenEvents.broken(
                        List.of("# comment", "", "other.told.r1.json " + FrozenEvents.sha256("{}")), approved))
                .isEmpty();
    }

    @Test
    @DisplayName("A frozen event that was changed or removed is found, and so is a line that says nothing")
    void broken() throws IOException {
        Files.writeString(approved.resolve("other.told.r1.json"), "{ \"code\": 1 }");

        List<String> lines = List.of(
                "other.told.r1.json " + FrozenEvents.sha256("{}"),
                "other.kept.r1.json " + FrozenEvents.sha256("{}"),
                "other.told.r1.json");

        assertThat(FrozenEvents.broken(lines, approved))
                .containsExactly(
                        "other.told.r1.json is frozen and was changed",
                        "other.kept.r1.json is frozen and its approved file is gone",
                        "not a line of frozen.txt: other.told.r1.json");
    }
}
