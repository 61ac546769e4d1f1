package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.approval;

import java.util.stream.Stream;
import org.jixiao.monitoring.RunningService;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A finance event")
class MalformedFinanceEventsIT extends RunningService {

    private static final String DOOR = "/api/monitoring/finance-events";
    private static final String PROJECT = "31000020T999999999999";
    private static final FinanceEvents SOUND = approval(PROJECT, "A-1", "1000.00");
    private static final String SECRET = "6222020000000000000";

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(SOUND.with("specversion", "0.3"), "specversion"),
                Arguments.of(SOUND.without("specversion"), "specversion"),
                Arguments.of(SOUND.without("id"), "id"),
                Arguments.of(SOUND.with("source", ""), "source"),
                Arguments.of(SOUND.with("type", "jixiao.finance.gift.v1"), "type"),
                Arguments.of(SOUND.with("subject", "project/" + PROJECT), "subject"),
                Arguments.of(SOUND.with("subject", "policy/ZC-2020-001/2020"), "subject"),
                Arguments.of(SOUND.with("source", "/import"), "source"),
                Arguments.of(SOUND.withData("economicClass", "4"), "data.economicClass"),
                Arguments.of(SOUND.with("time", "yesterday"), "time"),
                Arguments.of(SOUND.with("datacontenttype", "text/xml"), "datacontenttype"),
                Arguments.of(SOUND.with("payee", SECRET), "payee"),
                Arguments.of(SOUND.withData("payee", SECRET), "data.payee"),
                Arguments.of(SOUND.withData("account", SECRET), "data.account"),
                Arguments.of(SOUND.withData("purpose", SECRET), "data.purpose"),
                Arguments.of(SOUND.withData("amount", "1000.001"), "data.amount"),
                Arguments.of(SOUND.withData("amount", SECRET), "data.amount"),
                Arguments.of(SOUND.withData("amount", "much " + SECRET), "data.amount"),
                Arguments.of(SOUND.withData("number", "to " + SECRET), "data.number"),
                Arguments.of(SOUND.withData("line", 0), "data.line"),
                Arguments.of(SOUND.withData("version", "1"), "data.version"),
                Arguments.of(SOUND.withData("date", "2020-02-30"), "data.date"));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("malformed")
    @DisplayName("that is malformed is refused with the field that is wrong, and never quoted")
    void refusesMalformed(FinanceEvents event, String field) {
        Answer answer = finance().post(DOOR, event.json());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json("errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.body()).doesNotContain(SECRET);
        assertThat(auditor()
                        .get("/api/monitoring/projects/" + PROJECT + "/2020/execution")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("that is no JSON, or none at all, is refused")
    void refusesGarbage() {
        assertThat(finance().post(DOOR, "{\"payee\": \"" + SECRET).status()).isEqualTo(400);
        assertThat(finance().post(DOOR, "{\"payee\": \"" + SECRET).body()).doesNotContain(SECRET);
        assertThat(finance().post(DOOR, "").status()).isEqualTo(400);
        assertThat(finance()
                        .with("Content-Type", "text/plain")
                        .post(DOOR, SOUND.json())
                        .status())
                .isEqualTo(415);
    }

    @Test
    @DisplayName("without a token, with another issuer's token or another role is turned away")
    void refusesStrangers() {
        TestIssuer other = TestIssuer.start();

        assertThat(stranger().post(DOOR, SOUND.json()).status()).isEqualTo(401);
        assertThat(stranger()
                        .bearer(other.token("finance-system", ""))
                        .post(DOOR, SOUND.json())
                        .status())
                .isEqualTo(401);
        assertThat(officer().post(DOOR, SOUND.json()).status()).isEqualTo(403);
        assertThat(finance().get("/api/monitoring/executions?year=2020").status())
                .isEqualTo(403);
    }
}
