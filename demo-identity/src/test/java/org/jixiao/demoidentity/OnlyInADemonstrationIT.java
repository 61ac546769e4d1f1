package org.jixiao.demoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.demoidentity.start.NotADemonstration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Outside a demonstration")
@ExtendWith(OutputCaptureExtension.class)
class OnlyInADemonstrationIT {

    @Test
    @DisplayName("the provider refuses to start, says so in one line and makes no secret")
    void refusesToStart(CapturedOutput output, @TempDir Path folder) {
        Path secrets = folder.resolve("secrets");

        assertThatThrownBy(() -> SpringApplication.run(
                        DemoIdentityApplication.class, "--server.port=0", "--jixiao.demo.secrets=" + secrets))
                .isInstanceOf(NotADemonstration.class);

        assertThat(output.getAll().lines().filter(line -> line.contains("Refused to start")))
                .hasSize(1);
        assertThat(output.getAll()).doesNotContain("\tat ");
        assertThat(Files.exists(secrets)).isFalse();
    }
}
