package org.jixiao.evaluation.keyevaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ByChiefOrLead;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ByEvaluator;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ByLead;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ByUnit;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ConfirmKeyResult;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveUndertaking;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.RecuseEvaluator;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReopenKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.Step;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;

/**
 * Whose a step is. Nobody of the evaluated unit evaluates, and nobody leads what they answer for, evaluate or were recused from
 * (委托主体与实施主体分离, 财监〔2021〕4号). Whoever was blacklisted after the commission evaluates no more, nor do the people of such an agency;
 * what they did before stands.
 */
record Rights(Commission commission, Known known) {

    List<Refusal> objections(Step step) {
        return switch (step) {
            case ByLead _ -> toLead(step.by());
            case ByChiefOrLead _ ->
                commission.isChief(step.by().id()) ? toEvaluate(step.by(), true) : toLead(step.by());
            case GiveUndertaking _ -> toEvaluate(step.by(), false);
            case ByEvaluator _ -> toEvaluate(step.by(), true);
            case ByUnit _ -> toAnswer(step.by(), step.on());
            case ReopenKeyEvaluation _ ->
                step.by().roles().contains(OfficeRoles.OFFICE_LEADER)
                        ? toDecide(step.by(), OfficeRoles.OFFICE_LEADER)
                        : toLead(step.by());
            case ConfirmKeyResult _ -> toDecide(step.by(), OfficeRoles.OFFICE_LEADER);
            case RecuseEvaluator recusal ->
                recusal.evaluator().equals(recusal.by().id()) ? List.of() : toLead(recusal.by());
        };
    }

    private List<Refusal> toLead(Actor by) {
        return toDecide(by, known.lead());
    }

    private List<Refusal> toDecide(Actor by, String role) {
        List<Refusal> objections = new ArrayList<>();
        if (!by.roles().contains(role)) {
            objections.add(Refusal.forbidden("key-evaluation-led-by-others"));
        } else if (commission.includes(by.id()) || commission.isRecused(by.id())) {
            objections.add(Refusal.forbidden("evaluator-does-not-lead"));
        }
        if (known.owners().include(by.id())) {
            objections.add(Refusal.forbidden("officer-cannot-evaluate"));
        }
        return objections;
    }

    private List<Refusal> toEvaluate(Actor by, boolean afterUndertaking) {
        if (!commission.includes(by.id())) {
            return List.of(Refusal.forbidden("not-of-the-commission"));
        }
        List<Refusal> objections = new ArrayList<>();
        if (known.owners().units().contains(by.unit()) || !commission.isOfUnit(by)) {
            objections.add(Refusal.forbidden("evaluator-of-the-own-unit"));
        }
        if (known.owners().include(by.id())) {
            objections.add(Refusal.forbidden("officer-cannot-evaluate"));
        }
        commission
                .credited(by.id())
                .flatMap(one -> known.registers().objectionTo(one, false).stream())
                .forEach(objections::add);
        if (afterUndertaking && !commission.hasUndertaken(by.id())) {
            objections.add(Refusal.forbidden("undertaking-not-given"));
        }
        return objections;
    }

    private List<Refusal> toAnswer(Actor by, LocalDate on) {
        if (!by.unit().equals(known.owners().unitCode())) {
            return List.of(Refusal.forbidden("subject-of-another-unit"));
        }
        return known.owners().officers().isInCharge(by.id(), on)
                ? List.of()
                : List.of(Refusal.forbidden("not-the-officer-in-charge"));
    }
}
