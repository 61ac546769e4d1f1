package org.jixiao.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Says that an answer is the problem it should be. */
public final class ProblemAssert {

    private ProblemAssert() {}

    public static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = GatewayUnderTest.json(response);
        assertThat(problem.path("type").asString()).isEqualTo("urn:jixiao:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("next").asString()).isNotBlank();
        assertThat(problem.path("instance").asString()).isEqualTo(response.uri().getRawPath());
    }
}
