package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.FollowPolicy;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.HoldForItself;
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
        Hold hold = state.holds().of(command.policy());
        return switch (command.measure()) {
            case SUSPENSION ->
                hold != null && (hold.forGood() || Objects.equals(hold.lapsesOn(), command.lapsesOn()))
                        ? Decision.nothingToDo()
                        : Decision.accept(suspended(command, state));
            case RESUMPTION -> hold == null ? Decision.nothingToDo() : Decision.accept(resumed(command, state));
            case STOP ->
                hold != null && hold.forGood() ? Decision.nothingToDo() : Decision.accept(stopped(command, state));
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
                        answerBy));
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
                command.policy(),
                command.document(),
                HoldingRules.since(state.holds().of(command.policy()), command.on()),
                command.lapsesOn(),
                answerBy(command, state));
    }

    private static FundControlEvent resumed(FollowPolicy command, FundControlState state) {
        return new FundsResumed(
                command.subject(),
                state.nextNumber(),
                command.reason(),
                command.policy(),
                !state.holds().without(command.policy()).isEmpty(),
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
                command.policy(),
                command.document(),
                command.on(),
                answerBy(command, state));
    }

    private static LocalDate answerBy(FollowPolicy command, FundControlState state) {
        return HoldingRules.acknowledgeBy(state.circumstances(), command.on());
    }
}
