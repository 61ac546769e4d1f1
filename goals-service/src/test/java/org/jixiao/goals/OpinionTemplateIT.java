package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("goals")
@DisplayName("Opinion templates, over HTTP")
class OpinionTemplateIT extends GoalsIT {

    private static final String TEMPLATES = "/api/goals/opinion-templates";

    @Test
    @DisplayName("are offered to who added them, the office's to everybody")
    void areOffered() {
        Api research = stranger().as("research-office", "HQ");
        did(204, research.post(TEMPLATES + "/own", words("请补充成本指标。")));
        did(204, research.post(TEMPLATES + "/own", words("请补充成本指标。")));
        did(204, planning().post(TEMPLATES + "/office", words("目标值与预算不匹配。")));
        did(403, research.post(TEMPLATES + "/office", words("不该有的。")));
        did(400, research.post(TEMPLATES + "/own", words("字".repeat(501))));

        assertThat(offeredTo(research)).containsExactly("请补充成本指标。", "目标值与预算不匹配。");
        assertThat(offeredTo(head())).containsExactly("目标值与预算不匹配。");

        JsonNode own = did(200, research.get(TEMPLATES)).json("0");
        assertThat(own.get("scope").asString()).isEqualTo("MINE");
        assertThat(did(404, head().delete(TEMPLATES + "/own/" + own.get("id").asLong()))
                        .problem())
                .isEqualTo("opinion-template-not-found");
        did(204, research.delete(TEMPLATES + "/own/" + own.get("id").asLong()));
        assertThat(offeredTo(research)).containsExactly("目标值与预算不匹配。");
        JsonNode office = did(200, research.get(TEMPLATES)).json("0");
        did(403, research.delete(TEMPLATES + "/office/" + office.get("id").asLong()));
        did(204, planning().delete(TEMPLATES + "/office/" + office.get("id").asLong()));
        assertThat(offeredTo(research)).isEmpty();
    }

    @Test
    @DisplayName("are no more than a hundred of each person")
    void areBounded() {
        Api secretariat = stranger().as("general-secretariat", "HQ");
        for (int i = 1; i <= 100; i++) {
            did(204, secretariat.post(TEMPLATES + "/own", words("意见" + i)));
        }
        assertThat(did(409, secretariat.post(TEMPLATES + "/own", words("再一条"))).problem())
                .isEqualTo("opinion-templates-full");
        did(204, secretariat.post(TEMPLATES + "/own", words("意见100")));
    }

    private static List<String> offeredTo(Api person) {
        return did(200, person.get(TEMPLATES)).json().findValuesAsString("words");
    }

    private static String words(String words) {
        return "{\"words\": \"%s\"}".formatted(words);
    }
}
