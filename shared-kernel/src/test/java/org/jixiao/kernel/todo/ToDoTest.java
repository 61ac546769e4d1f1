package org.jixiao.kernel.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.reminder.Addressee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A step that waits")
class ToDoTest {

    private static final Subject PROJECT = Subject.project("31000022T000000000001", 2022);
    private static final LocalDate MAY = LocalDate.of(2022, 5, 6);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 7);

    private enum Task implements Step {
        WRITE,
        LOOK_AGAIN;

        @Override
        public String words() {
            return "编制";
        }

        @Override
        public String link(Subject subject, String part) {
            return "/" + subject.code() + "/" + part;
        }

        @Override
        public boolean isKnownByItsDueDay() {
            return this == LOOK_AGAIN;
        }
    }

    @Test
    @DisplayName(
            "is known by its subject, part and kind, and by the day it waits from, or is due where the first moves")
    void isKnown() {
        assertThat(waiting(Task.WRITE, MAY, JUNE, "").id()).isEqualTo(PROJECT + "/WRITE/2022-05-06");
        assertThat(waiting(Task.WRITE, MAY, JUNE, "4").id()).isEqualTo(PROJECT + "/4/WRITE/2022-05-06");
        assertThat(waiting(Task.LOOK_AGAIN, MAY, JUNE, "").id()).isEqualTo(PROJECT + "/LOOK_AGAIN/2022-06-07");
    }

    @Test
    @DisplayName(
            "stands by the day it is due, and of one day in the order of the ids, so that a page goes on behind any of"
                    + " them")
    void standsInOrder() {
        Waiting soon = waiting(Task.WRITE, MAY, MAY, "");
        Waiting later = waiting(Task.WRITE, MAY, JUNE, "1");
        Waiting last = waiting(Task.WRITE, MAY, JUNE, "2");
        assertThat(Stream.of(last, soon, later).sorted(Waiting.MOST_URGENT_FIRST))
                .containsExactly(soon, later, last);
        assertThat(Stream.of(soon, later, last).filter(step -> step.isBehind(JUNE, later.id())))
                .containsExactly(last);
        assertThat(Stream.of(soon, later, last).filter(step -> step.isBehind(MAY, "")))
                .containsExactly(soon, later, last);
    }

    @Test
    @DisplayName("tells for whom it waits: a person, a role of the office, a role in a unit, always in one order")
    void tellsForWhom() {
        assertThat(ToDo.holders(Set.of(
                        Addressee.roleIn("unit-head", "BJ"),
                        Addressee.person("demo-officer"),
                        Addressee.person("li.ming@office"),
                        Addressee.role("office-leader"))))
                .isEqualTo(List.of(
                        new Holder("demo-officer", null, null),
                        new Holder("li.ming@office", null, null),
                        new Holder(null, "office-leader", null),
                        new Holder(null, "unit-head", "BJ")));
    }

    private static Waiting waiting(Task task, LocalDate since, LocalDate due, String part) {
        return new Waiting(PROJECT, "督查经费", task, Set.of(), HeadedBy.office(null), since, due, part);
    }
}
