package org.jixiao.platform.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.validation.Validator;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service the same answers to what cannot be answered as asked. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class, after = JacksonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({RefusalAdvice.class, RequestAdvice.class, FailureAdvice.class, ProblemErrorController.class})
public class ProblemAutoConfiguration {

    @Bean
    ProblemTexts problemTexts() {
        return ProblemTexts.load(ProblemAutoConfiguration.class.getClassLoader());
    }

    @Bean
    BrokenOffAnswers brokenOffAnswers() {
        return new BrokenOffAnswers();
    }

    @Bean
    Problems problems(ProblemTexts texts) {
        return new Problems(texts);
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, JsonMapper json) {
        return new ProblemWriter(problems, json);
    }

    @Bean
    MessageProblems messageProblems(Problems problems, JsonMapper json, Validator validator) {
        return new MessageProblems(problems, json, validator);
    }
}
