package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.contracts.goals.EvaluationRules.Consequence;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.DecideApplication;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ReviewImprovementPlan;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.SubmitImprovementPlan;
import org.jixiao.evaluation.resultapplication.Results.Standing;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * From a result to its consequence (rules.md L). The rulebook proposes, people decide; a deviation has a reason. The version of the
 * rulebook by which the result was scored is the one that proposes. Of a project it concerns its budget, of a policy the policy and the
 * projects that carry it out, of a unit or the department its budget as a whole. A result that is void counts as the worst grade.
 *
 * @param proposed of the result as it was then; null before
 * @param decided on that proposal; null before
 */
record ResultApplicationState(
        List<RulebookPublished> rulebook,
        Results results,
        Responsible responsible,
        @Nullable ApplicationProposed proposed,
        @Nullable ApplicationDecided decided,
        Improvement improvement)
        implements State<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> {

    static ResultApplicationState unheard() {
        return new ResultApplicationState(
                List.of(), Results.none(), Responsible.unheard(), null, null, Improvement.none());
    }

    @Override
    public Decision<ResultApplicationEvent> decide(ResultApplicationCommand command) {
        return switch (command) {
            case ProposeApplication c -> propose(c);
            case DecideApplication c -> decide(c);
            case SubmitImprovementPlan c -> Improving.submit(c, improvement, responsible);
            case ReviewImprovementPlan c -> Improving.review(c, improvement, responsible);
        };
    }

    private Decision<ResultApplicationEvent> propose(ProposeApplication command) {
        Standing result = results.standing().orElse(null);
        if (result == null || result.reexamined()) {
            return Decision.nothingToDo();
        }
        if (proposed != null
                && isOf(result, proposed)
                && proposed.evaluatedBudget().compareTo(result.budget()) == 0) {
            return Decision.nothingToDo();
        }
        Rules rules = rules(result.rulebookVersion()).orElse(null);
        if (rules == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-in-force"));
        }
        Application application = rules.evaluation().application();
        String grade = result.falsification() == null
                ? result.grade()
                : rules.scores().bands().getLast().grade();
        return application
                .of(grade)
                .<Decision<ResultApplicationEvent>>map(
                        consequence -> Decision.accept(proposal(command, result, grade, application, consequence)))
                .orElseGet(() -> Decision.refuse(
                        Refusal.conflict("grade-without-consequence").with("grade", String.valueOf(grade))));
    }

    private Optional<Rules> rules(int version) {
        return rulebook.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(RulebookPublished::rules);
    }

    /** Whether the proposal was made of the result as it stands, and not before it was found void. */
    private static boolean isOf(Standing result, ApplicationProposed proposal) {
        return proposal.basis() == result.basis()
                && proposal.resultVersion() == result.version()
                && (proposal.falsification() == null) == (result.falsification() == null);
    }

    private static ApplicationProposed proposal(
            ProposeApplication command,
            Standing result,
            @Nullable String grade,
            Application rules,
            Consequence consequence) {
        return new ApplicationProposed(
                command.subject(),
                result.basis(),
                result.version(),
                grade,
                result.falsification(),
                result.budget(),
                consequence.limit(result.budget()),
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
        Standing result = results.standing().orElse(null);
        if (result == null || result.reexamined() || !isOf(result, proposed)) {
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
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        ApplicationDecided wish = new ApplicationDecided(
                command.subject(),
                proposed.basis(),
                proposed.resultVersion(),
                command.upTo(),
                proposed.bindsYear(),
                command.deviation(),
                improvementPlanBy(command, proposed),
                command.document(),
                command.on());
        return decided != null && isSame(decided, wish) ? Decision.nothingToDo() : Decision.accept(wish);
    }

    /** What is cancelled is improved no more. */
    private @Nullable LocalDate improvementPlanBy(DecideApplication command, ApplicationProposed proposal) {
        return proposal.improvementPlan() && command.upTo() != null
                ? rules(proposal.rulebookVersion())
                        .map(rules -> ReminderPlans.calendar(rules)
                                .after(
                                        command.on(),
                                        rules.evaluation().application().improvementDays()))
                        .orElseThrow(() -> new IllegalStateException(
                                "the log has lost rulebook version " + proposal.rulebookVersion()))
                : null;
    }

    private static boolean isAsProposed(@Nullable BigDecimal upTo, ApplicationProposed proposed) {
        return upTo == null ? proposed.mayCancel() : upTo.compareTo(proposed.upTo()) == 0;
    }

    /** On whatever day it was taken down. */
    private static boolean isSame(ApplicationDecided before, ApplicationDecided wish) {
        return before.equals(new ApplicationDecided(
                wish.subject(),
                wish.basis(),
                wish.resultVersion(),
                wish.upTo(),
                wish.bindsYear(),
                wish.deviation(),
                before.improvementPlanBy(),
                wish.document(),
                before.decidedOn()));
    }

    /** What was decided of another result, or of this one before it was found void, is no decision on the new proposal. */
    @Override
    public ResultApplicationState evolve(ResultApplicationEvent event) {
        Improvement next = improvement.after(event);
        return switch (event) {
            case ApplicationProposed proposal ->
                new ResultApplicationState(rulebook, results, responsible, proposal, null, next);
            case ApplicationDecided decision ->
                new ResultApplicationState(rulebook, results, responsible, proposed, decision, next);
            case ImprovementPlanSubmitted _, ImprovementPlanAccepted _, ImprovementPlanReturned _ ->
                new ResultApplicationState(rulebook, results, responsible, proposed, decided, next);
        };
    }

    @Override
    public ResultApplicationState heed(StoredEvent event) {
        return new ResultApplicationState(
                event instanceof RulebookPublished version
                        ? Stream.concat(rulebook.stream(), Stream.of(version)).toList()
                        : rulebook,
                results.after(event),
                responsible.after(event),
                proposed,
                decided,
                improvement);
    }
}
