package org.jixiao.kernel.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerMapping;

@DisplayName("The path of a subject")
class SubjectsOfPathsTest {

    private static final SubjectsOfPaths PATHS = new SubjectsOfPaths();

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({
        "projects, project, 31000020T000000000001",
        "policies, policy, ZC-2020-001",
        "units, unit, BJ",
        "departments, department, DEPT"
    })
    @DisplayName("names it, and is read back")
    void namesIt(String plural, String kind, String code) {
        Subject subject = new Subject(kind, code, 2020);
        assertThat(SubjectsOfPaths.pathOf("goals", subject)).isEqualTo("/api/goals/" + plural + "/" + code + "/2020");
        assertThat(read(plural, code, "2020")).isEqualTo(subject);
    }

    @Test
    @DisplayName("says of a wrong code and a wrong year at once")
    void saysWhatIsWrong() {
        assertThat(catchThrowableOfType(CommandRefused.class, () -> read("projects", "BJ", "20"))
                        .reasons())
                .containsExactly(
                        Refusal.rule("code-malformed").at("code"),
                        Refusal.rule("year-malformed").at("year"));
    }

    @Test
    @DisplayName("is of no other kind, and of an endpoint under such a path only")
    void isOfNoOtherKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectsOfPaths.pathOf("goals", Subject.organisation("BJ")));
        assertThatIllegalStateException().isThrownBy(() -> read("organisations", "BJ", "2020"));
        assertThatIllegalStateException().isThrownBy(() -> read(new MockHttpServletRequest()));
    }

    @Test
    @DisplayName("is read where an endpoint asks for it")
    void isReadWhereAskedFor() {
        assertThat(PATHS.supportsParameter(parameter(0))).isTrue();
        assertThat(PATHS.supportsParameter(parameter(1))).isFalse();
    }

    @SuppressWarnings("unused") // only its parameters are looked at
    private static void endpoint(@OfPath Subject subject, Subject other) {}

    private static MethodParameter parameter(int index) {
        try {
            return new MethodParameter(
                    SubjectsOfPathsTest.class.getDeclaredMethod("endpoint", Subject.class, Subject.class), index);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Subject read(String plural, String code, String year) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                Map.of("subjects", plural, "code", code, "year", year));
        return read(request);
    }

    private static Subject read(MockHttpServletRequest request) {
        return PATHS.resolveArgument(parameter(0), null, new ServletWebRequest(request), null);
    }
}
