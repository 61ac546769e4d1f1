package org.jixiao.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.platform.problem.Language;
import org.jixiao.platform.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every reason for which a service refuses has words in every language: what is wrong, what exactly, and what to do next. A service
 * extends this class and names one of its classes; all classes compiled beside it are searched.
 */
public abstract class ProblemTextsTest {

    private static final Pattern QUOTED = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final List<String> PARTS = List.of("title", "detail", "next");

    private final Class<?> oneOfTheService;

    protected ProblemTextsTest(Class<?> oneOfTheService) {
        this.oneOfTheService = oneOfTheService;
    }

    @Test
    @DisplayName("Every refusal has a title, a detail and a next step in Chinese and in English")
    void everyRefusalHasWords() {
        RefusalCodes found = RefusalCodes.compiledBeside(oneOfTheService);
        assertThat(found.unreadable())
                .as("a refusal's code is written as a literal where it is refused, so that it can be found")
                .isEmpty();
        assertThat(found.codes()).as("refusals found").isNotEmpty();
        assertThat(faults(found.codes(), ProblemTexts.load(oneOfTheService.getClassLoader())))
                .isEmpty();
    }

    /** What is wrong with the words of these codes. */
    static List<String> faults(Set<String> codes, ProblemTexts texts) {
        List<String> faults = new ArrayList<>();
        for (String code : codes) {
            if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
                faults.add(code + " is not kebab case");
            }
            for (String part : PARTS) {
                String key = code + "." + part;
                for (Language language : Language.values()) {
                    String text = texts.find(language, key);
                    if (text == null || text.isBlank()) {
                        faults.add("problems_" + language.locale() + ".properties lacks " + key);
                    }
                }
                if (!quoted(texts.find(Language.ZH_CN, key)).equals(quoted(texts.find(Language.EN, key)))) {
                    faults.add(key + " quotes other values in Chinese than in English");
                }
            }
        }
        return faults;
    }

    private static Set<String> quoted(@Nullable String text) {
        return text == null
                ? Set.of()
                : QUOTED.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
