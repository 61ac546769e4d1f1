package org.jixiao.evaluation.todo;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.KeyEvaluationRules.Terms;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.todo.PendingKeyEvaluation.Evaluating;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.platform.reminder.Addressee;

/** Which step of a key evaluation comes next, until when, and whose it is. */
record WhoseKeyEvaluation(PendingKeyEvaluation pending, Rules rules) {

    private static final Set<String> DECIDED = Set.of("FINALISED", "FED_BACK", "ANSWERED");

    Stream<Waiting> waiting(LocalDate day) {
        return Stream.of(undertakings(), doubts(), next(day)).flatMap(Function.identity());
    }

    private Stream<Waiting> doubts() {
        LocalDate since = pending.inDoubtSince();
        return since == null
                ? Stream.empty()
                : Stream.of(step(Task.CONFIRM_KEY_RESULT, Set.of(Addressee.role(OfficeRoles.OFFICE_LEADER)), since));
    }

    /** Nobody of a commission sees anything before, whatever the evaluation is at. */
    private Stream<Waiting> undertakings() {
        Set<Addressee> holders = evaluators(one -> !one.undertaken());
        return pending.entrusted() == null || holders.isEmpty() || DECIDED.contains(pending.stage())
                ? Stream.empty()
                : Stream.of(step(Task.UNDERTAKE, holders, pending.entrusted().entrustedOn()));
    }

    private Stream<Waiting> next(LocalDate day) {
        return switch (pending.stage()) {
            case "SELECTED" -> ofLead(Task.ENTRUST);
            case "ENTRUSTED" -> Stream.of(step(Task.INFORM, lead(), entrustedOn()));
            case "NOTIFIED", "PLAN_RETURNED" -> ofChief(Task.PLAN);
            case "PLAN_IN_REVIEW" -> ofLead(Task.REVIEW_PLAN);
            case "SCORING", "REVISING" -> scoring();
            case "DRAFTED" -> ofLead(Task.ASK_OPINION);
            case "CONSULTING" -> consulting(day);
            case "OBJECTED" -> ofChief(Task.ANSWER_OBJECTIONS);
            case "REPORT_IN_REVIEW" -> ofLead(Task.REVIEW_REPORT);
            case "REPORT_ACCEPTED" -> ofLead(Task.FINALISE_REPORT);
            case "FINALISED" -> ofLead(Task.SEND_LETTER);
            case "FED_BACK" -> Stream.of(ofUnit(Task.ANSWER_LETTER));
            case "ANSWERED" -> ofLead(Task.ARCHIVE);
            default -> Stream.empty();
        };
    }

    /** Where too few are left to score, somebody has to be named before anybody can write the report. */
    private Stream<Waiting> scoring() {
        if (evaluators(_ -> true).size() < rules.evaluation().keyEvaluation().scorers()) {
            return ofLead(Task.ENTRUST);
        }
        Set<Addressee> silent = evaluators(one -> one.undertaken() && !one.scored());
        if (!silent.isEmpty()) {
            return Stream.of(of(
                    Task.SCORE,
                    silent,
                    HeadedBy.office(null),
                    pending.since(),
                    after(pending.since(), terms().score())));
        }
        return evaluators(one -> !one.scored()).isEmpty() ? ofChief(Task.DRAFT_REPORT) : Stream.empty();
    }

    /** Whoever lets the term pass was heard. */
    private Stream<Waiting> consulting(LocalDate day) {
        LocalDate until = answerBy();
        if (!day.isAfter(until)) {
            return Stream.of(ofUnit(Task.GIVE_OPINION));
        }
        return Stream.of(
                pending.revised() ? step(Task.DRAFT_REPORT, chief(), until) : step(Task.REVIEW_REPORT, lead(), until));
    }

    private Stream<Waiting> ofLead(Task task) {
        return Stream.of(step(task, lead(), pending.since()));
    }

    private Stream<Waiting> ofChief(Task task) {
        return Stream.of(step(task, chief(), pending.since()));
    }

    private Waiting ofUnit(Task task) {
        String officer = pending.officer();
        return of(
                task,
                Set.of(
                        officer == null
                                ? Addressee.roleIn("project-officer", pending.unitCode())
                                : Addressee.person(officer)),
                HeadedBy.ownersOf(pending.route()),
                pending.since(),
                answerBy());
    }

    private Waiting step(Task task, Set<Addressee> holders, LocalDate since) {
        return of(task, holders, HeadedBy.office(null), since, after(since, terms().step()));
    }

    private Waiting of(Task task, Set<Addressee> holders, HeadedBy headedBy, LocalDate since, LocalDate due) {
        return new Waiting(pending.subject(), pending.name(), task, holders, headedBy, since, due);
    }

    private Set<Addressee> lead() {
        boolean own = pending.route().voidSeats().contains(OfficeRoles.PLANNING_FINANCE);
        return Set.of(Addressee.role(own ? OfficeRoles.OFFICE_LEADER : OfficeRoles.PLANNING_FINANCE));
    }

    /** Where the 主评人 is recused, whoever leads. */
    private Set<Addressee> chief() {
        String chief = pending.entrusted() == null ? "" : pending.entrusted().chief();
        Set<Addressee> found = evaluators(one -> one.staffId().equals(chief));
        return found.isEmpty() ? lead() : found;
    }

    private Set<Addressee> evaluators(Predicate<Evaluating> which) {
        return pending.evaluators().stream()
                .filter(which)
                .map(Evaluating::staffId)
                .map(Addressee::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate entrustedOn() {
        return pending.entrusted() == null
                ? pending.since()
                : pending.entrusted().entrustedOn();
    }

    private LocalDate answerBy() {
        return requireNonNullElse(pending.answerBy(), pending.since());
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return ReminderPlans.calendar(rules).after(day, workingDays);
    }

    private Terms terms() {
        return rules.evaluation().keyEvaluation().terms();
    }
}
