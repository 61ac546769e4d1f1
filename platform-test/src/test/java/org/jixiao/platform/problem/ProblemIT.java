package org.jixiao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.web.AtTheEdges;
import org.jixiao.platform.web.SampleEndpoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("A request that is not answered as asked")
@ExtendWith(OutputCaptureExtension.class)
class ProblemIT extends AtTheEdges {

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        POST | /api/sample/refusals/rule          | 422 | sample-weights         | 权重之和不对             | The weights do not add up
        POST | /api/sample/refusals/absent        | 404 | sample-absent          | 没有这个样例             | No such sample
        POST | /api/sample/refusals/late          | 409 | sample-late            | 为时已晚                 | Too late
        POST | /api/sample/refusals/stranger      | 403 | sample-stranger        | 不是本单位的人           | Not of this unit
        POST | /api/sample/refusals/several       | 409 | refused                | 命令被拒绝               | The command is refused
        POST | /api/sample/refusals/twice         | 422 | sample-weights         | 权重之和不对             | The weights do not add up
        GET  | /api/sample/moments/stale          | 412 | stale-version          | 内容已被他人改动         | Somebody has changed it meanwhile
        GET  | /api/sample/moments/in-progress    | 409 | request-in-progress    | 相同请求正在处理         | The same request is being worked on
        GET  | /api/sample/moments/key-reused     | 422 | idempotency-key-reused | Idempotency-Key 已用于其他请求 | The Idempotency-Key belongs to another request
        GET  | /api/sample/moments/not-visible    | 503 | not-yet-visible        | 刚写入的内容尚不可查     | What was written cannot be seen yet
        GET  | /api/sample/moments/contention     | 503 | too-much-contention    | 同时改动的人过多         | Too many change this at once
        GET  | /api/sample/moments/no-connection  | 503 | store-unavailable      | 数据库暂时不可用         | The database is not available
        GET  | /api/sample/moments/connection-lost | 503 | store-unavailable     | 数据库暂时不可用         | The database is not available
        GET  | /api/sample/moments/lost-at-rollback | 503 | store-unavailable    | 数据库暂时不可用         | The database is not available
        GET  | /api/sample/moments/constraint     | 500 | internal               | 系统内部错误             | An error of ours
        GET  | /api/sample/moments/anything       | 500 | internal               | 系统内部错误             | An error of ours
        GET  | /api/sample/nowhere                | 404 | not-found              | 没有这个地址             | There is nothing at this address
        PUT  | /api/sample/drafts                 | 405 | method-not-allowed     | 不支持该方法             | The method is not allowed
        GET  | /api/sample/office                 | 403 | access-denied          | 没有权限                 | No permission
        GET  | /actuator/metrics                  | 403 | access-denied          | 没有权限                 | No permission
        GET  | /error                             | 404 | not-found              | 没有这个地址             | There is nothing at this address
        """)
    @DisplayName("is answered with a problem in the reader's language that leaks nothing")
    void isAProblem(
            String method,
            String path,
            int status,
            String code,
            String chinese,
            String english,
            CapturedOutput output) {
        Answer answer = officer().with("Jixiao-Correlation", "c-1").send(method, path, null);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(answer.json("type").asString()).isEqualTo("urn:jixiao:problem:" + code);
        assertThat(answer.json("title").asString()).isEqualTo(chinese);
        assertThat(answer.json("status").asInt()).isEqualTo(status);
        assertThat(answer.json("detail").asString()).isNotBlank().doesNotContain("{");
        assertThat(answer.json("next").asString()).isNotBlank();
        assertThat(answer.json("instance").asString()).isEqualTo(path);
        assertThat(answer.json("correlationId").asString()).isEqualTo("c-1");

        Answer translated = officer().language("de, en-GB;q=0.8, zh;q=0.2").send(method, path, null);
        assertThat(translated.json("title").asString()).isEqualTo(english);
        assertThat(translated.header("Content-Language")).isEqualTo("en");

        assertThat(answer.body() + translated.body() + output.getAll())
                .doesNotContain(SampleEndpoint.SECRET)
                .doesNotContain("insert into");
    }

    @Test
    @DisplayName("since it failed after its answer had begun does not arrive as a whole, and leaks nothing")
    void brokenOff(CapturedOutput output) {
        assertThatThrownBy(() -> officer().get("/api/sample/long-answer")).isInstanceOf(UncheckedIOException.class);

        await().untilAsserted(() -> assertThat(output.getAll()).contains("the answer is broken off"));
        assertThat(output.getAll()).contains("incident ").doesNotContain(SampleEndpoint.SECRET);
    }

    @Test
    @DisplayName("for one reason says the field, the values and what to do")
    void saysTheField() {
        Answer answer = officer().post("/api/sample/refusals/rule", null);
        assertThat(answer.json("detail").asString()).isEqualTo("权重之和为 90.00，应为 100。");
        assertThat(answer.json("errors")).hasSize(1);
        assertThat(answer.json("errors/0/code").asString()).isEqualTo("sample-weights");
        assertThat(answer.json("errors/0/field").asString()).isEqualTo("indicators[2].weight");
        assertThat(answer.json("errors/0/next").asString()).isEqualTo("请调整权重。");
    }

    @Test
    @DisplayName("for several reasons names every one; the reason to be dealt with first decides the status")
    void namesEveryReason() {
        Answer answer = officer().post("/api/sample/refusals/several", null);
        assertThat(answer.json("detail").asString()).isEqualTo("共有 2 项原因，逐项列在 errors 中。");
        assertThat(answer.json("errors/0/code").asString()).isEqualTo("sample-weights");
        assertThat(answer.json("errors/1/code").asString()).isEqualTo("sample-late");
        assertThat(officer().post("/api/sample/refusals/twice", null).json("errors"))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1} s")
    @CsvSource({"not-visible, 2", "contention, 1", "no-connection, 5"})
    @DisplayName("because of the moment says when to ask again")
    void saysWhenToAskAgain(String moment, String seconds) {
        assertThat(officer().get("/api/sample/moments/" + moment).header("Retry-After"))
                .isEqualTo(seconds);
    }

    @Test
    @DisplayName("because of a fault of ours gives the number under which the log holds where it happened")
    void givesTheIncident(CapturedOutput output) {
        Answer answer = officer().get("/api/sample/moments/constraint");
        String incident = answer.json("incident").asString();
        assertThat(answer.json("detail").asString()).contains(incident);
        assertThat(output.getAll())
                .contains("incident " + incident)
                .contains("caused by java.sql.SQLException (SQL state 23514)")
                .contains("at org.jixiao.platform.web.SampleEndpoint.moment");
    }

    @Test
    @DisplayName("by its method says the methods that are")
    void saysTheMethods() {
        assertThat(officer().put("/api/sample/drafts", "{}").header("Allow")).isEqualTo("POST");
    }

    @Test
    @DisplayName("because of the form it wants is still answered with a problem")
    void answersInItsOwnForm() {
        Answer answer = officer().with("Accept", "text/csv").get("/api/sample/pages?size=1");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.problem()).isEqualTo("not-acceptable");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    @DisplayName("because of the form it comes in says the forms that are read")
    void saysTheForms() {
        Answer answer = officer().with("Content-Type", "text/csv").post("/api/sample/drafts", "a;b");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
        assertThat(answer.header("Accept")).contains("application/json");
    }
}
