package org.jixiao.evaluation.keyevaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.EvaluationPlan;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.goals.KeyEvaluationRules.Line;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ChosenLine;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationPlan;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.SubmitEvaluationPlan;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The plan is written once the unit was told, chosen from the framework, and reviewed by somebody else than wrote it (评价工作方案及其评审). An
 * accepted plan is revised and reviewed anew until the first evaluator has scored by it.
 */
final class Planning {

    private Planning() {}

    static Decision<KeyEvaluationEvent> submit(SubmitEvaluationPlan command, Evaluation evaluation) {
        if (evaluation.notice() == null) {
            return Decision.refuse(Refusal.conflict("notice-not-issued"));
        }
        Plan before = evaluation.plan();
        if (!evaluation.scores().sheets().isEmpty()) {
            return Decision.refuse(Refusal.conflict("plan-scored-by"));
        }
        List<Refusal> objections = new ArrayList<>(PlanIsSound.objections(command.lines(), evaluation.rules()));
        for (int i = 0; i < command.schedule().size(); i++) {
            if (command.schedule()
                    .get(i)
                    .until()
                    .isBefore(command.schedule().get(i).from())) {
                objections.add(Refusal.rule("phase-ends-before-it-begins").at("schedule[" + i + "].until"));
            }
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        EvaluationPlan plan = plan(command, evaluation);
        return before != null
                        && before.standing() != Standing.RETURNED
                        && before.submitted().plan().equals(plan)
                ? Decision.nothingToDo()
                : Decision.accept(new EvaluationPlanSubmitted(
                        command.subject(),
                        before == null ? 1 : before.submitted().version() + 1,
                        plan,
                        new Person(command.by().id(), command.by().name()),
                        command.on()));
    }

    private static EvaluationPlan plan(SubmitEvaluationPlan command, Evaluation evaluation) {
        Map<String, Line> framework =
                evaluation.rules().framework().stream().collect(Collectors.toMap(Line::code, Function.identity()));
        return new EvaluationPlan(
                command.object(),
                command.scope(),
                command.lines().stream()
                        .map(chosen -> line(chosen, requireNonNull(framework.get(chosen.code()))))
                        .toList(),
                command.methods(),
                command.schedule(),
                command.evidence());
    }

    private static PlanLine line(ChosenLine chosen, Line known) {
        return new PlanLine(
                known.code(),
                known.level(),
                known.group(),
                known.name(),
                known.formula(),
                chosen.weight(),
                chosen.checks() == null ? known.checks() : chosen.checks());
    }

    static Decision<KeyEvaluationEvent> review(ReviewEvaluationPlan command, Evaluation evaluation) {
        Plan plan = evaluation.plan();
        if (plan == null || plan.standing() != Standing.IN_REVIEW) {
            return Decision.refuse(Refusal.conflict("plan-not-in-review"));
        }
        EvaluationPlanSubmitted submitted = plan.submitted();
        if (submitted.submittedBy().staffId().equals(command.by().id())) {
            return Decision.refuse(Refusal.forbidden("reviewed-by-its-author"));
        }
        Person reviewer = new Person(command.by().id(), command.by().name());
        return Decision.accept(
                command.accepted()
                        ? new EvaluationPlanAccepted(
                                command.subject(), submitted.version(), command.opinion(), reviewer, command.on())
                        : new EvaluationPlanReturned(
                                command.subject(), submitted.version(), command.opinion(), reviewer, command.on()));
    }
}
