package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.record.Records;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an item has heard from other streams.
 *
 * @param standing what is known of the subject itself
 * @param records what the public may see of it as its records stand now
 * @param released the batches of the year that went out
 * @param numbers index numbers of items, an own one first
 * @param siblings how the other items of the subject stand that this one rests on
 */
record Circumstances(
        Standing standing,
        Records records,
        RulesHeard rulebook,
        List<BatchReleased> released,
        List<Numbered> numbers,
        Siblings siblings) {

    static Circumstances unheard() {
        return new Circumstances(
                Standing.unheard(), Records.unheard(), RulesHeard.none(), List.of(), List.of(), new Siblings(Map.of()));
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case RulebookPublished published ->
                new Circumstances(standing, records, rulebook.and(published), released, numbers, siblings);
            case BatchReleased batch ->
                new Circumstances(standing, records, rulebook, and(released, batch), numbers, siblings);
            case IndexNumbersGiven(var _, var _, var given) -> withNumbers(numbers, given);
            case IndexNumbersGivenBack(var _, var _, var back) ->
                withNumbers(numbers.stream().filter(one -> !back.contains(one)).toList(), List.of());
            case DisclosureItemEvent sibling ->
                new Circumstances(standing, records, rulebook, released, numbers, siblings.after(sibling));
            default ->
                new Circumstances(standing.after(event), records.after(event), rulebook, released, numbers, siblings);
        };
    }

    /** The number that an item went out under is its own in every version. */
    Circumstances publishedUnder(Numbered number) {
        return withNumbers(List.of(number), numbers);
    }

    private Circumstances withNumbers(List<Numbered> first, List<Numbered> then) {
        return new Circumstances(
                standing,
                records,
                rulebook,
                released,
                Stream.concat(first.stream(), then.stream()).toList(),
                siblings);
    }

    /** The index number (索取号) of an item; empty before it was given one. */
    Optional<String> indexNumber(Subject subject, Matter matter) {
        return numbers.stream()
                .filter(one -> one.subject().equals(subject) && one.matter() == matter)
                .map(Numbered::number)
                .findFirst();
    }

    private static <T> List<T> and(List<T> before, T another) {
        return Stream.concat(before.stream(), Stream.of(another)).toList();
    }

    /** Whether the rulebook wants something of the subject public of the office's own accord. */
    boolean isInScope(Subject subject, Matter matter, Rules rules) {
        boolean evaluated = records.of(Matter.KEY_EVALUATION) != null;
        return Scope.includes(subject, matter, new Scope.Marks(standing.key(), evaluated, standing.trial()), rules);
    }

    /** Why nothing of this subject may go out; empty where nothing speaks against it. */
    Optional<Refusal> bar() {
        return standing.bar();
    }

    Decision<DisclosureItemEvent> unlessBarred(Supplier<Decision<DisclosureItemEvent>> decision) {
        return bar().<Decision<DisclosureItemEvent>>map(Decision::refuse).orElseGet(decision);
    }

    /** A step towards the public; what is on trial takes none, by whatever way (试编不公开). */
    Decision<DisclosureItemEvent> towardsThePublic(Supplier<Decision<DisclosureItemEvent>> decision) {
        return unlessBarred(
                () -> standing.trial() ? Decision.refuse(Refusal.conflict("project-on-trial")) : decision.get());
    }

    /** The record as it stands now. */
    @Nullable
    PublicContent record(Matter matter) {
        return records.of(matter);
    }

    /** The record as it stands now, where another was heard since the item was due with it. */
    PublicContent record(ItemDue due) {
        return Objects.requireNonNullElse(record(due.matter()), due.content());
    }

    /** Without what other items of the subject keep back. */
    PublicContent visible(PublicContent content, ItemDue due) {
        return siblings.visible(content, due, released(due.matter(), due.batchUnit()));
    }

    /** Whether the record does not stand any more, and its next version is not final yet. */
    boolean isReexamined(Matter matter) {
        return records.isReexamined(matter);
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
