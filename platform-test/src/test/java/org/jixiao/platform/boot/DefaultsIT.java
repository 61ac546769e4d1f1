package org.jixiao.platform.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.test.Answer;
import org.jixiao.platform.web.AtTheEdges;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@DisplayName("The platform's defaults")
class DefaultsIT extends AtTheEdges {

    @Autowired
    private Environment environment;

    @Test
    @DisplayName("hold where the service says nothing, and give way where it does")
    void lieUnderEverything() {
        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("server.shutdown")).isEqualTo("graceful");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("spring.application.name")).isEqualTo("sample");
        assertThat(environment.getProperty("jixiao.max-request-bytes")).isEqualTo("4KB");
    }

    @Test
    @DisplayName("say nothing about the server, and keep answers out of caches")
    void sayNothingAboutTheServer() {
        Answer answer = officer().get("/api/sample/caller");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    @DisplayName("tell a stranger that the service is well, and nothing more")
    void tellLittle() {
        assertThat(stranger().get("/actuator/health").json().propertyNames()).doesNotContain("components");
        assertThat(stranger()
                        .as("system-administrator", "")
                        .get("/actuator/health")
                        .json("components")
                        .isObject())
                .isTrue();
    }
}
