package org.jixiao.evaluation.todo;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReminderRules.Terms;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.todo.Pending.Said;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.access.Supervisors;
import org.jixiao.kernel.review.Confirmations;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.platform.calendar.WorkingDays;
import org.jixiao.platform.reminder.Addressee;

/** Which step of a self-evaluation comes next, until when, and whose it is. */
final class WhoseTurn {

    private final Pending pending;
    private final Rules rules;
    private final People people;

    WhoseTurn(Pending pending, Rules rules, People people) {
        this.pending = pending;
        this.rules = rules;
        this.people = people;
    }

    Stream<Waiting> waiting(LocalDate day) {
        return switch (pending.stage()) {
            case "OPENED" -> submit(pending.opened().openedOn());
            case "RETURNED", "REOPENED" ->
                pending.proveBy() == null ? submit(requireNonNullElse(pending.returnedOn(), day)) : prove(day);
            case "IN_REVIEW" -> inReview(requireNonNullElse(pending.submittedOn(), day));
            case "FINALISED" -> Stream.concat(prove(day), considerReopening());
            default -> Stream.empty();
        };
    }

    /** Where the year has no term, or its term is over already, the step waits as long as the completion of a goal may take. */
    private Stream<Waiting> submit(LocalDate since) {
        LocalDate term = rules.evaluation().selfEvaluation().submitBy();
        LocalDate due = pending.extendedTo() == null ? term : pending.extendedTo();
        return Stream.of(officers(
                Task.SUBMIT,
                since,
                due == null || since.isAfter(due) ? calendar().after(since, terms().complete()) : due));
    }

    private Stream<Waiting> prove(LocalDate day) {
        LocalDate until = pending.proveBy();
        return until == null || day.isAfter(until)
                ? Stream.empty()
                : Stream.of(officers(Task.PROVE, requireNonNullElse(pending.concludedOn(), day), until));
    }

    /** The result stands whatever came later; whether it is reopened is decided by 计划财务处. */
    private Stream<Waiting> considerReopening() {
        LocalDate since = pending.reopeningProposedOn();
        return since == null
                ? Stream.empty()
                : Stream.of(of(
                        Task.CONSIDER_REOPENING,
                        Set.of(Addressee.role(OfficeRoles.PLANNING_FINANCE)),
                        HeadedBy.office(null),
                        since,
                        calendar().after(since, terms().conclude())));
    }

    private Waiting officers(Task task, LocalDate since, LocalDate due) {
        String officer = pending.officer();
        return of(
                task,
                Set.of(
                        officer == null
                                ? Addressee.roleIn("project-officer", pending.unitCode())
                                : Addressee.person(officer)),
                HeadedBy.ownersOf(pending.route()),
                since,
                due);
    }

    private Stream<Waiting> inReview(LocalDate since) {
        List<Post> unconfirmed =
                confirmations().missing(pending.route().confirmedBy(), requireNonNullElse(pending.hash(), ""));
        if (!unconfirmed.isEmpty()) {
            return Stream.of(of(
                    Task.CONFIRM,
                    people.confirming(unconfirmed.getFirst(), pending.route()),
                    HeadedBy.unit(pending.route().unitCode()),
                    since,
                    calendar().after(since, terms().confirm())));
        }
        LocalDate conclude = calendar().after(since, terms().conclude());
        if (pending.opened().trial()) {
            return Stream.of(
                    ofRole(Task.FILE, OfficeRoles.PLANNING_FINANCE, DelegatedStep.CONCLUSION, since, conclude));
        }
        List<String> spoken = pending.said().stream()
                .filter(said -> said.step().equals("JUDGED"))
                .map(Said::seat)
                .flatMap(Stream::ofNullable)
                .toList();
        List<String> silent = pending.route().seats().stream()
                .filter(seat -> !spoken.contains(seat))
                .toList();
        if (!silent.isEmpty()) {
            return silent.stream()
                    .map(seat -> ofRole(
                            Task.OPINION,
                            seat,
                            DelegatedStep.OPINION,
                            since,
                            calendar().after(since, terms().giveOpinion())));
        }
        return Stream.of(
                pending.route().supervision().isAskedFor(pending.key()) && !pending.isSupervised()
                        ? supervise(since)
                        : ofRole(
                                Task.FINALISE,
                                pending.route().concludedBy(),
                                DelegatedStep.CONCLUSION,
                                since,
                                conclude));
    }

    /** Any of the three may; the others of the review have acted before them. */
    private Waiting supervise(LocalDate since) {
        return of(
                Task.SUPERVISE,
                Supervisors.ROLES.stream().map(Addressee::role).collect(Collectors.toUnmodifiableSet()),
                HeadedBy.office(null),
                since,
                calendar().after(since, terms().giveOpinion() + terms().supervise()));
    }

    private Confirmations confirmations() {
        Confirmations all = Confirmations.none();
        for (Said said : pending.said()) {
            if (said.post() != null && said.hash() != null) {
                all = all.and(Post.valueOf(said.post()), said.hash());
            }
        }
        return all;
    }

    private Waiting ofRole(Task task, String role, DelegatedStep step, LocalDate since, LocalDate due) {
        return of(task, people.withRole(role, step, pending.route()), people.headOf(role, pending.route()), since, due);
    }

    private Waiting of(Task task, Set<Addressee> holders, HeadedBy headedBy, LocalDate since, LocalDate due) {
        return new Waiting(pending.subject(), pending.opened().name(), task, holders, headedBy, since, due);
    }

    private Terms terms() {
        return rules.reminders().terms();
    }

    private WorkingDays calendar() {
        return ReminderPlans.calendar(rules);
    }
}
