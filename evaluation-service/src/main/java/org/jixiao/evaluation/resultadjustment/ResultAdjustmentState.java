package org.jixiao.evaluation.resultadjustment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentCarriedOut;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDropped;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentUpheld;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.Kind;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.evaluation.resultadjustment.Adjusted.Standing;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.AcknowledgeAdjustment;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.DecideAdjustment;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.DropAdjustment;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.UpholdAdjustment;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The adjustments of a project's budget by the result of the year before (notice 三(五)). One rests on a use of that result that was decided
 * and stands, takes no more than is left, and is open until finance's documents show it; another one is decided only then. The money moves
 * by finance alone: nothing here orders or repeats a measure of fund control.
 *
 * @param use of the result of the year before; null where none is decided, and while it is 待复核
 * @param adjustments by number − 1
 */
record ResultAdjustmentState(@Nullable ApplicationDecided use, Money money, List<Adjusted> adjustments)
        implements State<ResultAdjustmentCommand, ResultAdjustmentEvent, ResultAdjustmentState> {

    ResultAdjustmentState {
        adjustments = List.copyOf(adjustments);
    }

    static ResultAdjustmentState nothing() {
        return new ResultAdjustmentState(null, Money.unheard(), List.of());
    }

    @Override
    public Decision<ResultAdjustmentEvent> decide(ResultAdjustmentCommand command) {
        return switch (command) {
            case DecideAdjustment decision -> decide(decision);
            case AcknowledgeAdjustment look -> acknowledge(look);
            case UpholdAdjustment upheld -> uphold(upheld);
            case DropAdjustment drop -> drop(drop);
        };
    }

    private Decision<ResultAdjustmentEvent> decide(DecideAdjustment command) {
        List<Refusal> objections = new ArrayList<>();
        adjustments.stream()
                .filter(one -> one.standing() == Standing.OPEN)
                .map(one -> Refusal.conflict("adjustment-open")
                        .with("document", one.decided().document()))
                .forEach(objections::add);
        BigDecimal left = money.left();
        if (command.kind() == Kind.REDUCE && command.amount().compareTo(left) > 0) {
            objections.add(
                    Refusal.rule("reduction-beyond-what-is-left").at("amount").with("left", left.toPlainString()));
        }
        if (use == null) {
            objections.add(Refusal.conflict("adjustment-without-decision"));
        }
        return use == null || !objections.isEmpty()
                ? Decision.refuse(objections)
                : Decision.accept(new AdjustmentDecided(
                        command.subject(),
                        adjustments.size() + 1,
                        use.basis(),
                        use.resultVersion(),
                        command.kind(),
                        command.amount(),
                        money.adjusted(command.kind()),
                        command.kind() == Kind.REDUCE ? money.notBooked() : List.of(),
                        command.reason(),
                        command.document(),
                        command.on()));
    }

    private Decision<ResultAdjustmentEvent> acknowledge(AcknowledgeAdjustment command) {
        boolean done = open(command.number())
                .map(Adjusted::decided)
                .filter(money::carriesOut)
                .isPresent();
        return done
                ? Decision.accept(new AdjustmentCarriedOut(command.subject(), command.number(), command.on()))
                : Decision.nothingToDo();
    }

    /** Nobody lets stand what was dropped, nor on a result on whose use is not decided. */
    private Decision<ResultAdjustmentEvent> uphold(UpholdAdjustment command) {
        Adjusted adjusted = find(command.number())
                .filter(one -> one.standing() != Standing.DROPPED)
                .orElse(null);
        if (adjusted == null) {
            return Decision.refuse(Refusal.notFound("adjustment-not-found"));
        }
        if (use == null) {
            return Decision.refuse(Refusal.conflict("adjustment-without-decision"));
        }
        return adjusted.restsOn(use)
                ? Decision.nothingToDo()
                : Decision.accept(new AdjustmentUpheld(
                        command.subject(),
                        command.number(),
                        use.basis(),
                        use.resultVersion(),
                        command.reason(),
                        command.on()));
    }

    private Decision<ResultAdjustmentEvent> drop(DropAdjustment command) {
        return open(command.number()).isPresent()
                ? Decision.accept(
                        new AdjustmentDropped(command.subject(), command.number(), command.reason(), command.on()))
                : Decision.refuse(Refusal.notFound("adjustment-not-open"));
    }

    private Optional<Adjusted> find(int number) {
        return number >= 1 && number <= adjustments.size()
                ? Optional.of(adjustments.get(number - 1))
                : Optional.empty();
    }

    private Optional<Adjusted> open(int number) {
        return find(number).filter(one -> one.standing() == Standing.OPEN);
    }

    @Override
    public ResultAdjustmentState evolve(ResultAdjustmentEvent event) {
        List<Adjusted> after = new ArrayList<>(adjustments);
        int at = event.number() - 1;
        switch (event) {
            case AdjustmentDecided one -> after.add(Adjusted.of(one));
            case AdjustmentCarriedOut _ -> after.set(at, adjustments.get(at).with(Standing.CARRIED_OUT));
            case AdjustmentUpheld upheld -> after.set(at, adjustments.get(at).after(upheld));
            case AdjustmentDropped _ -> after.set(at, adjustments.get(at).with(Standing.DROPPED));
        }
        return new ResultAdjustmentState(use, money, after);
    }

    @Override
    public ResultAdjustmentState heed(StoredEvent event) {
        return switch (event) {
            case ApplicationDecided decision -> new ResultAdjustmentState(decision, money, adjustments);
            case ApplicationReopened _ -> new ResultAdjustmentState(null, money, adjustments);
            default -> new ResultAdjustmentState(use, money.after(event), adjustments);
        };
    }
}
