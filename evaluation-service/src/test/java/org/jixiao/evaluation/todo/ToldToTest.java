package org.jixiao.evaluation.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Post;
import org.jixiao.evaluation.workassessment.AssessmentReaders.Reader;
import org.jixiao.kernel.posts.Heads;
import org.jixiao.kernel.posts.Heads.Head;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.reminder.Addressee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Of the steps that wait for others on a subject")
class ToldToTest {

    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final Heads HEADS = new Heads(List.of(new Head("HQ", Post.DIVISION_HEAD, "研究室", "head-1", true)));

    @ParameterizedTest
    @EnumSource(
            value = Task.class,
            names = {"SEND_ASSESSMENT", "CHECK_ASSESSMENT", "ANSWER_OBJECTION", "DECIDE_ASSESSMENT"})
    @DisplayName("those of an assessment are told to the lead, the leaders and the auditor, and to no other colleague")
    void ofAnAssessment(Task task) {
        assertThat(toldTo("p", "planning-finance", "HQ").tells(waiting(task, "")))
                .isTrue();
        assertThat(toldTo("l", "office-leader", "HQ").tells(waiting(task, ""))).isTrue();
        assertThat(toldTo("a", "auditor", "").tells(waiting(task, ""))).isTrue();
        assertThat(toldTo("r", "research-office", "HQ").tells(waiting(task, "")))
                .isFalse();
        assertThat(toldTo("r", "research-office", "HQ").tells(waiting(task, "研究室")))
                .isFalse();
    }

    @Test
    @DisplayName("those of an assessment are told to whoever is assessed once it was sent")
    void toTheAssessed() {
        ToldTo colleague = toldTo("o", "project-officer", "BJ");
        assertThat(colleague.tells(waiting(Task.SEND_ASSESSMENT, ""))).isFalse();
        assertThat(colleague.tells(waiting(Task.CHECK_ASSESSMENT, ""))).isTrue();
        assertThat(colleague.tells(waiting(Task.ANSWER_OBJECTION, ""))).isTrue();
        assertThat(colleague.tells(waiting(Task.DECIDE_ASSESSMENT, ""))).isTrue();
        ToldTo head = toldTo("head-1", "division-head", "HQ");
        assertThat(head.tells(waiting(Task.SEND_ASSESSMENT, "研究室"))).isFalse();
        assertThat(head.tells(waiting(Task.CHECK_ASSESSMENT, "研究室"))).isTrue();
        assertThat(head.tells(waiting(Task.CHECK_ASSESSMENT, "对口支援处"))).isFalse();
    }

    @Test
    @DisplayName("one's own is told in any case, and every step that is none of an assessment to everybody")
    void ownAndOthers() {
        assertThat(toldTo("holder", "project-officer", "WH").tells(waiting(Task.SEND_ASSESSMENT, "")))
                .isTrue();
        assertThat(toldTo("r", "research-office", "HQ").tells(waiting(Task.SUBMIT, "")))
                .isTrue();
    }

    private static ToldTo toldTo(String staffId, String role, String unit) {
        return new ToldTo(new Reader(new Actor(staffId, "王一", Set.of(role), unit), HEADS));
    }

    private static Waiting waiting(Task task, String division) {
        return new Waiting(
                Subject.unit("BJ", 2020),
                "驻北京办事处",
                task,
                Set.of(Addressee.person("holder")),
                HeadedBy.office(null),
                JUNE,
                JUNE,
                division);
    }
}
