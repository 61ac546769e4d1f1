package org.jixiao.evaluation.credit;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.CreditRecorded;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.evaluation.credit.EvaluatorCreditCommand.BlacklistEvaluator;
import org.jixiao.evaluation.credit.EvaluatorCreditCommand.RecordCredit;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/**
 * What became known of an expert or an agency. A commission is judged once; what is known stays, also after they were struck off.
 *
 * @param registered whether they ever stood in the register
 */
record EvaluatorCreditState(boolean registered, List<CreditRecorded> credits, boolean blacklisted)
        implements State<EvaluatorCreditCommand, EvaluatorCreditEvent, EvaluatorCreditState> {

    static EvaluatorCreditState unheard() {
        return new EvaluatorCreditState(false, List.of(), false);
    }

    @Override
    public Decision<EvaluatorCreditEvent> decide(EvaluatorCreditCommand command) {
        if (!registered) {
            return Decision.refuse(Refusal.notFound("evaluator-not-registered"));
        }
        return switch (command) {
            case RecordCredit credit -> record(credit);
            case BlacklistEvaluator blacklist -> blacklist(blacklist);
        };
    }

    private Decision<EvaluatorCreditEvent> record(RecordCredit command) {
        return credits.stream().anyMatch(one -> one.commission().equals(command.commission()))
                ? Decision.refuse(
                        Refusal.conflict("commission-judged-already").with("commission", command.commission()))
                : Decision.accept(new CreditRecorded(
                        command.kind(),
                        command.code(),
                        command.commission(),
                        command.quality(),
                        command.remark(),
                        command.on()));
    }

    private Decision<EvaluatorCreditEvent> blacklist(BlacklistEvaluator command) {
        return blacklisted
                ? Decision.refuse(Refusal.conflict("evaluator-blacklisted-already"))
                : Decision.accept(new EvaluatorBlacklisted(
                        command.kind(), command.code(), command.reason(), command.document(), command.on()));
    }

    @Override
    public EvaluatorCreditState evolve(EvaluatorCreditEvent event) {
        return switch (event) {
            case CreditRecorded credit ->
                new EvaluatorCreditState(
                        registered,
                        Stream.concat(credits.stream(), Stream.of(credit)).toList(),
                        blacklisted);
            case EvaluatorBlacklisted _ -> new EvaluatorCreditState(registered, credits, true);
        };
    }

    @Override
    public EvaluatorCreditState heed(StoredEvent event) {
        return switch (event) {
            case ExpertRegistered _, AgencyRegistered _ -> new EvaluatorCreditState(true, credits, blacklisted);
            default -> this;
        };
    }
}
