package org.jixiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The launcher's options")
class OptionsTest {

    @Test
    @DisplayName(
            "without any, keep everything in the project's data folder, load the demo year and rehearse the next start")
    void haveDefaults() {
        assertThat(Options.parse(List.of("/project")))
                .isEqualTo(new Options(Path.of("/project"), Path.of("/project/data"), false, true, true));
    }

    @Test
    @DisplayName("can be given together")
    void canBeGivenTogether() {
        assertThat(Options.parse(List.of("/project", "--fresh", "--data", "/elsewhere", "--empty", "--no-rehearsal")))
                .isEqualTo(new Options(Path.of("/project"), Path.of("/elsewhere"), true, false, false));
    }

    @Test
    @DisplayName("that are unknown are refused by name")
    void areRefusedWhenUnknown() {
        assertThatThrownBy(() -> Options.parse(List.of("/project", "--frsh")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--frsh");
    }

    @Test
    @DisplayName("that lack their folder are refused")
    void areRefusedWithoutTheirFolder() {
        assertThatThrownBy(() -> Options.parse(List.of("/project", "--data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--data");
    }
}
