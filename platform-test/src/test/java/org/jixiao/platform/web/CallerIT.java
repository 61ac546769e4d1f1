package org.jixiao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The caller of a request")
class CallerIT extends AtTheEdges {

    private static final String CALLER = "/api/sample/caller";

    @Test
    @DisplayName("is who the token says, today in Shanghai, with no conditions")
    void comesFromTheToken() {
        Answer answer = officer().get(CALLER);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json("actor/id").asString()).isEqualTo("project-officer@31000020");
        assertThat(answer.json("actor/name").asString()).isEqualTo("测试 project-officer");
        assertThat(answer.json("actor/roles/0").asString()).isEqualTo("project-officer");
        assertThat(answer.json("actor/unit").asString()).isEqualTo("31000020");
        assertThat(answer.json("idempotencyKey").isNull()).isTrue();
        assertThat(answer.json("expectedVersion").isNull()).isTrue();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(LocalDate.parse(answer.json("businessDate").asString())).isBetween(today.minusDays(1), today);
        assertThat(answer.json("correlationId").asString()).isEqualTo(answer.header("Jixiao-Correlation"));
    }

    @Test
    @DisplayName("sets conditions by headers")
    void setsConditions() {
        Answer answer = officer()
                .key("k-1")
                .ifMatch(7)
                .on(LocalDate.of(2020, 3, 31))
                .with("Jixiao-Correlation", "mine-1")
                .get(CALLER);
        assertThat(answer.json("idempotencyKey").asString()).isEqualTo("k-1");
        assertThat(answer.json("expectedVersion").asInt()).isEqualTo(7);
        assertThat(answer.json("businessDate").asString()).isEqualTo("2020-03-31");
        assertThat(answer.json("correlationId").asString()).isEqualTo("mine-1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        Idempotency-Key,      'two words',   idempotency-key-invalid
        Idempotency-Key,      '',            idempotency-key-invalid
        If-Match,             7,             if-match-invalid
        If-Match,             *,             if-match-invalid
        If-Match,             'W/"7"',       if-match-invalid
        Jixiao-Business-Date, 31.3.2020,     business-date-invalid
        Jixiao-Business-Date, 2020-02-30,    business-date-invalid
        Jixiao-Business-Date, +99999-01-01,  business-date-invalid
        """)
    @DisplayName("is turned away with a header that says nothing")
    void turnsInvalidHeadersAway(String header, String value, String code) {
        Answer answer = officer().with(header, value).get(CALLER);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(code);
    }

    @Test
    @DisplayName("is turned away with a key of more than 100 characters")
    void boundsTheKey() {
        assertThat(officer().key("x".repeat(100)).get(CALLER).status()).isEqualTo(200);
        assertThat(officer().key("x".repeat(101)).get(CALLER).problem()).isEqualTo("idempotency-key-invalid");
    }

    @Test
    @DisplayName("is correlated by the trace of W3C trace context")
    void takesTheTrace() {
        Answer answer = officer()
                .with("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get(CALLER);
        assertThat(answer.header("Jixiao-Correlation")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "nonsense"
            })
    @DisplayName("gets a new correlation for a trace that is none")
    void passesOverInvalidTraces(String trace) {
        assertThat(officer().with("traceparent", trace).get(CALLER).header("Jixiao-Correlation"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    @DisplayName("has to have a token, also where the address is public")
    void needsAToken() {
        assertThat(stranger().get("/public/sample").status()).isEqualTo(200);
        Answer answer = stranger().get("/public/caller");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
    }
}
