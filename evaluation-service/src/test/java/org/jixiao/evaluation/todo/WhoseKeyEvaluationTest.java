package org.jixiao.evaluation.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.todo.PendingKeyEvaluation.Evaluating;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.platform.reminder.Addressee;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What waits of a key evaluation")
class WhoseKeyEvaluationTest {

    private static final Subject SUBJECT = Subject.project("31000020T000000000001", 2020);
    private static final LocalDate SINCE = LocalDate.of(2021, 4, 6);
    private static final LocalDate ENTRUSTED_ON = LocalDate.of(2021, 4, 1);
    private static final LocalDate ANSWER_BY = LocalDate.of(2021, 4, 20);
    private static final KeyEvaluationEntrusted ENTRUSTED =
            new KeyEvaluationEntrusted(SUBJECT, List.of(), "e1", null, ENTRUSTED_ON);
    private static final List<Evaluating> DONE =
            List.of(new Evaluating("e1", true, true), new Evaluating("e2", true, true));

    private static PendingKeyEvaluation pending(
            String stage,
            @Nullable KeyEvaluationEntrusted entrusted,
            List<Evaluating> evaluators,
            boolean revised,
            @Nullable String officer,
            String... voidSeats) {
        return pending(stage, entrusted, evaluators, revised, officer, null, voidSeats);
    }

    private static PendingKeyEvaluation pending(
            String stage,
            @Nullable KeyEvaluationEntrusted entrusted,
            List<Evaluating> evaluators,
            boolean revised,
            @Nullable String officer,
            @Nullable LocalDate inDoubtSince,
            String[] voidSeats) {
        return new PendingKeyEvaluation(
                SUBJECT,
                "督查经费",
                "HQ",
                new ReviewRoute(
                        List.of(),
                        List.of(),
                        List.of(voidSeats),
                        "planning-finance",
                        "HQ",
                        "对口支援处",
                        false,
                        Supervision.NONE,
                        Map.of()),
                stage,
                SINCE,
                entrusted,
                evaluators,
                revised,
                ANSWER_BY,
                officer,
                inDoubtSince);
    }

    private static List<Waiting> waiting(PendingKeyEvaluation pending, LocalDate day) {
        return new WhoseKeyEvaluation(pending, RulesOf2020.rules()).waiting(day).toList();
    }

