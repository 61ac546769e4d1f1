package org.jixiao.gateway.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jixiao.gateway.GatewayApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("A refused start")
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartIT {

    @Test
    @DisplayName("says why in one line, without a stack trace")
    void saysWhyInOneLine(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        GatewayApplication.class, "--server.port=0", "--jixiao.identity.issuer=https://id.example"))
                .isInstanceOf(RefusedToStart.class);

        assertThat(output.getAll().lines().filter(line -> line.contains("refuses to start")))
                .hasSize(1);
        assertThat(output.getAll()).doesNotContain("\tat ");
    }
}
