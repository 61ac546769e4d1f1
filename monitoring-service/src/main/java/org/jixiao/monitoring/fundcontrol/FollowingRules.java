package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.FollowPolicy;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.HoldForItself;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LetGoWithPolicy;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A policy's decision holds the money of its projects beside whatever else holds it, and lets go of nothing but its own hold. A
 * provisional one ends on the policy's last day.
 */
final class FollowingRules {

    private FollowingRules() {}

    static Decision<FundControlEvent> follow(FollowPolicy command, FundControlState state) {
        List<Refusal> objections = General.objections(command.subject(), command.on(), state.circumstances());
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        Hold hold = state.holds().of(command.decision().policy());
        boolean followed = hold != null && (hold.forGood() || command.decision().equals(hold.origin()));
        return switch (command.measure()) {
            case SUSPENSION -> followed ? Decision.nothingToDo() : Decision.accept(suspended(command, state));
            case RESUMPTION -> hold == null ? Decision.nothingToDo() : Decision.accept(resumed(command, state));
            case STOP -> followed ? Decision.nothingToDo() : Decision.accept(stopped(command, state));
            case REDUCTION, CLAW_BACK -> Decision.refuse(Refusal.conflict("policy-has-no-money"));
        };
    }

    /** The policy's hold becomes the project's own, as it is, unless the project has one that lasts as long. */
    static Decision<FundControlEvent> holdForItself(HoldForItself command, FundControlState state) {
        Hold hold = state.holds().of(command.policy());
        if (hold == null || hold.forGood()) {
            return Decision.nothingToDo();
        }
        LocalDate answerBy = HoldingRules.acknowledgeBy(state.circumstances(), command.on());
        FundsResumed letGo = new FundsResumed(
                command.subject(),
                state.nextNumber(),
                command.reason(),
                command.policy(),
                true,
                command.document(),
                command.on(),
                answerBy);
        if (outlasts(state.holds().own(), hold)) {
            return Decision.accept(letGo);
        }
        return Decision.accept(
                letGo,
                new FundsSuspended(
                        command.subject(),
                        state.nextNumber() + 1,
                        General.unit(state.circumstances()),
                        command.reason(),
                        null,
                        null,
                        command.document(),
                        hold.since(),
                        hold.lapsesOn(),
                        answerBy,
                        hold.origin()));
    }

    /**
     * What came from the policy's decision holds nothing any more, for the policy or for the project itself: on top, what it took the place
     * of holds again; below, what took its place stays.
     */
    static Decision<FundControlEvent> letGo(LetGoWithPolicy command, FundControlState state) {
        FundControlState now = state;
        List<FundControlEvent> events = new ArrayList<>();
        for (Hold hold : state.holds().all()) {
            for (FundControlEvent event : letGo(command, hold, now)) {
                events.add(event);
                now = now.evolve(event);
            }
        }
        return Decision.accept(events);
    }

    private static List<FundControlEvent> letGo(LetGoWithPolicy command, Hold hold, FundControlState state) {
        return hold.chain().stream()
                .filter(link -> command.decision().equals(link.origin()))
                .findFirst()
                .map(link -> link.number() == hold.number()
                        ? ended(hold, command, state)
                        : List.of(forgotten(hold, link, command)))
                .orElseGet(List::of);
    }

    private static List<FundControlEvent> ended(Hold hold, LetGoWithPolicy command, FundControlState state) {
        LocalDate answerBy = HoldingRules.acknowledgeBy(state.circumstances(), command.on());
        Hold restored = hold.restoredOn(command.on());
        List<FundControlEvent> events = new ArrayList<>();
        events.add(new FundsResumed(
                command.subject(),
                state.nextNumber(),
                command.reason(),
                hold.policy(),
                restored != null || !state.holds().without(hold.policy()).isEmpty(),
                command.document(),
                command.on(),
                answerBy));
        if (restored != null) {
            events.add(new FundsSuspended(
                    command.subject(),
                    state.nextNumber() + 1,
                    General.unit(state.circumstances()),
                    command.reason(),
                    restored.rectification(),
                    restored.policy(),
                    command.document(),
                    restored.since(),
                    restored.lapsesOn(),
                    answerBy,
                    restored.origin()));
        }
        return events;
    }

    private static FundControlEvent forgotten(Hold hold, Hold link, LetGoWithPolicy command) {
        return new MeasureDropped(
                command.subject(),
                link.number(),
                command.reason(),
                command.document(),
                false,
                hold.policy(),
                null,
                true,
                command.on());
    }

    private static boolean outlasts(@Nullable Hold own, Hold other) {
        if (own == null) {
            return false;
        }
        return own.lapsesOn() == null
                || (other.lapsesOn() != null && !own.lapsesOn().isBefore(other.lapsesOn()));
    }

    private static FundControlEvent suspended(FollowPolicy command, FundControlState state) {
        return new FundsSuspended(
                command.subject(),
                state.nextNumber(),
                General.unit(state.circumstances()),
                command.reason(),
                null,
                command.decision().policy(),
                command.document(),
                HoldingRules.since(state.holds().of(command.decision().policy()), command.on()),
                command.lapsesOn(),
                answerBy(command, state),
                command.decision());
    }

    private static FundControlEvent resumed(FollowPolicy command, FundControlState state) {
        return new FundsResumed(
                command.subject(),
                state.nextNumber(),
                command.reason(),
                command.decision().policy(),
                !state.holds().without(command.decision().policy()).isEmpty(),
                command.document(),
                command.on(),
                answerBy(command, state));
    }

    private static FundControlEvent stopped(FollowPolicy command, FundControlState state) {
        return new FundsStopped(
                command.subject(),
                state.nextNumber(),
                Cause.POLICY,
                command.reason(),
                command.decision().policy(),
                command.document(),
                command.on(),
                answerBy(command, state),
                command.decision());
    }

    private static LocalDate answerBy(FollowPolicy command, FundControlState state) {
        return HoldingRules.acknowledgeBy(state.circumstances(), command.on());
    }
}
