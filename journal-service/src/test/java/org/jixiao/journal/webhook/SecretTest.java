package org.jixiao.journal.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The secret of a webhook")
class SecretTest {

    @Test
    @DisplayName("signs as the published example of Standard Webhooks does")
    void published() {
        Secret secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    @DisplayName("is another one each time, and says itself nowhere")
    void secret() {
        Secret one = Secret.fresh();

        assertThat(one.text())
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(Secret.fresh().text());
        assertThat(one.toString()).isEqualTo("whsec_…");
    }
}
