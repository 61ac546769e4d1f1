package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.PaymentDespiteMeasure;
import org.jixiao.contracts.monitoring.FundControlEvent.SuspensionLapsed;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.FollowPolicy;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LapseSuspension;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.NotePayment;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ResumeFunds;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.SuspendFunds;
import org.jixiao.monitoring.rectification.Rectification;
import org.jixiao.monitoring.rectification.Rectification.Standing;
import org.jixiao.monitoring.terms.MonitoringTerms;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * 暂缓 needs a serious finding, or is provisional and ends by itself; 恢复 needs that the rectification was accepted (rules.md J). A
 * payment against a hold is a fact, and reported as an alarm.
 */
final class HoldingRules {

    private HoldingRules() {}

    static Decision<FundControlEvent> suspend(SuspendFunds command, FundControlState state) {
        Circumstances known = state.circumstances();
        List<Refusal> objections = new ArrayList<>(General.objections(command.subject(), command.on(), known));
        Hold hold = state.hold();
        if (hold != null && (hold.forGood() || hold.lapsesOn() == null || command.rectification() == null)) {
            objections.add(
                    hold.forGood() ? Refusal.conflict("funds-stopped") : Refusal.conflict("funds-already-suspended"));
        }
        Integer number = command.rectification();
        if (number != null) {
            known.rectification(number)
                    .filter(HoldingRules::isOpenAndSerious)
                    .ifPresentOrElse(
                            _ -> {},
                            () -> objections.add(
                                    Refusal.conflict("serious-finding-missing").at("rectification")));
        }
        objections.addAll(LinkedProjects.objections(command.linked(), known));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        MonitoringTerms terms = known.terms(command.on()).orElseThrow();
        List<FundControlEvent> events = new ArrayList<>();
        int measure = state.nextNumber();
        events.add(new FundsSuspended(
                command.subject(),
                measure,
                General.unit(known),
                command.reason(),
                number,
                command.document(),
                command.on(),
                number == null ? terms.provisionalUntil(command.on()) : null,
                terms.acknowledgeBy(command.on())));
        events.addAll(LinkedProjects.events(
                command.subject(),
                measure,
                Measure.SUSPENSION,
                command.reason(),
                command.document(),
                command.linked()));
        return Decision.accept(events);
    }

    private static boolean isOpenAndSerious(Rectification one) {
        return one.ordered().severity() == Severity.SERIOUS && one.standing() != Standing.ACCEPTED;
    }

    static Decision<FundControlEvent> resume(ResumeFunds command, FundControlState state) {
        Circumstances known = state.circumstances();
        Hold hold = state.hold();
        if (hold == null) {
            return Decision.refuse(Refusal.conflict("funds-not-suspended"));
        }
        List<Refusal> objections = new ArrayList<>(General.objections(command.subject(), command.on(), known));
        if (hold.forGood()) {
            objections.add(Refusal.conflict("funds-stopped"));
        }
        boolean accepted = known.rectification(hold.rectification())
                .map(one -> one.standing() == Standing.ACCEPTED)
                .orElse(true);
        if (!accepted) {
            objections.add(Refusal.conflict("rectification-not-accepted"));
        }
        objections.addAll(LinkedProjects.objections(command.linked(), known));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        int measure = state.nextNumber();
        List<FundControlEvent> events = new ArrayList<>();
        events.add(new FundsResumed(
                command.subject(), measure, command.reason(), command.document(), acknowledgeBy(known, command.on())));
        events.addAll(LinkedProjects.events(
                command.subject(),
                measure,
                Measure.RESUMPTION,
                command.reason(),
                command.document(),
                command.linked()));
        return Decision.accept(events);
    }

    static Decision<FundControlEvent> lapse(LapseSuspension command, FundControlState state) {
        Hold hold = state.hold();
        return hold == null || !hold.hasLapsed(command.on())
                ? Decision.nothingToDo()
                : Decision.accept(new SuspensionLapsed(
                        command.subject(), state.nextNumber(), acknowledgeBy(state.circumstances(), command.on())));
    }

    /** What the policy's decision says of a project that is not held, or not any more, needs nothing more. */
    static Decision<FundControlEvent> follow(FollowPolicy command, FundControlState state) {
        Circumstances known = state.circumstances();
        List<Refusal> objections = General.objections(command.subject(), command.on(), known);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        Hold hold = state.hold();
        int number = state.nextNumber();
        LocalDate answerBy = acknowledgeBy(known, command.on());
        return switch (command.measure()) {
            case SUSPENSION ->
                hold != null
                        ? Decision.nothingToDo()
                        : Decision.accept(new FundsSuspended(
                                command.subject(),
                                number,
                                General.unit(known),
                                command.reason(),
                                null,
                                command.document(),
                                command.on(),
                                null,
                                answerBy));
            case RESUMPTION ->
                hold == null || hold.forGood() || hold.rectification() != null
                        ? Decision.nothingToDo()
                        : Decision.accept(new FundsResumed(
                                command.subject(), number, command.reason(), command.document(), answerBy));
            case STOP ->
                hold != null && hold.forGood()
                        ? Decision.nothingToDo()
                        : Decision.accept(new FundsStopped(
                                command.subject(),
                                number,
                                Cause.POLICY,
                                command.reason(),
                                command.document(),
                                command.on(),
                                answerBy));
            case REDUCTION, CLAW_BACK -> Decision.refuse(Refusal.conflict("policy-has-no-money"));
        };
    }

    static Decision<FundControlEvent> note(NotePayment command, FundControlState state) {
        Hold hold = state.hold();
        boolean against = hold != null && !command.paidOn().isBefore(hold.since()) && !hold.hasLapsed(command.paidOn());
        return hold == null || !against || state.noted().contains(command.payment())
                ? Decision.nothingToDo()
                : Decision.accept(new PaymentDespiteMeasure(
                        command.subject(),
                        hold.number(),
                        List.of(command.payment()),
                        command.amount(),
                        command.paidOn()));
    }

    private static LocalDate acknowledgeBy(Circumstances known, LocalDate on) {
        return known.terms(on).map(terms -> terms.acknowledgeBy(on)).orElse(on);
    }
}
