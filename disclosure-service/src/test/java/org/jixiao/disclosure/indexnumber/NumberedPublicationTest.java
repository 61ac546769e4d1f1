package org.jixiao.disclosure.indexnumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.PROJECT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.TakeIndexNumbersBack;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.KeptBack;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.StaleVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The publication of an item")
class NumberedPublicationTest {

    private static final PublishItem PUBLISH = new PublishItem(PROJECT, Matter.GOAL, KeptBack.nothing(), APPROVED_ON);
    private static final Wanted ITEM = new Wanted(PROJECT, Matter.GOAL);
    private static final GiveIndexNumbers GIVE = new GiveIndexNumbers(List.of(ITEM), null, APPROVED_ON);
    private static final List<Command> BACK =
            List.of(new TakeIndexNumbersBack(2020, List.of(ITEM)), new TakeIndexNumbersBack(2019, List.of(ITEM)));
    private static final Caller CALLER = new Caller(
            new Actor("disclosure-1", "", Set.of("disclosure-officer"), "HQ"), APPROVED_ON, null, null, "test");
    private static final Written DONE = new Written("stream", 1, null);
    private static final Written GIVEN = new Written("numbers", 1, "event");

    private final List<Command> sent = new ArrayList<>();

    private Written publish(List<Supplier<Written>> answers) {
        Deque<Supplier<Written>> left = new ArrayDeque<>(answers);
        return new NumberedPublication(
                        (command, _) -> {
                            sent.add(command);
                            return left.isEmpty() ? DONE : left.pop().get();
                        },
                        (_, _) -> List.of())
                .publish(PUBLISH, null, CALLER);
    }

    private static Supplier<Written> fails(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }

    private static Supplier<Written> refused(String... codes) {
        return fails(new CommandRefused(
                List.of(codes).stream().map(Refusal::conflict).toList()));
    }

    private static Supplier<Written> lacksItsNumber() {
        return refused("index-number-not-given");
    }

    @Test
    @DisplayName("takes a number no sooner than nothing else speaks against it")
    void numbered() {
        assertThat(publish(List.of(lacksItsNumber(), () -> GIVEN, () -> DONE))).isSameAs(DONE);
        assertThat(sent).containsExactly(PUBLISH, GIVE, PUBLISH);
    }

    @Test
    @DisplayName("takes another number, once, where the first was taken back meanwhile")
    void takenBackMeanwhile() {
        assertThat(publish(List.of(lacksItsNumber(), () -> DONE, lacksItsNumber(), () -> GIVEN, () -> DONE)))
                .isSameAs(DONE);
        assertThat(sent).containsExactly(PUBLISH, GIVE, PUBLISH, GIVE, PUBLISH);
        sent.clear();
        assertThat(catchThrowable(() -> publish(
                        List.of(lacksItsNumber(), () -> GIVEN, lacksItsNumber(), () -> GIVEN, lacksItsNumber()))))
                .hasMessage("index-number-not-given");
        assertThat(sent.subList(5, 7)).isEqualTo(BACK);
    }

    @Test
    @DisplayName("gives its number back, of this year or of the one before, where the rules speak against it after all")
    void refusedInTheEnd() {
        assertThat(catchThrowable(
                        () -> publish(List.of(lacksItsNumber(), () -> DONE, refused("disclosure-restricted")))))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("disclosure-restricted");
        assertThat(sent.subList(3, 5)).isEqualTo(BACK);
    }

    @Test
    @DisplayName("gives its number back whatever else breaks it off")
    void brokenOff() {
        StaleVersion stale = new StaleVersion(3, 4);
        assertThat(catchThrowable(() -> publish(List.of(lacksItsNumber(), () -> GIVEN, fails(stale)))))
                .isSameAs(stale);
        assertThat(sent.subList(3, 5)).isEqualTo(BACK);
        sent.clear();
        assertThat(catchThrowable(() ->
                        publish(List.of(lacksItsNumber(), () -> GIVEN, lacksItsNumber(), () -> DONE, fails(stale)))))
                .as("also after somebody else gave the second one")
                .isSameAs(stale);
        assertThat(sent.subList(5, 7)).isEqualTo(BACK);
    }

    @Test
    @DisplayName("leaves the number that another publication of it was given where it breaks off itself")
    void leavesTheNumberOfAnother() {
        StaleVersion stale = new StaleVersion(3, 4);
        assertThat(catchThrowable(() -> publish(List.of(lacksItsNumber(), () -> DONE, fails(stale)))))
                .isSameAs(stale);
        assertThat(sent).containsExactly(PUBLISH, GIVE, PUBLISH);
        sent.clear();
        assertThat(catchThrowable(() -> publish(List.of(fails(stale))))).isSameAs(stale);
        assertThat(sent).containsExactly(PUBLISH);
    }

    @Test
    @DisplayName("tells why it broke off also where the number cannot be given back")
    void notGivenBack() {
        IllegalStateException away = new IllegalStateException("away");
        StaleVersion stale = new StaleVersion(3, 4);
        assertThat(catchThrowable(() -> publish(List.of(lacksItsNumber(), () -> GIVEN, fails(stale), fails(away)))))
                .isSameAs(stale);
    }

    @Test
    @DisplayName("is rehearsed without its number, and the numbers of all that go out together for themselves")
    void rehearsed() {
        Refusal exhausted = Refusal.conflict("index-series-exhausted");
        Refusal restricted = Refusal.conflict("disclosure-restricted");
        Map<Command, List<Refusal>> objections = Map.of(
                PUBLISH, List.of(restricted, Refusal.conflict("index-number-not-given")), GIVE, List.of(exhausted));
        NumberedPublication rehearsed = new NumberedPublication(
                (_, _) -> {
                    throw new AssertionError("nothing is sent");
                },
                (command, _) -> objections.getOrDefault(command, List.of()));
        assertThat(rehearsed.objections(PUBLISH, CALLER)).containsExactly(restricted);
        assertThat(rehearsed.objectionsToNumbers(List.of(PUBLISH), null, CALLER))
                .containsExactly(exhausted);
        assertThat(rehearsed.objectionsToNumbers(List.of(), null, CALLER)).isEmpty();
    }
}
