package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@DisplayName("The answers that are kept")
class KeptAnswersTest {

    private static final Asked ASKED = new Asked("/public/", Form.PAGE, "zh-CN", Map.of());
    private static final KeptAnswer ANSWER =
            new KeptAnswer("text/html", "W/\"tag\"", Map.of("Vary", List.of("Accept")), new byte[] {1});

    private final KeptAnswers answers = new KeptAnswers(DataSize.ofKilobytes(1));

    @Test
    @DisplayName("are found again as long as what is public is the same")
    void found() {
        assertThat(answers.find("1", ASKED)).isEmpty();
        answers.keep("1", ASKED, ANSWER);
        assertThat(answers.find("1", ASKED)).contains(ANSWER);
        assertThat(answers.find("2", ASKED)).isEmpty();
        assertThat(answers.find("1", ASKED)).isEmpty();
    }

    @Test
    @DisplayName("hold none that was being made when what is public changed")
    void overtaken() {
        assertThat(answers.find("1", ASKED)).isEmpty();
        assertThat(answers.find("2", ASKED)).isEmpty();
        answers.keep("1", ASKED, ANSWER);
        assertThat(answers.isEmpty()).isTrue();
    }
}
