package org.jixiao.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jixiao.platform.reminder.Notice.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.match.MockRestRequestMatchers;
import org.springframework.test.web.client.response.MockRestResponseCreators;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A notice that leaves the suite")
class NotifiersTest {

    private static final String URL = "https://messages.example/in";
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final Notice NOTICE = new Notice(
            "goals-notice-7",
            Kind.ESCALATION,
            "staff:head",
            "对口支援项目\r\nBcc: everybody",
            "确认绩效目标",
            LocalDate.of(2019, 11, 15),
            "/api/goals/projects/P/2020/goal");

    private final RestClient.Builder http = RestClient.builder();
    private final MockRestServiceServer receiver =
            MockRestServiceServer.bindTo(http).build();

    @Test
    @DisplayName("is posted with the signature of its time and body")
    void isSigned() throws Exception {
        String body = """
            {"key":"goals-notice-7","kind":"ESCALATION","addressee":"staff:head",\
            "title":"对口支援项目\\r\\nBcc: everybody","step":"确认绩效目标","due":"2019-11-15",\
            "link":"/api/goals/projects/P/2020/goal"}\
            """;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature =
                HexFormat.of().formatHex(mac.doFinal(("1573600000." + body).getBytes(StandardCharsets.UTF_8)));
        receiver.expect(MockRestRequestMatchers.requestTo(URL))
                .andExpect(MockRestRequestMatchers.method(HttpMethod.POST))
                .andExpect(MockRestRequestMatchers.header("Idempotency-Key", "goals-notice-7"))
                .andExpect(MockRestRequestMatchers.header("Jixiao-Time", "1573600000"))
                .andExpect(MockRestRequestMatchers.header("Jixiao-Signature", signature))
                .andExpect(MockRestRequestMatchers.content().bytes(body.getBytes(StandardCharsets.UTF_8)))
                .andRespond(MockRestResponseCreators.withNoContent());
        assertThat(webhook().reaches("role:anybody")).isTrue();
        webhook().send(NOTICE);
        receiver.verify();
    }

    @Test
    @DisplayName("has not got through where the receiver says so")
    void mayFail() {
        receiver.expect(MockRestRequestMatchers.requestTo(URL))
                .andRespond(MockRestResponseCreators.withStatus(HttpStatus.BAD_GATEWAY));
        assertThatThrownBy(() -> webhook().send(NOTICE)).isInstanceOf(HttpServerErrorException.class);
    }

    @Test
    @DisplayName("never shows the webhook's key")
    void keepsTheKey() {
        assertThat(new NoticeProperties("", new NoticeProperties.Mail("", Map.of()), properties()).toString())
                .doesNotContain(KEY)
                .doesNotContain(URL);
    }

    @Test
    @DisplayName("is mailed to whoever has an address, with a subject of one line")
    void isMailed() throws Exception {
        Outbox outbox = new Outbox();
        MailNotifier mail =
                new MailNotifier(outbox, "jixiao@office.example", Map.of("staff:head", "head@office.example"), text());
        assertThat(mail.reaches("staff:head")).isTrue();
        assertThat(mail.reaches("role:head")).isFalse();
        mail.send(NOTICE);
        MimeMessage sent = outbox.sent.getFirst();
        assertThat(sent.getSubject()).isEqualTo("升级催办：对口支援项目 Bcc: everybody——确认绩效目标");
        assertThat(sent.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(sent.getRecipients(RecipientType.BCC)).isNull();
        assertThat(sent.getHeader("Jixiao-Notice")).containsExactly("goals-notice-7");
        assertThat(sent.getContent().toString())
                .contains("办理期限：2019年11月15日", "办理入口：https://jixiao.example/api/goals/projects/P/2020/goal");
    }

    @Test
    @DisplayName("says only what it knows")
    void saysWhatItKnows() {
        Notice byHand = new Notice("k", Kind.BY_HAND, "staff:head", "甲", "确认", null, "/link");
        assertThat(new NoticeText("").words(byHand)).isEqualTo("人工催办：甲——确认");
        Notice reminder = new Notice("k", Kind.REMINDER, "staff:head", "甲", "确认", null, "/link");
        assertThat(text().words(reminder)).isEqualTo("催办：甲——确认\n办理入口：https://jixiao.example/link");
    }

    private static NoticeText text() {
        return new NoticeText("https://jixiao.example");
    }

    private static NoticeProperties.Webhook properties() {
        return new NoticeProperties.Webhook(URL, KEY);
    }

    private WebhookNotifier webhook() {
        return new WebhookNotifier(
                http.build(),
                properties(),
                Clock.fixed(Instant.ofEpochSecond(1_573_600_000), ZoneOffset.UTC),
                JsonMapper.builder().build());
    }

    private static final class Outbox extends JavaMailSenderImpl {

        private final List<MimeMessage> sent = new ArrayList<>();

        @Override
        protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
            sent.addAll(List.of(messages));
        }
    }
}
