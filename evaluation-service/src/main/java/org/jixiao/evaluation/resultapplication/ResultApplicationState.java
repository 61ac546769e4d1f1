package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.contracts.goals.EvaluationRules.Consequence;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.DecideApplication;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * From a result to its consequence (rules.md L). The rulebook proposes, people decide; a deviation has a reason. The version of the
 * rulebook by which the result was scored is the one that proposes. Of a project it concerns its budget, of a policy the policy and the
 * projects that carry it out, of a unit or the department its budget as a whole.
 *
 * @param result the result that stands; null where none does, or where it was reopened
 */
record ResultApplicationState(
        List<RulebookPublished> rulebook,
        @Nullable SelfEvaluationFinalised result,
        @Nullable ApplicationProposed proposed,
        @Nullable ApplicationDecided decided)
        implements State<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> {

    static ResultApplicationState unheard() {
        return new ResultApplicationState(List.of(), null, null, null);
    }

    @Override
    public Decision<ResultApplicationEvent> decide(ResultApplicationCommand command) {
        return switch (command) {
            case ProposeApplication c -> propose(c);
            case DecideApplication c -> decide(c);
        };
    }

    private Decision<ResultApplicationEvent> propose(ProposeApplication command) {
        if (result == null) {
            return Decision.nothingToDo();
        }
        if (proposed != null && proposed.resultVersion() == result.version()) {
            return Decision.nothingToDo();
        }
        Application rules = rulebook.stream()
                .filter(version -> version.version() == result.rulebookVersion())
                .findFirst()
                .map(version -> version.rules().evaluation().application())
                .orElse(null);
        if (rules == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-in-force"));
        }
        String grade = result.sheet().grade();
        return rules.of(grade)
                .<Decision<ResultApplicationEvent>>map(
                        consequence -> Decision.accept(proposal(command, result, rules, consequence)))
                .orElseGet(() -> Decision.refuse(
                        Refusal.conflict("grade-without-consequence").with("grade", String.valueOf(grade))));
    }

    private static ApplicationProposed proposal(
            ProposeApplication command, SelfEvaluationFinalised result, Application rules, Consequence consequence) {
        BigDecimal budget = result.sheet().execution().funds().budget();
        return new ApplicationProposed(
                command.subject(),
                result.version(),
                result.sheet().grade(),
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
        if (result == null || result.version() != proposed.resultVersion()) {
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
                proposed.resultVersion(),
                command.upTo(),
                proposed.bindsYear(),
                command.deviation(),
                command.document(),
                command.on());
        return decided != null && isSame(decided, wish) ? Decision.nothingToDo() : Decision.accept(wish);
    }

    private static boolean isAsProposed(@Nullable BigDecimal upTo, ApplicationProposed proposed) {
        return upTo == null ? proposed.mayCancel() : upTo.compareTo(proposed.upTo()) == 0;
    }

    /** On whatever day it was taken down. */
    private static boolean isSame(ApplicationDecided before, ApplicationDecided wish) {
        return before.equals(new ApplicationDecided(
                wish.subject(),
                wish.resultVersion(),
                wish.upTo(),
                wish.bindsYear(),
                wish.deviation(),
                wish.document(),
                before.decidedOn()));
    }

    @Override
    public ResultApplicationState evolve(ResultApplicationEvent event) {
        return switch (event) {
            case ApplicationProposed proposal -> new ResultApplicationState(rulebook, result, proposal, decided);
            case ApplicationDecided decision -> new ResultApplicationState(rulebook, result, proposed, decision);
        };
    }

    @Override
    public ResultApplicationState heed(StoredEvent event) {
        return switch (event) {
            case RulebookPublished version ->
                new ResultApplicationState(
                        Stream.concat(rulebook.stream(), Stream.of(version)).toList(), result, proposed, decided);
            case SelfEvaluationFinalised standing -> new ResultApplicationState(rulebook, standing, proposed, decided);
            case SelfEvaluationReopened _ -> new ResultApplicationState(rulebook, null, proposed, decided);
            default -> this;
        };
    }
}
