package org.jixiao.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.sample.Samples;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnTheSampleService
@DisplayName("Who looks at a page")
class LiveIT {

    private static final String CHANGES = "/api/sample/changes";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @Test
    @DisplayName(
            "hears that something changed, and of what changed while the connection was cut, but nothing of what it"
                    + " is; a stranger hears nothing")
    void hears() {
        Api teller = Api.at(port).as("teller", "HQ");
        String account = "/api/sample/accounts/" + Samples.freshSubject().code();
        String seen = idOf(teller.with("Last-Event-ID", "-99").listen(CHANGES, "data:"));

        Answer written = teller.post(account, "{\"owner\":\"somebody\"}");
        List<String> heard = teller.with("Last-Event-ID", seen).listen(CHANGES, "data:");

        assertThat(written.status()).isEqualTo(200);
        assertThat(heard).contains("event:changed").noneMatch(line -> line.contains("somebody"));
        assertThat(idOf(heard)).isNotEqualTo(seen);
        assertThat(Api.at(port).with("Accept", "text/event-stream").get(CHANGES).status())
                .isEqualTo(401);
    }

    private static String idOf(List<String> heard) {
        return heard.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring("id:".length()))
                .findFirst()
                .orElseThrow();
    }
}
