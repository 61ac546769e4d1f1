package org.jixiao.goals.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.rulebook.RulebookCommand.CarryRulebookOver;
import org.jixiao.goals.rulebook.RulebookCommand.PublishRulebook;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** The rulebook of one budget year: versions follow each other and are never edited. */
sealed interface RulebookState extends State<RulebookCommand, RulebookEvent, RulebookState> {

    /**
     * @param earlier newest version of the earlier year that may be carried over; null where none was asked for, or there is none
     */
    record Unpublished(@Nullable RulebookPublished earlier) implements RulebookState {

        static Unpublished alone() {
            return new Unpublished(null);
        }
    }

    record Published(RulebookPublished latest) implements RulebookState {}

    @Override
    default Decision<RulebookEvent> decide(RulebookCommand command) {
        return switch (command) {
            case PublishRulebook publish -> publish(publish);
            case CarryRulebookOver carry -> carryOver(carry);
        };
    }

    private Decision<RulebookEvent> carryOver(CarryRulebookOver command) {
        return switch (this) {
            case Published _ -> Decision.nothingToDo();
            case Unpublished(var earlier)
            when earlier == null ->
                Decision.refuse(Refusal.conflict("no-rulebook-to-carry-over").with("year", command.from()));
            case Unpublished(var earlier) ->
                publish(new PublishRulebook(
                        command.budgetYear(),
                        command.on(),
                        RulesOfLaterYear.of(earlier.rules(), command.budgetYear() - command.from())));
        };
    }

    private Decision<RulebookEvent> publish(PublishRulebook command) {
        return switch (this) {
            case Unpublished _ -> publish(command, 1, RulesAreSound.objections(command.rules()));
            case Published(var latest) when isRepeatedBy(command, latest) -> Decision.nothingToDo();
            case Published(var latest) -> {
                List<Refusal> objections = new ArrayList<>(RulesAreSound.objections(command.rules()));
                if (command.effectiveFrom().isBefore(latest.effectiveFrom())) {
                    objections.add(Refusal.rule("rulebook-effective-before-previous")
                            .at("effectiveFrom")
                            .with("previous", latest.effectiveFrom().toString()));
                }
                yield publish(command, latest.version() + 1, objections);
            }
        };
    }

    private static Decision<RulebookEvent> publish(PublishRulebook command, int version, List<Refusal> objections) {
        return objections.isEmpty()
                ? Decision.accept(
                        new RulebookPublished(command.budgetYear(), version, command.effectiveFrom(), command.rules()))
                : Decision.refuse(objections);
    }

    private static boolean isRepeatedBy(PublishRulebook command, RulebookPublished latest) {
        return command.effectiveFrom().equals(latest.effectiveFrom())
                && command.rules().equals(latest.rules());
    }

    @Override
    default RulebookState evolve(RulebookEvent event) {
        return switch (event) {
            case RulebookPublished published -> new Published(published);
        };
    }

    @Override
    default RulebookState heed(StoredEvent event) {
        return this instanceof Unpublished && event instanceof RulebookPublished earlier
                ? new Unpublished(earlier)
                : this;
    }
}
