package org.jixiao.goals.evaluator;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.EvaluatorEvent;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.LeadEvaluator;
import org.jixiao.goals.evaluator.EvaluatorCommand.RegisterAgency;
import org.jixiao.goals.evaluator.EvaluatorCommand.RegisterExpert;
import org.jixiao.goals.evaluator.EvaluatorCommand.StrikeOffEvaluator;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * An expert or an agency in the register.
 *
 * @param registered how it was registered last; null before, and once it is struck off
 */
record EvaluatorState(@Nullable EvaluatorEvent registered)
        implements State<EvaluatorCommand, EvaluatorEvent, EvaluatorState> {

    static EvaluatorState unregistered() {
        return new EvaluatorState(null);
    }

    @Override
    public Decision<EvaluatorEvent> decide(EvaluatorCommand command) {
        return switch (command) {
            case RegisterExpert expert -> register(expert);
            case RegisterAgency agency -> register(agency);
            case StrikeOffEvaluator strike -> strikeOff(strike);
        };
    }

    private Decision<EvaluatorEvent> register(RegisterExpert command) {
        boolean known = registered instanceof ExpertRegistered last
                && new ExpertRegistered(
                                command.staffId(),
                                command.name(),
                                command.field(),
                                command.title(),
                                command.employer(),
                                last.registeredOn())
                        .equals(last);
        return known
                ? Decision.nothingToDo()
                : Decision.accept(new ExpertRegistered(
                        command.staffId(),
                        command.name(),
                        command.field(),
                        command.title(),
                        command.employer(),
                        command.on()));
    }

    private Decision<EvaluatorEvent> register(RegisterAgency command) {
        if (!CreditCode.isOne(command.creditCode())) {
            return Decision.refuse(Refusal.rule("credit-code-malformed").at("creditCode"));
        }
        List<String> leads =
                command.leadEvaluators().stream().map(LeadEvaluator::name).toList();
        if (leads.stream().distinct().count() != leads.size()) {
            return Decision.refuse(Refusal.rule("lead-evaluator-named-twice").at("leadEvaluators"));
        }
        boolean known = registered instanceof AgencyRegistered last
                && new AgencyRegistered(
                                command.creditCode(),
                                command.name(),
                                command.agencyKind(),
                                command.qualifications(),
                                command.leadEvaluators(),
                                last.registeredOn())
                        .equals(last);
        return known
                ? Decision.nothingToDo()
                : Decision.accept(new AgencyRegistered(
                        command.creditCode(),
                        command.name(),
                        command.agencyKind(),
                        command.qualifications(),
                        command.leadEvaluators(),
                        command.on()));
    }

    private Decision<EvaluatorEvent> strikeOff(StrikeOffEvaluator command) {
        return registered == null
                ? Decision.refuse(Refusal.notFound("evaluator-not-registered"))
                : Decision.accept(
                        new EvaluatorStruckOff(command.kind(), command.code(), command.reason(), command.on()));
    }

    @Override
    public EvaluatorState evolve(EvaluatorEvent event) {
        return switch (event) {
            case ExpertRegistered _, AgencyRegistered _ -> new EvaluatorState(event);
            case EvaluatorStruckOff _ -> new EvaluatorState(null);
        };
    }

    @Override
    public EvaluatorState heed(StoredEvent event) {
        return this;
    }
}
