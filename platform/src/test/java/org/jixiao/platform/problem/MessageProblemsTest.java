package org.jixiao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A message that was not taken")
class MessageProblemsTest {

    record Read(String name) {}

    private static SQLException inState(String state) {
        return new SQLException("failed", state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53100", "55P03", "57P01", "57014", "58030", "25006"})
    @DisplayName("may be taken later where the database cannot work at this moment, and is not refused")
    void passes(String state) {
        Throwable failure = new IllegalStateException(inState(state));

        assertThat(MessageProblems.isPassing(failure)).isTrue();
        assertThat(MessageProblems.isRefusal(failure)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "55000", "22003"})
    @DisplayName("is neither refused nor waits for the database where the statement is at fault")
    void fault(String state) {
        Throwable failure = new IllegalStateException(inState(state));

        assertThat(MessageProblems.isPassing(failure)).isFalse();
        assertThat(MessageProblems.isRefusal(failure)).isFalse();
    }

    @Test
    @DisplayName("is refused where a rule does not let it in")
    void refused() {
        assertThat(MessageProblems.isRefusal(new CommandRefused(List.of(Refusal.rule("no")))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", " null "})
    @DisplayName("has no body where nothing stands in it, or null, and is refused for that")
    void nothing(String message) {
        LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
        validator.afterPropertiesSet();
        MessageProblems problems = new MessageProblems(
                new Problems(ProblemTexts.load(MessageProblemsTest.class.getClassLoader())),
                JsonMapper.shared(),
                validator);

        assertThatThrownBy(() -> problems.read(message.getBytes(StandardCharsets.UTF_8), Read.class))
                .isInstanceOfSatisfying(
                        RequestProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("missing-body"))
                .matches(MessageProblems::isRefusal);
    }
}
