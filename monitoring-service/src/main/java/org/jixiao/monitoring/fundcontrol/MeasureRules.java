package org.jixiao.monitoring.fundcontrol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.CaseStated;
import org.jixiao.contracts.monitoring.FundControlEvent.ClawbackDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.Suspension;
import org.jixiao.kernel.money.SpokenFor;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DecideMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DropMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ProposeMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.StateCase;
import org.jixiao.monitoring.fundcontrol.Taken.Standing;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** 停止, 调减 and 收回: proposed on grounds, the unit is heard, then it is decided – and the grounds must still hold. */
final class MeasureRules {

    private MeasureRules() {}

    static Decision<FundControlEvent> propose(ProposeMeasure command, FundControlState state) {
        Circumstances known = state.circumstances();
        List<Refusal> objections = new ArrayList<>(General.objections(command.subject(), command.on(), known));
        if (objections.isEmpty()) {
            objections.addAll(Grounds.objections(Grounds.of(command), state, command.on()));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return Decision.accept(new MeasureProposed(
                command.subject(),
                state.nextNumber(),
                General.unit(known),
                command.measure(),
                command.amount(),
                command.cause(),
                command.reason(),
                command.rectification(),
                command.carriesOut(),
                known.terms(command.on()).orElseThrow().statementUntil(command.on())));
    }

    static Decision<FundControlEvent> state(StateCase command, FundControlState state) {
        Taken taken = state.find(command.number()).orElse(null);
        MeasureProposed proposed = taken == null ? null : taken.proposed();
        if (taken == null || proposed == null) {
            return Decision.refuse(Refusal.notFound("measure-not-found"));
        }
        List<Refusal> objections = new ArrayList<>();
        if (!command.unit().equals(state.circumstances().subject().unitCode())) {
            objections.add(Refusal.forbidden("subject-of-another-unit"));
        }
        if (taken.standing() != Standing.PROPOSED) {
            objections.add(Refusal.conflict("measure-not-open"));
        }
        if (command.on().isAfter(proposed.statementUntil())) {
            objections.add(Refusal.conflict("statement-too-late").with("until", proposed.statementUntil()));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return command.statement().equals(taken.statement())
                ? Decision.nothingToDo()
                : Decision.accept(new CaseStated(command.subject(), command.number(), command.statement()));
    }

    static Decision<FundControlEvent> decide(DecideMeasure command, FundControlState state) {
        Taken taken = state.find(command.number()).orElse(null);
        MeasureProposed proposed = taken == null ? null : taken.proposed();
        if (taken == null || proposed == null) {
            return Decision.refuse(Refusal.notFound("measure-not-found"));
        }
        if (taken.standing() != Standing.PROPOSED) {
            return Decision.refuse(Refusal.conflict("measure-not-open"));
        }
        Circumstances known = state.circumstances();
        List<Refusal> objections = new ArrayList<>(General.objections(command.subject(), command.on(), known));
        if (!taken.isHeard(command.on())) {
            objections.add(Refusal.conflict("unit-not-heard").with("until", proposed.statementUntil()));
        }
        objections.addAll(Grounds.objections(Grounds.of(proposed), state, command.on()));
        objections.addAll(LinkedProjects.objections(command.linked(), known));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        List<FundControlEvent> events = new ArrayList<>();
        events.add(decision(command, proposed, known));
        events.addAll(LinkedProjects.events(
                command.subject(),
                command.number(),
                proposed.measure(),
                proposed.reason(),
                command.document(),
                null,
                command.linked()));
        return Decision.accept(events);
    }

    private static FundControlEvent decision(DecideMeasure command, MeasureProposed proposed, Circumstances known) {
        LocalDate answerBy = known.terms(command.on()).orElseThrow().acknowledgeBy(command.on());
        return switch (proposed.measure()) {
            case STOP ->
                new FundsStopped(
                        command.subject(),
                        command.number(),
                        proposed.cause(),
                        proposed.reason(),
                        null,
                        command.document(),
                        command.on(),
                        answerBy,
                        null);
            case REDUCTION ->
                new ReductionDecided(
                        command.subject(),
                        command.number(),
                        amount(proposed),
                        SpokenFor.decreased(known.money()),
                        proposed.cause(),
                        proposed.reason(),
                        command.document(),
                        answerBy);
            case CLAW_BACK ->
                new ClawbackDecided(
                        command.subject(),
                        command.number(),
                        amount(proposed),
                        SpokenFor.decreased(known.money()),
                        proposed.cause(),
                        proposed.reason(),
                        proposed.carriesOut(),
                        command.document(),
                        answerBy);
            case SUSPENSION, RESUMPTION -> throw new IllegalStateException("these are decided at once");
        };
    }

    private static BigDecimal amount(MeasureProposed proposed) {
        return Objects.requireNonNull(proposed.amount(), "a measure without its amount was refused before");
    }

    static Decision<FundControlEvent> drop(DropMeasure command, FundControlState state) {
        Taken taken = state.find(command.number()).orElse(null);
        if (taken == null) {
            return Decision.refuse(Refusal.notFound("measure-not-found"));
        }
        if (taken.standing() != Standing.PROPOSED && !isRefused(taken)) {
            return Decision.refuse(Refusal.conflict("measure-not-open"));
        }
        if (state.isBeingCarriedOut(command.number())) {
            return Decision.refuse(Refusal.conflict("reduction-being-carried-out"));
        }
        Hold hold = state.holds().by(command.number()).orElse(null);
        Hold restored = hold == null ? null : hold.restoredOn(command.on());
        List<FundControlEvent> events = new ArrayList<>();
        events.add(new MeasureDropped(
                command.subject(),
                command.number(),
                command.reason(),
                command.document(),
                hold != null,
                hold == null ? null : hold.policy(),
                restored == null ? null : new Suspension(restored.since(), restored.lapsesOn()),
                !state.holds().dropped(command.number(), command.on()).isEmpty(),
                command.on()));
        events.addAll(LinkedProjects.released(command, taken));
        return Decision.accept(events);
    }

    /** What finance refused goes back to the decider, who repeats it or lets it go; money that flows again cannot be held by letting go. */
    private static boolean isRefused(Taken taken) {
        return taken.standing() == Standing.REFUSED && taken.measure() != Measure.RESUMPTION;
    }
}
