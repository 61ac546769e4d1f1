package org.jixiao.gateway.route;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param connectTimeout how long a service may take to accept a connection
 * @param readTimeout how long a service may stay silent
 * @param connectionsPerService so many calls of one service at a time; more wait shortly, then hear that it is unavailable
 * @param retryAfter how long a service that failed repeatedly is left alone, and what callers are told to wait
 */
@Validated
@ConfigurationProperties("jixiao.calls")
record Calls(
        @NotNull Duration connectTimeout,
        @NotNull Duration readTimeout,
        @Positive int connectionsPerService,
        @NotNull Duration retryAfter) {}
