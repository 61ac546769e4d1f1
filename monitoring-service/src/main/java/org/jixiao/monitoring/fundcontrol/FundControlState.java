package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.CaseStated;
import org.jixiao.contracts.monitoring.FundControlEvent.ClawbackDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionAcknowledged;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRefused;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRepeated;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectConcerned;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectExcepted;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectReleased;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.contracts.monitoring.FundControlEvent.PaymentDespiteMeasure;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.SuspensionLapsed;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.AcknowledgeDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DecideMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DropMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.FollowPolicy;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.HoldForItself;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LapseSuspension;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LetGoWithPolicy;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.NotePayment;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ProposeMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.RefuseDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.RepeatDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ResumeFunds;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.StateCase;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.SuspendFunds;
import org.jixiao.monitoring.fundcontrol.Taken.Standing;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Decision.Accepted;
import org.jixiao.platform.aggregate.Decision.Refused;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/**
 * The control of one subject's money in one budget year as data.
 *
 * @param measures by number − 1
 * @param holds what holds the money now; none while it flows
 * @param noted vouchers that were reported against a measure
 */
record FundControlState(Circumstances circumstances, List<Taken> measures, Holds holds, List<String> noted)
        implements State<FundControlCommand, FundControlEvent, FundControlState> {

    FundControlState {
        measures = List.copyOf(measures);
        noted = List.copyOf(noted);
    }

    static FundControlState untouched() {
        return new FundControlState(Circumstances.unheard(), List.of(), Holds.none(), List.of());
    }

    @Override
    public Decision<FundControlEvent> decide(FundControlCommand command) {
        if (circumstances.subject().classified() && !(command instanceof NotePayment)) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        return switch (command) {
            case SuspendFunds suspend -> lapsedBy(suspend.on(), suspend, state -> HoldingRules.suspend(suspend, state));
            case ResumeFunds resume -> lapsedBy(resume.on(), resume, state -> HoldingRules.resume(resume, state));
            case HoldForItself alone ->
                lapsedBy(alone.on(), alone, state -> FollowingRules.holdForItself(alone, state));
            case FollowPolicy follow -> lapsedBy(follow.on(), follow, state -> FollowingRules.follow(follow, state));
            case LetGoWithPolicy letGo -> lapsedBy(letGo.on(), letGo, state -> FollowingRules.letGo(letGo, state));
            case ProposeMeasure propose ->
                lapsedBy(propose.on(), propose, state -> MeasureRules.propose(propose, state));
            case DecideMeasure decide -> lapsedBy(decide.on(), decide, state -> MeasureRules.decide(decide, state));
            case LapseSuspension lapse -> HoldingRules.lapse(lapse, this);
            case NotePayment payment -> HoldingRules.note(payment, this);
            case StateCase stated -> MeasureRules.state(stated, this);
            case DropMeasure drop -> lapsedBy(drop.on(), drop, state -> MeasureRules.drop(drop, state));
            case AcknowledgeDecision acknowledge -> AnswerRules.acknowledge(acknowledge, this);
            case RefuseDecision refuse -> AnswerRules.refuse(refuse, this);
            case RepeatDecision repeat -> lapsedBy(repeat.on(), repeat, state -> AnswerRules.repeat(repeat, state));
        };
    }

    /** A provisional suspension whose days are over holds nothing any more: that is written down before anything else is decided. */
    private Decision<FundControlEvent> lapsedBy(
            LocalDate on, FundControlCommand command, Function<FundControlState, Decision<FundControlEvent>> rule) {
        Decision<FundControlEvent> lapse = HoldingRules.lapse(new LapseSuspension(command.subject(), on), this);
        if (!(lapse instanceof Accepted<FundControlEvent>(var lapsed)) || lapsed.isEmpty()) {
            return rule.apply(this);
        }
        FundControlState now = this;
        for (FundControlEvent event : lapsed) {
            now = now.evolve(event);
        }
        return switch (rule.apply(now)) {
            case Accepted<FundControlEvent>(var events) ->
                Decision.accept(Stream.concat(lapsed.stream(), events.stream()).toList());
            case Refused<FundControlEvent> refused -> refused;
        };
    }

    int nextNumber() {
        return measures.size() + 1;
    }

    Optional<Taken> find(int number) {
        return number >= 1 && number <= measures.size() ? Optional.of(measures.get(number - 1)) : Optional.empty();
    }

    /** As it would be if a measure that was proposed were still to be decided. */
    FundControlState beforeDeciding(int number) {
        List<Taken> before = new ArrayList<>(measures);
        before.set(number - 1, measures.get(number - 1).with(Standing.PROPOSED));
        return new FundControlState(circumstances, before, holds, noted);
    }

    /** Whether a claw-back that was taken carries this reduction out, so that the two stand or fall together. */
    boolean isBeingCarriedOut(int number) {
        return measures.stream()
                .filter(Taken::isTaken)
                .map(Taken::carriesOut)
                .anyMatch(reduction -> reduction != null && reduction == number);
    }

    @Override
    public FundControlState evolve(FundControlEvent event) {
        return switch (event) {
            case MeasureProposed proposed -> and(Taken.proposed(proposed), holds);
            case CaseStated stated -> with(event, measure(event).stated(stated.statement()), holds);
            case MeasureDropped dropped ->
                with(
                        event,
                        measure(event).with(Standing.DROPPED),
                        holds.dropped(dropped.number(), dropped.droppedOn()));
            case FundsSuspended suspended -> and(Taken.decided(Measure.SUSPENSION), holds.with(holdOf(suspended)));
            case FundsResumed resumed ->
                and(Taken.decided(Measure.RESUMPTION), holds.ended(resumed.policy(), resumed.resumedOn()));
            case SuspensionLapsed lapsed -> and(Taken.decided(Measure.RESUMPTION), holds.ended(lapsed.policy(), null));
            case FundsStopped stopped -> stopped(stopped);
            case ReductionDecided reduction ->
                with(event, measure(event).decidedAfter(reduction.decreasedBefore()), holds);
            case ClawbackDecided clawback ->
                with(event, measure(event).decidedAfter(clawback.decreasedBefore()), holds);
            case DecisionAcknowledged _ -> with(event, measure(event).with(Standing.ACKNOWLEDGED), holds);
            case DecisionRefused _ -> with(event, measure(event).with(Standing.REFUSED), holds);
            case DecisionRepeated _ -> with(event, measure(event).with(Standing.DECIDED), holds);
            case PaymentDespiteMeasure despite -> {
                List<String> more = new ArrayList<>(noted);
                more.addAll(despite.payments());
                yield new FundControlState(circumstances, measures, holds, more);
            }
            case LinkedProjectConcerned concerned ->
                concerned.measure() == Measure.RESUMPTION
                        ? this
                        : with(event, measure(event).concerning(concerned.projectCode()), holds);
            case LinkedProjectExcepted _, LinkedProjectReleased _ -> this;
        };
    }

    private static Hold holdOf(FundsSuspended event) {
        return new Hold(
                event.number(),
                event.policy(),
                event.suspendedOn(),
                event.rectification(),
                event.lapsesOn(),
                false,
                event.origin(),
                null,
                null);
    }

    /** A measure that was proposed is decided under its number; one that follows a policy has a number of its own. */
    private FundControlState stopped(FundsStopped event) {
        Holds now = holds.with(new Hold(
                event.number(), event.policy(), event.stoppedOn(), null, null, true, event.origin(), null, null));
        return find(event.number())
                .map(taken -> with(event, taken.with(Standing.DECIDED), now))
                .orElseGet(() -> and(Taken.decided(Measure.STOP), now));
    }

    private Taken measure(FundControlEvent event) {
        return measures.get(event.number() - 1);
    }

    private FundControlState and(Taken measure, Holds now) {
        List<Taken> more = new ArrayList<>(measures);
        more.add(measure);
        return new FundControlState(circumstances, more, now, noted);
    }

    private FundControlState with(FundControlEvent event, Taken measure, Holds now) {
        List<Taken> changed = new ArrayList<>(measures);
        changed.set(event.number() - 1, measure);
        return new FundControlState(circumstances, changed, now, noted);
    }

    @Override
    public FundControlState heed(StoredEvent event) {
        return new FundControlState(circumstances.after(event), measures, holds, noted);
    }
}
