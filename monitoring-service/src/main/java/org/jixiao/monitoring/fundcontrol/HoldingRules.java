package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.PaymentDespiteMeasure;
import org.jixiao.contracts.monitoring.FundControlEvent.SuspensionLapsed;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LapseSuspension;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.NotePayment;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ResumeFunds;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.SuspendFunds;
import org.jixiao.monitoring.rectification.Rectification;
import org.jixiao.monitoring.rectification.Rectification.Standing;
import org.jixiao.monitoring.terms.MonitoringTerms;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 暂缓 needs a serious finding, or is provisional and ends by itself; 恢复 needs that the rectification was accepted, and
 * ends what the subject's own decision holds. A payment against a hold is a fact, and reported as an alarm.
 */
final class HoldingRules {

    private HoldingRules() {}

    static Decision<FundControlEvent> suspend(SuspendFunds command, FundControlState state) {
        Circumstances known = state.circumstances();
        List<Refusal> objections = new ArrayList<>(General.objections(command.subject(), command.on(), known));
        Hold own = state.holds().own();
        if (state.holds().forGood()) {
            objections.add(Refusal.conflict("funds-stopped"));
        } else if (own != null && (own.lapsesOn() == null || command.rectification() == null)) {
            objections.add(Refusal.conflict("funds-already-suspended"));
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
        LocalDate lapsesOn = number == null ? terms.provisionalUntil(command.on()) : null;
        events.add(new FundsSuspended(
                command.subject(),
                measure,
                General.unit(known),
                command.reason(),
                number,
                null,
                command.document(),
                since(own, command.on()),
                lapsesOn,
                terms.acknowledgeBy(command.on()),
                null));
        events.addAll(LinkedProjects.events(
                command.subject(),
                measure,
                Measure.SUSPENSION,
                command.reason(),
                command.document(),
                lapsesOn,
                command.linked()));
        return Decision.accept(events);
    }

    private static boolean isOpenAndSerious(Rectification one) {
        return one.ordered().severity() == Severity.SERIOUS && one.standing() != Standing.ACCEPTED;
    }

    static Decision<FundControlEvent> resume(ResumeFunds command, FundControlState state) {
        Circumstances known = state.circumstances();
        Hold own = state.holds().own();
        if (own == null) {
            return Decision.refuse(
                    state.holds().isEmpty()
                            ? Refusal.conflict("funds-not-suspended")
                            : Refusal.conflict("funds-held-by-policy"));
        }
        List<Refusal> objections = new ArrayList<>(General.objections(command.subject(), command.on(), known));
        if (own.forGood()) {
            objections.add(Refusal.conflict("funds-stopped"));
        }
        boolean accepted = known.rectification(own.rectification())
                .map(one -> one.standing() == Standing.ACCEPTED)
                .orElse(true);
        if (!accepted) {
            objections.add(Refusal.conflict("rectification-not-accepted"));
        }
        Set<String> held = LinkedProjects.heldBy(own, state);
        objections.addAll(LinkedProjects.objections(command.linked(), held, known));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        int measure = state.nextNumber();
        List<FundControlEvent> events = new ArrayList<>();
        events.add(new FundsResumed(
                command.subject(),
                measure,
                command.reason(),
                null,
                !state.holds().without(null).isEmpty(),
                command.document(),
                command.on(),
                acknowledgeBy(known, command.on())));
        events.addAll(LinkedProjects.events(
                command.subject(),
                measure,
                Measure.RESUMPTION,
                command.reason(),
                command.document(),
                null,
                LinkedProjects.andWhatIsHeld(command.linked(), held)));
        return Decision.accept(events);
    }

    /** A suspension that takes the place of a provisional one goes on from its first day. */
    static LocalDate since(@Nullable Hold before, LocalDate on) {
        return before == null ? on : before.since();
    }

    /** Every provisional hold whose days are over ends, and no other. */
    static Decision<FundControlEvent> lapse(LapseSuspension command, FundControlState state) {
        LocalDate answerBy = acknowledgeBy(state.circumstances(), command.on());
        List<FundControlEvent> events = new ArrayList<>();
        Holds left = state.holds();
        for (Hold lapsed : state.holds().lapsed(command.on())) {
            left = left.without(lapsed.policy());
            events.add(new SuspensionLapsed(
                    command.subject(), state.nextNumber() + events.size(), lapsed.policy(), !left.isEmpty(), answerBy));
        }
        return Decision.accept(events);
    }

    static Decision<FundControlEvent> note(NotePayment command, FundControlState state) {
        return state.holds()
                .on(command.paidOn())
                .filter(_ -> !state.noted().contains(command.payment()))
                .map(hold -> Decision.<FundControlEvent>accept(new PaymentDespiteMeasure(
                        command.subject(),
                        hold.number(),
                        List.of(command.payment()),
                        command.amount(),
                        command.paidOn())))
                .orElseGet(Decision::nothingToDo);
    }

    static LocalDate acknowledgeBy(Circumstances known, LocalDate on) {
        return known.terms(on).map(terms -> terms.acknowledgeBy(on)).orElse(on);
    }
}