    private static Set<Addressee> of(String... keys) {
        return Arrays.stream(keys).map(Addressee::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Waiting step(Task task, LocalDate since, LocalDate due, String... holders) {
        return new Waiting(SUBJECT, "督查经费", task, of(holders), HeadedBy.office(null), since, due);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @DisplayName("is the next step, of whoever leads or of the 主评人, ten working days long")
    @CsvSource({
        "SELECTED, ENTRUST, role:planning-finance",
        "NOTIFIED, PLAN, staff:e1",
        "PLAN_RETURNED, PLAN, staff:e1",
        "PLAN_IN_REVIEW, REVIEW_PLAN, role:planning-finance",
        "SCORING, DRAFT_REPORT, staff:e1",
        "DRAFTED, ASK_OPINION, role:planning-finance",
        "OBJECTED, ANSWER_OBJECTIONS, staff:e1",
        "REVISING, DRAFT_REPORT, staff:e1",
        "REPORT_IN_REVIEW, REVIEW_REPORT, role:planning-finance",
        "REPORT_ACCEPTED, FINALISE_REPORT, role:planning-finance",
        "FINALISED, SEND_LETTER, role:planning-finance",
        "ANSWERED, ARCHIVE, role:planning-finance"
    })
    void nextStep(String stage, Task task, String holder) {
        assertThat(waiting(pending(stage, ENTRUSTED, DONE, false, "officer-1"), SINCE))
                .containsExactly(step(task, SINCE, LocalDate.of(2021, 4, 20), holder));
    }

    @Test
    @DisplayName("is nothing once the papers are archived")
    void archived() {
        assertThat(waiting(pending("ARCHIVED", ENTRUSTED, DONE, false, "officer-1"), SINCE))
                .isEmpty();
    }

    @Test
    @DisplayName("is the leaders' where data turned out false with which the result was made, archived or not")
    void inDoubt() {
        String[] nobody = {};
        assertThat(waiting(pending("ARCHIVED", ENTRUSTED, DONE, false, null, ENTRUSTED_ON, nobody), SINCE))
                .containsExactly(
                        step(Task.CONFIRM_KEY_RESULT, ENTRUSTED_ON, LocalDate.of(2021, 4, 15), "role:office-leader"));
        assertThat(waiting(pending("FINALISED", ENTRUSTED, DONE, false, null, ENTRUSTED_ON, nobody), SINCE))
                .extracting(Waiting::task)
                .containsExactly(Task.CONFIRM_KEY_RESULT, Task.SEND_LETTER);
    }

    @Test
    @DisplayName("of the notice counts from the commission, and is 办领导's where 计划财务处 owns the subject")
    void notice() {
        assertThat(waiting(pending("ENTRUSTED", ENTRUSTED, DONE, false, null, "planning-finance"), SINCE))
                .containsExactly(step(Task.INFORM, ENTRUSTED_ON, LocalDate.of(2021, 4, 15), "role:office-leader"));
    }

    @Test
    @DisplayName("is to name further evaluators where fewer are left than the rulebook asks for, whoever scored")
    void tooFewScorers() {
        assertThat(waiting(
                        pending("SCORING", ENTRUSTED, List.of(new Evaluating("e1", true, true)), false, null), SINCE))
                .containsExactly(step(Task.ENTRUST, SINCE, LocalDate.of(2021, 4, 20), "role:planning-finance"));
    }

    @Test
    @DisplayName("of the 主评人 is the lead's where that person is recused")
    void withoutChief() {
        assertThat(waiting(pending("NOTIFIED", ENTRUSTED, List.of(), false, null), SINCE))
                .containsExactly(step(Task.PLAN, SINCE, LocalDate.of(2021, 4, 20), "role:planning-finance"));
    }

    @Test
    @DisplayName("before a result are the undertakings that were not given, and then the sheets")
    void commission() {
        List<Evaluating> some = List.of(
                new Evaluating("e1", true, true),
                new Evaluating("e2", true, false),
                new Evaluating("e3", false, false));
        assertThat(waiting(pending("SCORING", ENTRUSTED, some, false, null), SINCE))
                .containsExactly(
                        step(Task.UNDERTAKE, ENTRUSTED_ON, LocalDate.of(2021, 4, 15), "staff:e3"),
                        step(Task.SCORE, SINCE, LocalDate.of(2021, 5, 4), "staff:e2"));
        List<Evaluating> one = List.of(new Evaluating("e1", true, true), new Evaluating("e3", false, false));
        assertThat(waiting(pending("SCORING", ENTRUSTED, one, false, null), SINCE))
                .extracting(Waiting::task)
                .containsExactly(Task.UNDERTAKE);
        for (String decided : List.of("FINALISED", "FED_BACK", "ANSWERED")) {
            assertThat(waiting(pending(decided, ENTRUSTED, one, false, null), SINCE))
                    .extracting(Waiting::task)
                    .doesNotContain(Task.UNDERTAKE);
        }
    }

    @Test
    @DisplayName("of the evaluated unit is due as it was asked, and falls to the evaluation once that term is over")
    void unit() {
        PendingKeyEvaluation consulted = pending("CONSULTING", ENTRUSTED, DONE, false, "officer-1");
        assertThat(waiting(consulted, ANSWER_BY))
                .containsExactly(new Waiting(
                        SUBJECT,
                        "督查经费",
                        Task.GIVE_OPINION,
                        of("staff:officer-1"),
                        HeadedBy.ownersOf(consulted.route()),
                        SINCE,
                        ANSWER_BY));
        assertThat(waiting(consulted, ANSWER_BY.plusDays(1)))
                .containsExactly(
                        step(Task.REVIEW_REPORT, ANSWER_BY, LocalDate.of(2021, 5, 4), "role:planning-finance"));
        assertThat(waiting(pending("CONSULTING", ENTRUSTED, DONE, true, null), ANSWER_BY.plusDays(1)))
                .containsExactly(step(Task.DRAFT_REPORT, ANSWER_BY, LocalDate.of(2021, 5, 4), "staff:e1"));
        assertThat(waiting(pending("FED_BACK", ENTRUSTED, DONE, false, null), SINCE))
                .containsExactly(new Waiting(
                        SUBJECT,
                        "督查经费",
                        Task.ANSWER_LETTER,
                        of("role:project-officer@HQ"),
                        HeadedBy.ownersOf(consulted.route()),
                        SINCE,
                        ANSWER_BY));
    }
}
