package org.jixiao.goals.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.PostsEvent.DelegationEnded;
import org.jixiao.contracts.goals.PostsEvent.PostDelegated;
import org.jixiao.goals.posts.PostsCommand.DelegatePost;
import org.jixiao.goals.posts.PostsCommand.OfDelegation;
import org.jixiao.goals.posts.PostsCommand.RevokeDelegation;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.posts.Delegation;
import org.jixiao.kernel.posts.Tenure;
import org.jixiao.kernel.posts.Tenures;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * AB角 (rules of people and organisation): who holds a post leaves tasks of it to one named colleague for some days, and
 * 计划财务处 writes it down for somebody absent, by a paper. A delegate passes nothing on. Whoever holds a post in another unit, and none in
 * this one, is no colleague. Of whoever holds no post nobody knows the unit beforehand: that shows where the delegate acts, since only the
 * posts of the actor's own unit are asked.
 */
final class DelegationRules {

    private DelegationRules() {}

    static Decision<PostsEvent> delegate(DelegatePost command, Tenures posts) {
        List<Refusal> objections = new ArrayList<>(objectionsToWho(command, posts));
        if (!isHolder(command) && isLead(command) && command.documentNumber() == null) {
            objections.add(Refusal.rule("delegation-paper-missing").at("documentNumber"));
        }
        objections.addAll(objectionsToTheDays(command));
        if (command.steps().isEmpty()) {
            objections.add(Refusal.rule("delegation-without-steps").at("steps"));
        }
        Optional<Tenure> tenure = posts.of(command.staffId(), command.post(), command.division(), command.from());
        tenure.ifPresentOrElse(
                held -> objections.addAll(beyond(held, command)),
                () -> objections.add(Refusal.notFound("not-in-this-post").at("staffId")));
        if (isHeldBy(command.delegate().staffId(), command, posts)) {
            objections.add(Refusal.rule("delegate-holds-the-post").at("delegateId"));
        }
        if (isOfAnotherUnit(command)) {
            objections.add(Refusal.rule("delegate-of-another-unit")
                    .at("delegateId")
                    .with("units", String.join(", ", command.delegateUnits())));
        }
        if (tenure.isEmpty() || !objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        PostDelegated delegated = delegated(command, tenure.get());
        Optional<Delegation> standing = posts.delegations().stream()
                .filter(known -> known.isOf(command.post(), command.division())
                        && known.overlaps(command.from(), command.until()))
                .findFirst();
        if (standing.isEmpty()) {
            return Decision.accept(delegated);
        }
        return standing.get().equals(Delegation.of(delegated))
                ? Decision.nothingToDo()
                : Decision.refuse(Refusal.conflict("post-delegated-then")
                        .at("from")
                        .with("from", standing.get().begun().from().toString())
                        .with("until", standing.get().lastDay().toString()));
    }

    private static PostDelegated delegated(DelegatePost command, Tenure tenure) {
        return new PostDelegated(
                command.unitCode(),
                command.post(),
                command.division(),
                tenure.holder(),
                command.delegate(),
                command.from(),
                command.until(),
                command.steps().stream().distinct().sorted().toList(),
                command.documentNumber());
    }

    /** The holder, of the own unit, or 计划财务处; a delegate who tries is told why not. */
    private static List<Refusal> objectionsToWho(OfDelegation command, Tenures posts) {
        if (isHolder(command) || isLead(command)) {
            return List.of();
        }
        boolean delegate = posts.delegations().stream()
                .anyMatch(known -> known.isOf(command.post(), command.division())
                        && known.isTo(command.by().id())
                        && known.covers(command.on()));
        return List.of(
                delegate
                        ? Refusal.forbidden("delegate-passes-nothing-on")
                        : Refusal.forbidden("delegated-by-the-holder-only"));
    }

    private static boolean isHolder(OfDelegation command) {
        return command.by().id().equals(command.staffId())
                && command.by().unit().equals(command.unitCode());
    }

    private static boolean isLead(OfDelegation command) {
        return command.by().roles().contains(OfficeRoles.PLANNING_FINANCE);
    }

    private static boolean isHeldBy(String staffId, DelegatePost command, Tenures posts) {
        return posts.all().stream()
                .anyMatch(tenure -> tenure.isFor(command.post(), command.division())
                        && tenure.holder().staffId().equals(staffId)
                        && tenure.overlaps(command.from(), command.until()));
    }

    private static boolean isOfAnotherUnit(DelegatePost command) {
        return !command.delegateUnits().isEmpty() && !command.delegateUnits().contains(command.unitCode());
    }

    private static List<Refusal> objectionsToTheDays(DelegatePost command) {
        List<Refusal> objections = new ArrayList<>();
        if (command.from().isBefore(command.on())) {
            objections.add(Refusal.rule("delegation-in-the-past").at("from"));
        }
        if (command.until().isBefore(command.from())) {
            objections.add(Refusal.rule("delegation-ends-before-it-begins").at("until"));
        }
        return objections;
    }

    private static List<Refusal> beyond(Tenure held, DelegatePost command) {
        LocalDate lastDay = held.lastDay();
        return lastDay == null || !command.until().isAfter(lastDay)
                ? List.of()
                : List.of(
                        Refusal.rule("delegation-beyond-the-tenure").at("until").with("lastDay", lastDay.toString()));
    }

    /** Revoked, it ends with the day before: from now on the delegate acts no more. */
    static Decision<PostsEvent> revoke(RevokeDelegation command, Tenures posts) {
        List<Refusal> objections = objectionsToWho(command, posts);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        Optional<Delegation> begun = posts.delegations().stream()
                .filter(known -> known.isOf(command.post(), command.division())
                        && known.begun().holder().staffId().equals(command.staffId())
                        && known.begun().from().equals(command.from()))
                .reduce((_, later) -> later);
        if (begun.isEmpty()) {
            return Decision.refuse(Refusal.notFound("delegation-not-found"));
        }
        LocalDate lastDay = command.on().minusDays(1);
        return begun.get().lastDay().isAfter(lastDay)
                ? Decision.accept(ended(begun.get(), lastDay))
                : Decision.nothingToDo();
    }

    /** With the tenure ends what its holder delegated: a delegation never outlasts who gave it. */
    static List<PostsEvent> endedWith(Tenure tenure, LocalDate lastDay, Tenures posts) {
        return posts.delegations().stream()
                .filter(known -> tenure.isFor(
                                known.begun().post(), known.begun().division())
                        && known.begun().holder().equals(tenure.holder())
                        && !known.begun().from().isBefore(tenure.filled().from())
                        && known.lastDay().isAfter(lastDay))
                .<PostsEvent>map(known -> ended(known, lastDay))
                .toList();
    }

    private static DelegationEnded ended(Delegation delegation, LocalDate lastDay) {
        PostDelegated begun = delegation.begun();
        return new DelegationEnded(
                begun.unitCode(),
                begun.post(),
                begun.division(),
                begun.holder(),
                begun.delegate(),
                begun.from(),
                lastDay);
    }
}
