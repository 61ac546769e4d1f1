package org.jixiao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.test.Answer;
import org.jixiao.platform.web.AtTheEdges;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("An input")
class InvalidInputIT extends AtTheEdges {

    private static final String DRAFTS = "/api/sample/drafts";

    private static final String VALID = """
        {"title": "消费帮扶", "amount": "1200000.50", "due": "2020-03-31", "urgent": false,
         "indicators": [{"name": "脱贫人数", "weight": 60, "category": "OUTPUT"},
                        {"name": "满意度", "weight": 40, "category": "EFFECT"}]}\
        """;

    @Test
    @DisplayName("that is well formed is read, exact numbers from strings and from numbers, and written as strings")
    void isRead() {
        Answer answer = officer().post(DRAFTS, VALID);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json("amount").isString()).isTrue();
        assertThat(answer.json("amount").asString()).isEqualTo("1200000.50");
        assertThat(answer.json("due").asString()).isEqualTo("2020-03-31");
        assertThat(answer.json("remark").isNull()).isTrue();
        assertThat(amount("1E+3").json("amount").asString()).isEqualTo("1000");
        assertThat(amount("0.10").json("amount").asString()).isEqualTo("0.10");
    }

    private Answer amount(String number) {
        return officer().post(DRAFTS, VALID.replace("\"1200000.50\"", number));
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "urgent": false      | "urgent": false, "TELLTALE": 1 | unknown-field     | TELLTALE
        "weight": 40         | "weight": 40, "x": {"y": 1}    | unknown-field     | indicators[1].x
        "title": "消费帮扶",  |                                | missing-field     | title
        "消费帮扶"            | null                           | missing-field     | title
        "urgent": false,     |                                | missing-field     | urgent
        "category": "OUTPUT" | "category": null               | missing-field     | indicators[0].category
        "weight": 60,        |                                | missing-field     | indicators[0].weight
        "消费帮扶"            | 4711                           | not-a-text        | title
        "消费帮扶"            | "a\\u0000b"                    | not-a-text        | title
        "消费帮扶"            | "a\\ud800b"                    | not-a-text        | title
        60                   | "4711"                         | not-an-integer    | indicators[0].weight
        60                   | 47.11                          | not-an-integer    | indicators[0].weight
        60                   | 4711471147114711               | not-an-integer    | indicators[0].weight
        "OUTPUT"             | "TELLTALE"                     | not-a-choice      | indicators[0].category
        "OUTPUT"             | 0                              | not-a-choice      | indicators[0].category
        "1200000.50"         | "TELLTALE"                     | not-a-number      | amount
        "1200000.50"         | "1E4711"                       | not-a-number      | amount
        "1200000.50"         | 1E999999999                    | not-a-number      | amount
        "1200000.50"         | true                           | not-a-number      | amount
        "2020-03-31"         | "2020-02-30"                   | not-a-date        | due
        "2020-03-31"         | "+99999999-01-01"              | not-a-date        | due
        "2020-03-31"         | "1066-10-14"                   | not-a-date        | due
        "2020-03-31"         | 20200331                       | not-a-date        | due
        false                | "true"                         | not-true-or-false | urgent
        {"name": "满意度", "weight": 40, "category": "EFFECT"} | null | missing-field | indicators[1]
        """)
    @DisplayName("with a fault is refused at the field, without a word of the value")
    void isRefusedAtTheField(String good, String bad, String code, String field) {
        String body = VALID.replace(good, bad == null ? "" : bad);
        Answer answer = officer().post(DRAFTS, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).as(answer.body()).isEqualTo("invalid-input");
        assertThat(answer.json("errors")).hasSize(1);
        assertThat(answer.json("errors/0/code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(answer.json("errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json("errors/0/detail").asString()).isNotBlank().isNotEqualTo(code);
        assertThat(answer.body().replace("\"" + field + "\"", ""))
                .doesNotContain("TELLTALE", "4711", "Exception", "org.jixiao");
    }

    @Test
    @DisplayName("that breaks constraints is refused with all of them at once, in the reader's language")
    void namesAllConstraints() {
        String body = VALID.replace("消费帮扶", "TELLTALE-TELLTALE-TELLTALE")
                .replace("满意度", " ")
                .replace("60", "0");
        Answer chinese = officer().post(DRAFTS, body);
        assertThat(chinese.status()).isEqualTo(400);
        assertThat(chinese.json("errors")
                        .valueStream()
                        .map(error -> error.at("/field").asString() + " "
                                + error.at("/code").asString()))
                .containsExactlyInAnyOrder("title size", "indicators[0].weight min", "indicators[1].name not-blank");
        assertThat(detailOf("title", chinese)).isEqualTo("个数必须在0和20之间");
        assertThat(chinese.body()).doesNotContain("TELLTALE");
        assertThat(detailOf("title", officer().language("en").post(DRAFTS, body)))
                .isEqualTo("size must be between 0 and 20");
    }

    private static String detailOf(String field, Answer answer) {
        return answer.json("errors")
                .valueStream()
                .filter(error -> error.at("/field").asString().equals(field))
                .map(error -> error.at("/detail").asString())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"title": "a", "title": "b"} | malformed-json
        {"title":                    | malformed-json
        not json                     | malformed-json
        {"indicators": [{"weight": 1234567890123456789012345678901234567890123456789012345678901}]} | json-limit-exceeded
        """)
    @DisplayName("that is no JSON, or says a thing twice, is refused")
    void isNoJson(String body, String code) {
        Answer answer = officer().post(DRAFTS, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).as(answer.body()).isEqualTo(code);
        assertThat(answer.json("detail").asString()).doesNotContain("{");
    }

    @Test
    @DisplayName("with something behind it is refused")
    void hasSomethingBehindIt() {
        Answer answer = officer().post(DRAFTS, VALID + " {}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
    }

    @Test
    @DisplayName("that is not there is refused")
    void isNotThere() {
        assertThat(officer()
                        .with("Content-Type", "application/json")
                        .post(DRAFTS, null)
                        .problem())
                .isEqualTo("missing-body");
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
        /years/TELLTALE?from=2020-01-01 | not-an-integer    | year
        /years/2020?from=TELLTALE       | not-a-date        | from
        /years/2020?from=2020-02-30     | not-a-date        | from
        /years/2020?from=9999-12-31     | not-a-date        | from
        /years/2020?from=1/31/20        | not-a-date        | from
        /years/2020?from=               | not-a-date        | from
        /years/2020                     | missing-parameter | from
        /years/2020?from=2020-01-01     | missing-header    | X-Needed
        /pages?size=0                   | min               | size
        """)
    @DisplayName("in the address or the headers is held to its form as well")
    void isInTheAddress(String path, String code, String field) {
        Answer answer = officer().get("/api/sample" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        JsonNode error = answer.json("errors/0");
        assertThat(error.at("/code").asString()).isEqualTo(code);
        assertThat(error.at("/field").asString()).isEqualTo(field);
        assertThat(answer.json("errors").toString()).doesNotContain("TELLTALE");
    }

    @Test
    @DisplayName("that is too long is refused, whether it says its length or not")
    void isTooLong() {
        String body = VALID.replace("消费帮扶", "x".repeat(5000));
        Answer announced = officer().post(DRAFTS, body);
        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.problem()).isEqualTo("request-too-large");
        assertThat(announced.json("detail").asString()).contains("4096");
        Answer streamed = officer().streaming().post(DRAFTS, body);
        assertThat(streamed.status()).as(streamed.body()).isEqualTo(413);
        assertThat(streamed.problem()).isEqualTo("request-too-large");
    }
}
