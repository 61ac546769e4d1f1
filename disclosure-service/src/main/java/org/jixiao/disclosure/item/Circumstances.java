package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGivenBack;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an item has heard from other streams.
 *
 * @param classified the project is 涉密: nothing of it can ever be published
 * @param restriction the project is 不宜公开: nothing of it is published while that stands
 * @param key the project is a key one (重点) of the year
 * @param unitKind what the unit is that the record belongs to; null where it was not asked for
 * @param goal the public version of the goal as it stands now; null before its approval
 * @param result the public version of the result as it stands now; null before it is final
 * @param reexamined the result was reopened (待复核) or is void (弄虚作假), so that it does not stand until there is another one
 * @param released the batches of the year that went out
 * @param numbers index numbers of items, an own one first
 */
record Circumstances(
        boolean classified,
        @Nullable DisclosureRestricted restriction,
        boolean key,
        @Nullable UnitKind unitKind,
        @Nullable PublicContent goal,
        @Nullable PublicContent result,
        boolean reexamined,
        RulesHeard rulebook,
        List<BatchReleased> released,
        List<Numbered> numbers) {

    static Circumstances unheard() {
        return new Circumstances(false, null, false, null, null, null, false, RulesHeard.none(), List.of(), List.of());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered _ ->
                new Circumstances(
                        true, restriction, key, unitKind, goal, result, reexamined, rulebook, released, numbers);
            case DisclosureRestricted found ->
                new Circumstances(
                        classified, found, key, unitKind, goal, result, reexamined, rulebook, released, numbers);
            case DisclosureRestrictionLifted _ ->
                new Circumstances(
                        classified, null, key, unitKind, goal, result, reexamined, rulebook, released, numbers);
            case KeyProjectDesignated _ -> withKey(true);
            case KeyDesignationLifted _ -> withKey(false);
            case UnitRegistered unit ->
                new Circumstances(
                        classified,
                        restriction,
                        key,
                        unit.kind(),
                        goal,
                        result,
                        reexamined,
                        rulebook,
                        released,
                        numbers);
            case GoalApproved approved -> withGoal(PublicVersion.of(approved));
            case GoalAdjusted adjusted -> goal == null ? this : withGoal(PublicVersion.of(adjusted, goal));
            case SelfEvaluationFinalised evaluated ->
                new Circumstances(
                        classified,
                        restriction,
                        key,
                        unitKind,
                        goal,
                        PublicVersion.of(evaluated),
                        false,
                        rulebook,
                        released,
                        numbers);
            case SelfEvaluationReopened _, FalsificationFound _ ->
                new Circumstances(
                        classified, restriction, key, unitKind, goal, result, true, rulebook, released, numbers);
            case RulebookPublished published ->
                new Circumstances(
                        classified,
                        restriction,
                        key,
                        unitKind,
                        goal,
                        result,
                        reexamined,
                        rulebook.and(published),
                        released,
                        numbers);
            case BatchReleased batch ->
                new Circumstances(
                        classified,
                        restriction,
                        key,
                        unitKind,
                        goal,
                        result,
                        reexamined,
                        rulebook,
                        and(released, batch),
                        numbers);
            case IndexNumbersGiven(var _, var _, var given) -> withNumbers(numbers, given);
            case IndexNumbersGivenBack(var _, var _, var back) ->
                withNumbers(numbers.stream().filter(one -> !back.contains(one)).toList(), List.of());
            default -> this;
        };
    }

    /** The number that an item went out under is its own in every version. */
    Circumstances publishedUnder(Numbered number) {
        return withNumbers(List.of(number), numbers);
    }

    private Circumstances withNumbers(List<Numbered> first, List<Numbered> then) {
        return new Circumstances(
                classified,
                restriction,
                key,
                unitKind,
                goal,
                result,
                reexamined,
                rulebook,
                released,
                Stream.concat(first.stream(), then.stream()).toList());
    }

    /** The index number (索取号) of an item; empty before it was given one. */
    Optional<String> indexNumber(Subject subject, Matter matter) {
        return numbers.stream()
                .filter(one -> one.subject().equals(subject) && one.matter() == matter)
                .map(Numbered::number)
                .findFirst();
    }

    private Circumstances withKey(boolean now) {
        return new Circumstances(
                classified, restriction, now, unitKind, goal, result, reexamined, rulebook, released, numbers);
    }

    private Circumstances withGoal(PublicContent content) {
        return new Circumstances(
                classified, restriction, key, unitKind, content, result, reexamined, rulebook, released, numbers);
    }

    private static <T> List<T> and(List<T> before, T another) {
        return Stream.concat(before.stream(), Stream.of(another)).toList();
    }

    /** Why nothing of this subject may go out; empty where nothing speaks against it. */
    Optional<Refusal> bar() {
        if (classified) {
            return Optional.of(Refusal.conflict("project-is-classified"));
        }
        return Optional.ofNullable(restriction)
                .map(found -> Refusal.conflict("disclosure-restricted")
                        .with("ground", found.ground().name())
                        .with("reexamineOn", found.reexamineOn().toString()));
    }

    Decision<DisclosureItemEvent> unlessBarred(Supplier<Decision<DisclosureItemEvent>> decision) {
        return bar().<Decision<DisclosureItemEvent>>map(Decision::refuse).orElseGet(decision);
    }

    /** The record as it stands now. */
    @Nullable
    PublicContent record(Matter matter) {
        return switch (matter) {
            case GOAL -> goal;
            case SELF_EVALUATION -> result;
        };
    }

    /** The record as it stands now, where another was heard since the item was due with it. */
    PublicContent record(ItemDue due) {
        return Objects.requireNonNullElse(record(due.matter()), due.content());
    }

    /** Whether the record does not stand any more, and its next version is not final yet. */
    boolean isReexamined(Matter matter) {
        return matter == Matter.SELF_EVALUATION && reexamined;
    }

    /** The newest rules that are in force on a day; the first ones before that. */
    Optional<Rules> rulesOn(LocalDate day) {
        return rulebook.on(day);
    }

    /** Decides by the rules of the day; without any there is nothing to decide by. */
    Decision<DisclosureItemEvent> byRules(
            DisclosureItemCommand command, Function<Rules, Decision<DisclosureItemEvent>> decision) {
        return rulebook.decide(command.subject().budgetYear(), command.on(), decision);
    }

    /** How the batch of a unit, or of the department, went out; empty while it waits. */
    Optional<BatchReleased> released(Matter matter, @Nullable String unitCode) {
        return released.stream()
                .filter(batch -> batch.occasion() == matter.occasion() && Objects.equals(batch.unitCode(), unitCode))
                .findFirst();
    }
}
