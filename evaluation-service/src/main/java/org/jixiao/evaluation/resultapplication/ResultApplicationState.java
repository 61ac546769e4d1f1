package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationLapsed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanExtended;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.contracts.goals.EvaluationRules.Consequence;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.DecideApplication;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ExtendImprovementPlan;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ReviewImprovementPlan;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.SubmitImprovementPlan;
import org.jixiao.evaluation.resultapplication.Results.Standing;
import org.jixiao.evaluation.resultapplication.Results.Which;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * From a result to its consequence. The rulebook proposes, people decide; a deviation has a reason. The version of the
 * rulebook by which the result was scored is the one that proposes. Of a project it concerns its budget, of a policy the policy and the
 * projects that carry it out, of a unit or the department its budget as a whole. A result that is void counts as the worst grade.
 *
 * @param proposed of the result as it was then; null before
 * @param decided on that proposal; null before, and once it is 待复核
 */
record ResultApplicationState(
        Heard heard,
        @Nullable ApplicationProposed proposed,
        @Nullable ApplicationDecided decided,
        Improvement improvement)
        implements State<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> {

    static ResultApplicationState unheard() {
        return new ResultApplicationState(Heard.nothing(), null, null, Improvement.none());
    }

    @Override
    public Decision<ResultApplicationEvent> decide(ResultApplicationCommand command) {
        return switch (command) {
            case ProposeApplication c -> propose(c);
            case DecideApplication c -> decide(c);
            case SubmitImprovementPlan c -> Improving.submit(c, improvement, heard);
            case ExtendImprovementPlan c -> Improving.extend(c, improvement);
            case ReviewImprovementPlan c -> Improving.review(c, improvement, heard);
        };
    }

    private Decision<ResultApplicationEvent> propose(ProposeApplication command) {
        Standing result = heard.standing().orElse(null);
        if (result == null) {
            return lapse(command);
        }
        if (result.reexamined()) {
            return Decision.accept(reopened(command, result));
        }
        if (proposed != null && result.isOf(proposed)) {
            return Decision.nothingToDo();
        }
        BigDecimal budget = result.budget();
        if (budget == null) {
            return Decision.refuse(Refusal.conflict("evaluated-budget-unknown"));
        }
        Rules rules = heard.rules(result.rulebookVersion()).orElse(null);
        if (rules == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-in-force"));
        }
        Application application = rules.evaluation().application();
        String grade = result.falsification() == null
                ? result.grade()
                : rules.scores().bands().getLast().grade();
        return application
                .of(grade)
                .map(consequence -> Stream.concat(
                                reopened(command, result).stream(),
                                Stream.<ResultApplicationEvent>of(
                                        proposal(command, result, budget, grade, application, consequence)))
                        .toList())
                .<Decision<ResultApplicationEvent>>map(Decision::accept)
                .orElseGet(() -> Decision.refuse(
                        Refusal.conflict("grade-without-consequence").with("grade", String.valueOf(grade))));
    }

    /** The only result was a document that is not about this subject. */
    private Decision<ResultApplicationEvent> lapse(ProposeApplication command) {
        return proposed == null
                ? Decision.nothingToDo()
                : Decision.accept(Stream.concat(
                                reopened(command, proposed, false).stream(),
                                Stream.<ResultApplicationEvent>of(new ApplicationLapsed(
                                        command.subject(), proposed.basis(), proposed.resultVersion(), command.on())))
                        .toList());
    }

    /**
     * What was decided holds no more, and neither does the plan that came with it once another result takes the place of its own, however
     * long after; nothing where there is none of both.
     */
    private List<ResultApplicationEvent> reopened(ProposeApplication command, Standing result) {
        return proposed == null ? List.of() : reopened(command, proposed, isSame(result, proposed));
    }

    /** Of another grade, a document is as good as another one: what was planned for the one is no plan for the other. */
    private static boolean isSame(Standing result, ApplicationProposed proposal) {
        return result.which().equals(Which.of(proposal))
                && (result.falsification() != null || Objects.equals(result.grade(), proposal.grade()));
    }

    private List<ResultApplicationEvent> reopened(
            ProposeApplication command, ApplicationProposed proposal, boolean sameResult) {
        boolean planFalls = !sameResult && improvement.submitted() != null;
        return decided == null && !planFalls
                ? List.of()
                : List.of(new ApplicationReopened(
                        command.subject(),
                        proposal.basis(),
                        proposal.resultVersion(),
                        proposal.bindsYear(),
                        sameResult,
                        command.on()));
    }

    private static ApplicationProposed proposal(
            ProposeApplication command,
            Standing result,
            BigDecimal budget,
            @Nullable String grade,
            Application rules,
            Consequence consequence) {
        return new ApplicationProposed(
                command.subject(),
                result.which().basis(),
                result.which().version(),
                grade,
                result.score(),
                result.falsification(),
                result.proveBy(),
                budget,
                consequence.limit(budget),
                consequence.improvementPlan(),
                consequence.mayCancel() && !isWhole(command.subject()),
                command.subject().budgetYear() + rules.yearsLater(),
                result.rulebookVersion(),
                command.on());
    }

    /** A unit's budget can be cut, but the unit goes on. */
    private static boolean isWhole(Subject subject) {
        return switch (GoalSubject.of(subject)) {
            case UNIT, DEPARTMENT -> true;
            case PROJECT, POLICY -> false;
        };
    }

    private Decision<ResultApplicationEvent> decide(DecideApplication command) {
        if (proposed == null) {
            return Decision.refuse(Refusal.conflict("application-not-proposed"));
        }
        List<Refusal> objections = new ArrayList<>();
        Standing result = heard.standing().orElse(null);
        if (result == null || result.reexamined() || !result.isOf(proposed)) {
            objections.add(Refusal.conflict("result-under-reexamination"));
        }
        if (command.upTo() == null && isWhole(command.subject())) {
            objections.add(Refusal.rule("whole-cannot-be-cancelled").at("cancel"));
        }
        if (command.deviation() == null && !isAsProposed(command.upTo(), proposed)) {
            objections.add(Refusal.rule("deviation-without-reason")
                    .at("deviation")
                    .with("upTo", proposed.upTo().toPlainString()));
        }
        if (result == null || !objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        LocalDate planBy = improvementPlanBy(command, proposed);
        ApplicationDecided wish = new ApplicationDecided(
                command.subject(),
                result.unitCode(),
                proposed.basis(),
                proposed.resultVersion(),
                command.upTo(),
                proposed.bindsYear(),
                command.deviation(),
                planBy,
                planBy != null && application(proposed).planBeforeBudget(),
                command.document(),
                command.on(),
                heard.projects());
        return decided != null && isSame(decided, wish) ? Decision.nothingToDo() : Decision.accept(wish);
    }

    /** What is cancelled is improved no more. Another paper on the same proposal gives no more time. */
    private @Nullable LocalDate improvementPlanBy(DecideApplication command, ApplicationProposed proposal) {
        if (!proposal.improvementPlan() || command.upTo() == null) {
            return null;
        }
        return decided != null && decided.improvementPlanBy() != null
                ? decided.improvementPlanBy()
                : ReminderPlans.calendar(rules(proposal))
                        .after(command.on(), application(proposal).improvementDays());
    }

    private Application application(ApplicationProposed proposal) {
        return rules(proposal).evaluation().application();
    }

    private Rules rules(ApplicationProposed proposal) {
        return heard.rules(proposal.rulebookVersion())
                .orElseThrow(() ->
                        new IllegalStateException("the log has lost rulebook version " + proposal.rulebookVersion()));
    }

    private static boolean isAsProposed(@Nullable BigDecimal upTo, ApplicationProposed proposed) {
        return upTo == null ? proposed.mayCancel() : upTo.compareTo(proposed.upTo()) == 0;
    }

    /** On whatever day it was taken down. */
    private static boolean isSame(ApplicationDecided before, ApplicationDecided wish) {
        return before.equals(new ApplicationDecided(
                wish.subject(),
                wish.unitCode(),
                wish.basis(),
                wish.resultVersion(),
                wish.upTo(),
                wish.bindsYear(),
                wish.deviation(),
                wish.improvementPlanBy(),
                wish.planBeforeBudget(),
                wish.document(),
                before.decidedOn(),
                wish.projects()));
    }

    @Override
    public ResultApplicationState evolve(ResultApplicationEvent event) {
        Improvement next = improvement.after(event);
        return switch (event) {
            case ApplicationProposed proposal -> new ResultApplicationState(heard, proposal, decided, next);
            case ApplicationDecided decision -> new ResultApplicationState(heard, proposed, decision, next);
            case ApplicationReopened _ -> new ResultApplicationState(heard, proposed, null, next);
            case ApplicationLapsed _ -> new ResultApplicationState(heard, null, null, next);
            case ImprovementPlanSubmitted _,
                    ImprovementPlanAccepted _,
                    ImprovementPlanReturned _,
                    ImprovementPlanExtended _ -> new ResultApplicationState(heard, proposed, decided, next);
        };
    }

    @Override
    public ResultApplicationState heed(StoredEvent event) {
        return new ResultApplicationState(heard.after(event), proposed, decided, improvement);
    }
}
