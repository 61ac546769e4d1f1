package org.jixiao.kernel.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Subjects that a request names")
class NamedSubjectsTest {

    private static final String PROJECT = "project/31000020T000000000001/2020";
    private static final String FIELD = "subjects[%d]";

    @Test
    @DisplayName("come in the order in which they are named, whatever has goals")
    void comeInTheirOrder() {
        assertThat(NamedSubjects.read(
                        List.of("unit/BJ/2020", PROJECT, "policy/ZC-2020-001/2020", "department/DEPT/2020"), FIELD))
                .containsExactly(
                        Subject.unit("BJ", 2020),
                        Subject.project("31000020T000000000001", 2020),
                        Subject.policy("ZC-2020-001", 2020),
                        Subject.department("DEPT", 2020));
        assertThat(NamedSubjects.read(List.of(), FIELD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "31000020T000000000001", "project/31000020T000000000001", "organisation/BJ/0"})
    @DisplayName("are none where the text is not one, or names what has no goals")
    void areSubjectsWithGoals(String name) {
        assertThat(refusedFor(name))
                .containsExactly(Refusal.rule("subject-malformed").at("subjects[0]"));
    }

    @Test
    @DisplayName("are named once; all that is wrong comes back at once, each at its place")
    void areNamedOnce() {
        assertThat(refusedFor(PROJECT, "project", PROJECT))
                .containsExactly(
                        Refusal.rule("subject-malformed").at("subjects[1]"),
                        Refusal.rule("subject-named-twice").at("subjects[2]"));
    }

    private static List<Refusal> refusedFor(String... names) {
        return catchThrowableOfType(CommandRefused.class, () -> NamedSubjects.read(List.of(names), FIELD))
                .reasons();
    }
}
