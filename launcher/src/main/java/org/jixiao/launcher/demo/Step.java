package org.jixiao.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One step of the script. The services' own automations act in between, so some steps wait for what they bring about. */
sealed interface Step {

    /** The user who takes it. */
    String as();

    /** Below the gateway. */
    String path();

    /**
     * Something that somebody did on a day.
     *
     * @param on the business date
     * @param method of the request
     * @param content what is sent
     */
    record Does(String as, LocalDate on, String method, String path, Content content) implements Step {

        /** The same for the same step, so that a load that broke off can begin again without doing anything twice. */
        String idempotencyKey() {
            return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    /** What a step sends. */
    sealed interface Content {}

    record Nothing() implements Content {}

    /** @param body with {@code ${name}} where a value was remembered */
    record Json(JsonNode body) implements Content {}

    /** @param resource a filled table beside this class */
    record Workbook(String resource) implements Content {}

    /** @param resource a paper that somebody wrote, beside this class */
    record Document(String resource) implements Content {}

    /**
     * Something that somebody looks up, again until it says what is expected.
     *
     * @param until the expected values, by JSON pointer
     * @param remember names for values needed later, each with its JSON pointer
     */
    record Reads(String as, String path, Map<String, String> until, Map<String, String> remember) implements Step {}
}
