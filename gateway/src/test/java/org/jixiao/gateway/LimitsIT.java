package org.jixiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.gateway.testing.ProblemAssert.assertProblem;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jixiao.gateway.testing.GatewayUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The gateway's limits")
class LimitsIT {

    @Nested
    @DisplayName("on the size of a request")
    class Size {

        private final GatewayUnderTest gateway =
                new GatewayUnderTest("jixiao.limits.request-size=16KB", "jixiao.limits.attachment-size=64KB");

        Size() throws Exception {}

        @AfterEach
        void stop() {
            gateway.close();
        }

        @Test
        @DisplayName("refuse an announced body at once, and one without a length where it exceeds them")
        void refuseTooLarge() throws Exception {
            byte[] tooLarge = new byte[16 * 1024 + 1];
            byte[] justRight = new byte[16 * 1024];

            assertProblem(post(BodyPublishers.ofByteArray(tooLarge)), 413, "request-too-large");
            assertThat(gateway.goals.calls()).isZero();
            assertProblem(post(chunked(tooLarge)), 413, "request-too-large");

            assertThat(post(BodyPublishers.ofByteArray(justRight)).statusCode()).isEqualTo(200);
            assertThat(gateway.goals.last().body()).hasSize(justRight.length);
            assertThat(post(chunked(justRight)).statusCode()).isEqualTo(200);
            assertThat(gateway.goals.last().body()).hasSize(justRight.length);
        }

        @Test
        @DisplayName("let attachments be longer")
        void letAttachmentsBeLonger() throws Exception {
            String upload = "/api/goals/attachments";
            byte[] justRight = new byte[64 * 1024];
            byte[] tooLarge = new byte[64 * 1024 + 1];
            byte[] farTooLarge = new byte[24 * 1024 * 1024];

            assertThat(post(upload, BodyPublishers.ofByteArray(justRight)).statusCode())
                    .isEqualTo(200);
            assertThat(gateway.goals.last().body()).hasSize(justRight.length);
            assertProblem(post(upload, BodyPublishers.ofByteArray(tooLarge)), 413, "request-too-large");
            assertProblem(post(upload, BodyPublishers.ofByteArray(farTooLarge)), 413, "request-too-large");
            assertProblem(post(upload, chunked(tooLarge)), 413, "request-too-large");
            assertProblem(post(upload + "/x", BodyPublishers.ofByteArray(justRight)), 413, "request-too-large");
        }

        private HttpResponse<String> post(BodyPublisher body) throws Exception {
            return post("/api/goals/sheet", body);
        }

        private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
            return gateway.send(
                    path,
                    request -> request.header("Authorization", "Bearer " + gateway.issuer.token("auditor"))
                            .POST(body));
        }

        private BodyPublisher chunked(byte[] body) {
            return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        }
    }

    @Nested
    @DisplayName("on the rate of requests")
    class Rate {

        private final GatewayUnderTest gateway = new GatewayUnderTest(
                "jixiao.limits.per-principal=3", "jixiao.limits.per-address=8", "jixiao.limits.window=1h");

        Rate() throws Exception {}

        @AfterEach
        void stop() {
            gateway.close();
        }

        @Test
        @DisplayName("count each person's or program's own requests, and together those of an address")
        void countRequests() throws Exception {
            String one = gateway.issuer.token("one");
            String another = gateway.issuer.token("another");
            for (int i = 0; i < 3; i++) {
                assertThat(gateway.getAs(one, "/api/goals/x").statusCode()).isEqualTo(200);
            }

            var tooOften = gateway.getAs(one, "/api/goals/x");
            assertProblem(tooOften, 429, "too-many-requests");
            assertThat(retryAfter(tooOften)).isBetween(1L, 1201L);
            assertThat(gateway.goals.calls()).isEqualTo(3);
            assertThat(gateway.getAs(another, "/api/goals/x").statusCode()).isEqualTo(200);

            for (int i = 0; i < 3; i++) {
                assertThat(gateway.get("/public/").statusCode()).isEqualTo(200);
            }
            var addressTooOften = gateway.get("/public/", "X-Forwarded-For", "10.9.8.7");
            assertProblem(addressTooOften, 429, "too-many-requests");
            assertThat(retryAfter(addressTooOften)).isPositive();
            assertThat(gateway.get("/actuator/health").statusCode()).isEqualTo(200);
        }

        private static long retryAfter(HttpResponse<String> response) {
            return response.headers().firstValueAsLong("Retry-After").orElseThrow();
        }
    }
}
