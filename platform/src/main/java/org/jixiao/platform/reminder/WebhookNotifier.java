package org.jixiao.platform.reminder;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts notices to an address, each as JSON with its signature: HMAC-SHA-256, in hex, over the time of sending, a full stop and the body. The
 * receiver refuses what is old or not signed so, and drops a key that it has seen.
 */
final class WebhookNotifier implements Notifier {

    private static final String ALGORITHM = "HmacSHA256";

    private final RestClient http;
    private final String url;
    private final SecretKeySpec key;
    private final Clock clock;
    private final JsonMapper mapper;

    WebhookNotifier(RestClient http, NoticeProperties.Webhook webhook, Clock clock, JsonMapper mapper) {
        this.http = http;
        this.url = webhook.url();
        this.key = new SecretKeySpec(webhook.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
        this.mapper = mapper;
    }

    @Override
    public String channel() {
        return "webhook";
    }

    /** Whom it cannot reach, the receiver knows. */
    @Override
    public boolean reaches(String addressee) {
        return true;
    }

    @Override
    public void send(Notice notice) {
        String body = mapper.writeValueAsString(notice);
        String time = String.valueOf(clock.instant().getEpochSecond());
        http.post()
                .uri(url)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", notice.key())
                .header("Jixiao-Time", time)
                .header("Jixiao-Signature", signature(time + "." + body))
                .body(body.getBytes(StandardCharsets.UTF_8))
                .retrieve()
                .toBodilessEntity();
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
