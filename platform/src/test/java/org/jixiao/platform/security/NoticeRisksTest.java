package org.jixiao.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("In production, notices that leave the suite")
class NoticeRisksTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    @DisplayName("need no secret where none leaves")
    void needNone() {
        assertThat(NoticeRisks.of(environment)).isEmpty();
    }

    @Test
    @DisplayName("need a webhook under https and a key that nobody thought up")
    void needAKey() {
        environment.setProperty("jixiao.notices.webhook.url", "http://messages.example/in");
        environment.setProperty("jixiao.notices.webhook.key", "changeme");
        assertThat(NoticeRisks.of(environment))
                .hasSize(2)
                .anyMatch(risk -> risk.contains("must be an https address"))
                .anyMatch(risk -> risk.contains("jixiao.notices.webhook.key"))
                .noneMatch(risk -> risk.contains("changeme"));
        environment.setProperty("jixiao.notices.webhook.url", "https://messages.example/in");
        environment.setProperty("jixiao.notices.webhook.key", KEY);
        assertThat(NoticeRisks.of(environment)).isEmpty();
    }

    @Test
    @DisplayName("need a sender and the password of a mail account")
    void needAPassword() {
        environment.setProperty("spring.mail.host", "mail.example");
        assertThat(NoticeRisks.of(environment)).singleElement().asString().contains("jixiao.notices.mail.from");
        environment.setProperty("jixiao.notices.mail.from", "jixiao@office.example");
        environment.setProperty("spring.mail.username", "jixiao");
        assertThat(NoticeRisks.of(environment)).singleElement().asString().contains("spring.mail.password");
        environment.setProperty("spring.mail.password", "s3cret");
        assertThat(NoticeRisks.of(environment)).isEmpty();
    }
}
