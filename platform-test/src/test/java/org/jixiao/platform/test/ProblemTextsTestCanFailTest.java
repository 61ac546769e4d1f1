package org.jixiao.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.ProblemTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of the problems' words")
class ProblemTextsTestCanFailTest {

    private final ProblemTexts texts = ProblemTexts.load(getClass().getClassLoader());

    /** Refuses with words, without words, and with a code that nobody can find. */
    static final class Refusing {

        Refusal withWords() {
            return Refusal.rule("sample-weights").with("sum", 90);
        }

        Refusal without(boolean really) {
            return really ? Refusal.conflict("sample-without-words").at("here") : Refusal.notFound("sample-absent");
        }

        Refusal computed(int ordinal) {
            return Refusal.rule("sample-" + ordinal);
        }

        Refusal chosen(boolean late) {
            return Refusal.rule(late ? "sample-late" : "sample-absent");
        }
    }

    @Test
    @DisplayName("finds every code that is written as a literal, and the places where none is")
    void findsCodes() {
        RefusalCodes found = RefusalCodes.compiledBeside(Refusing.class);
        assertThat(found.codes()).contains("sample-weights", "sample-without-words", "sample-absent");
        assertThat(found.unreadable().stream().filter(place -> place.contains("$Refusing")))
                .hasSize(2);
    }

    @Test
    @DisplayName("names the texts that are missing, in each language")
    void namesMissingTexts() {
        assertThat(ProblemTextsTest.faults(Set.of("sample-weights"), texts)).isEmpty();
        assertThat(ProblemTextsTest.faults(Set.of("sample-without-words"), texts))
                .contains(
                        "problems_zh_CN.properties lacks sample-without-words.next",
                        "problems_en.properties lacks sample-without-words.title");
        assertThat(ProblemTextsTest.faults(Set.of("Sample"), texts)).contains("Sample is not kebab case");
        assertThat(ProblemTextsTest.faults(Set.of("sample-uneven"), texts))
                .containsExactly("sample-uneven.detail quotes other values in Chinese than in English");
    }

    @Test
    @DisplayName("looks at the classes beside the one it is given")
    void looksBeside() {
        assertThat(Path.of(Refusing.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .exists();
        assertThat(RefusalCodes.compiledBeside(Refusal.class).codes())
                .contains("processor-not-found", "stale-version")
                .doesNotContain("sample-weights");
    }
}
