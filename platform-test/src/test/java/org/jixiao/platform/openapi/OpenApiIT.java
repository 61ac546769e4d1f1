package org.jixiao.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.web.AtTheEdges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of a service")
class OpenApiIT extends AtTheEdges {

    private JsonNode api;

    @BeforeEach
    void read() {
        api = stranger().get("/api/sample/openapi").json();
    }

    @Test
    @DisplayName("is OpenAPI 3.1 with a title, relative servers and bearer tokens")
    void isOpenApi() {
        assertThat(api.at("/openapi").asString()).startsWith("3.1");
        assertThat(api.at("/info/title").asString()).isEqualTo("Jixiao 绩效: sample");
        assertThat(api.at("/info/version").asString()).isEqualTo("1");
        assertThat(api.at("/servers")).hasSize(1);
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/security/0/bearer").isArray()).isTrue();
    }

    @Test
    @DisplayName("shows the caller as headers and not as a parameter")
    void showsHeaders() {
        assertThat(api.at("/paths/~1api~1sample~1caller/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.at("/in").asString() + " "
                                + parameter.at("/name").asString()))
                .containsExactly(
                        "header Idempotency-Key",
                        "header If-Match",
                        "header Jixiao-Business-Date",
                        "header Jixiao-Correlation");
        assertThat(api.at("/paths/~1api~1sample~1office/get/parameters").isMissingNode())
                .isTrue();
    }

    @Test
    @DisplayName("says that whatever is not answered as asked is a problem")
    void describesProblems() {
        assertThat(api.at("/paths/~1api~1sample~1drafts/post/responses/default/$ref")
                        .asString())
                .isEqualTo("#/components/responses/Problem");
        assertThat(api.at("/components/responses/Problem/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/org.jixiao.platform.problem.Problem");
        assertThat(api.at("/components/schemas/org.jixiao.platform.problem.Problem/properties")
                        .propertyNames())
                .contains("type", "title", "status", "detail", "next", "instance", "correlationId", "errors");
        assertThat(api.at("/paths").propertyNames()).doesNotContain("/error");
    }

    @Test
    @DisplayName("says that exact numbers are strings, and which fields have to be there")
    void describesFields() {
        JsonNode draft = api.at("/components/schemas/org.jixiao.platform.web.SampleEndpoint.Draft");
        assertThat(draft.at("/properties/amount/type").asString()).isEqualTo("string");
        assertThat(draft.at("/required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("title", "amount", "due", "indicators", "urgent");
    }

    @Test
    @DisplayName("gives two records of one simple name a schema each")
    void tellsRecordsApart() {
        assertThat(api.at("/components/schemas/org.jixiao.platform.web.SampleEndpoint.Later.Draft/required")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("reason");
        assertThat(api.at("/paths/~1api~1sample~1later-drafts/post/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .endsWith("SampleEndpoint.Later.Draft");
    }
}
