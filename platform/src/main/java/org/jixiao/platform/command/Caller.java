package org.jixiao.platform.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who asks and under which conditions: everything about a request that is not the wish itself. An endpoint declares it as a
 * parameter and gets it from the token and the headers.
 *
 * @param businessDate the day on which the wish counts; today, except in demo and test
 * @param idempotencyKey the same key means the same wish, sent once more; null if the caller gave none
 * @param expectedVersion the version that the caller has seen; null if the caller does not care
 * @param correlationId ties together everything that follows from one request
 */
public record Caller(
        Actor actor,
        LocalDate businessDate,
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion,
        String correlationId) {}
