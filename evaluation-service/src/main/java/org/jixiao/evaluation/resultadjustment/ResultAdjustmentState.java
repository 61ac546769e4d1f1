package org.jixiao.evaluation.resultadjustment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentCarriedOut;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDropped;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.Kind;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.AcknowledgeAdjustment;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.DecideAdjustment;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.DropAdjustment;
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
 * @param decided how many were decided
 * @param open the one that waits for finance; null where none does
 */
record ResultAdjustmentState(
        @Nullable ApplicationDecided use,
        Money money,
        int decided,
        @Nullable AdjustmentDecided open)
        implements State<ResultAdjustmentCommand, ResultAdjustmentEvent, ResultAdjustmentState> {

    static ResultAdjustmentState nothing() {
        return new ResultAdjustmentState(null, Money.unheard(), 0, null);
    }

    @Override
    public Decision<ResultAdjustmentEvent> decide(ResultAdjustmentCommand command) {
        return switch (command) {
            case DecideAdjustment decision -> decide(decision);
            case AcknowledgeAdjustment look -> acknowledge(look);
            case DropAdjustment drop -> drop(drop);
        };
    }

    private Decision<ResultAdjustmentEvent> decide(DecideAdjustment command) {
        List<Refusal> objections = new ArrayList<>();
        if (open != null) {
            objections.add(Refusal.conflict("adjustment-open").with("document", open.document()));
        }
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
                        decided + 1,
                        use.basis(),
                        use.resultVersion(),
                        command.kind(),
                        command.amount(),
                        money.adjusted(command.kind()),
                        command.reason(),
                        command.document(),
                        command.on()));
    }

    private Decision<ResultAdjustmentEvent> acknowledge(AcknowledgeAdjustment command) {
        return open != null
                        && open.number() == command.number()
                        && money.adjusted(open.kind()).subtract(open.before()).compareTo(open.amount()) >= 0
                ? Decision.accept(new AdjustmentCarriedOut(command.subject(), command.number(), command.on()))
                : Decision.nothingToDo();
    }

    private Decision<ResultAdjustmentEvent> drop(DropAdjustment command) {
        return open != null && open.number() == command.number()
                ? Decision.accept(
                        new AdjustmentDropped(command.subject(), command.number(), command.reason(), command.on()))
                : Decision.refuse(Refusal.notFound("adjustment-not-open"));
    }

    @Override
    public ResultAdjustmentState evolve(ResultAdjustmentEvent event) {
        return switch (event) {
            case AdjustmentDecided one -> new ResultAdjustmentState(use, money, one.number(), one);
            case AdjustmentCarriedOut _, AdjustmentDropped _ -> new ResultAdjustmentState(use, money, decided, null);
        };
    }

    @Override
    public ResultAdjustmentState heed(StoredEvent event) {
        return switch (event) {
            case ApplicationDecided decision -> new ResultAdjustmentState(decision, money, decided, open);
            case ApplicationReopened _ -> new ResultAdjustmentState(null, money, decided, open);
            default -> new ResultAdjustmentState(use, money.after(event), decided, open);
        };
    }
}
