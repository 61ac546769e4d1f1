package org.jixiao.gateway.problem;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of each problem, from {@code problems_zh_CN.properties} and {@code problems_en.properties}. */
@Component
class ProblemTexts {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    ProblemTexts() {
        bundle.setBasename("problems");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    String title(Problem problem, Locale locale) {
        return text(problem, "title", locale);
    }

    String detail(Problem problem, Map<String, ?> arguments, Locale locale) {
        String text = text(problem, "detail", locale);
        for (var argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
        }
        return text;
    }

    String next(Problem problem, Locale locale) {
        return text(problem, "next", locale);
    }

    private String text(Problem problem, String part, Locale locale) {
        return bundle.getMessage(problem.code() + "." + part, null, locale);
    }
}
