package org.jixiao.gateway.limit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param requestSize the largest body that is passed on
 * @param attachmentSize the same for a file that is uploaded, to {@code /api/<service>/attachments}
 * @param perAddress requests of one client address in a window, whoever sends them
 * @param perPrincipal requests of one person or program in a window, wherever they come from
 * @param window the time in which an empty allowance is full again
 */
@Validated
@ConfigurationProperties("jixiao.limits")
public record Limits(
        @NotNull DataSize requestSize,
        @NotNull DataSize attachmentSize,
        @Positive long perAddress,
        @Positive long perPrincipal,
        @NotNull Duration window) {}
