package org.jixiao.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

@DisplayName("A code that is written wrongly")
class CodesInWordsTest {

    record Typed(
            @ProjectCode String project,
            @PolicyCode String policy,
            @UnitCode String unit,
            @StaffId String person) {}

    @Test
    @DisplayName("is told in the words of its field, in either language, and never as an expression")
    void inWords() {
        assertThat(said(Locale.SIMPLIFIED_CHINESE))
                .hasSize(4)
                .anyMatch(words -> words.startsWith("项目编码为 8 位数字"))
                .anyMatch(words -> words.startsWith("政策编码形如 ZC-2020-001"))
                .noneMatch(words -> words.contains("[") || words.contains("{"));
        assertThat(said(Locale.ENGLISH))
                .hasSize(4)
                .anyMatch(words -> words.startsWith("a project code has 8 digits"))
                .noneMatch(words -> words.contains("[") || words.contains("{"));
    }

    private static List<String> said(Locale language) {
        LocaleContextHolder.setLocale(language);
        try (LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean()) {
            validator.afterPropertiesSet();
            return validator.validate(new Typed("310", "2020", "-", "?")).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
