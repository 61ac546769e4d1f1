package org.jixiao.evaluation.resultapplication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanExtended;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.evaluation.resultapplication.Improvement.Standing;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ExtendImprovementPlan;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ReviewImprovementPlan;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.SubmitImprovementPlan;
import org.jixiao.kernel.review.Right;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Whoever answers for the subject plans how it becomes better, and the seat that concludes the subject's reviews accepts the plan or
 * returns it. A late plan is refused, and within an extension marked 逾期; what was returned is as late as it was
 * first.
 */
final class Improving {

    private Improving() {}

    static Decision<ResultApplicationEvent> submit(
            SubmitImprovementPlan command, Improvement improvement, Heard heard) {
        LocalDate dueOn = improvement.dueOn();
        if (dueOn == null) {
            return Decision.refuse(Refusal.notFound("no-improvement-plan-asked"));
        }
        if (heard.isReexamined()) {
            return Decision.refuse(Refusal.conflict("result-under-reexamination"));
        }
        List<Refusal> objections = new ArrayList<>(heard.responsible().objectionsToAnswer(command.by(), command.on()));
        for (int i = 0; i < command.measures().size(); i++) {
            if (command.measures().get(i).dueOn().isBefore(command.on())) {
                objections.add(Refusal.rule("due-date-in-the-past").at("measures[" + i + "].dueOn"));
            }
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        ImprovementPlanSubmitted before = improvement.submitted();
        if (before != null
                && improvement.standing() != Standing.RETURNED
                && before.measures().equals(command.measures())) {
            return Decision.nothingToDo();
        }
        if (improvement.standing() == Standing.ACCEPTED) {
            return Decision.refuse(Refusal.conflict("improvement-plan-accepted"));
        }
        LocalDate until = until(improvement, dueOn);
        if (before == null && command.on().isAfter(until)) {
            return Decision.refuse(
                    Refusal.conflict("improvement-plan-term-over").with("until", until.toString()));
        }
        return Decision.accept(new ImprovementPlanSubmitted(
                command.subject(),
                improvement.versions() + 1,
                command.measures(),
                before == null ? command.on().isAfter(dueOn) : before.late(),
                new Person(command.by().id(), command.by().name()),
                command.on()));
    }

    private static LocalDate until(Improvement improvement, LocalDate dueOn) {
        LocalDate extended = improvement.extended();
        return extended == null ? dueOn : extended;
    }

    static Decision<ResultApplicationEvent> extend(ExtendImprovementPlan command, Improvement improvement) {
        LocalDate dueOn = improvement.dueOn();
        if (dueOn == null) {
            return Decision.refuse(Refusal.notFound("no-improvement-plan-asked"));
        }
        if (improvement.submitted() != null) {
            return Decision.refuse(Refusal.conflict("improvement-plan-submitted"));
        }
        LocalDate until = until(improvement, dueOn);
        if (command.until().equals(until)) {
            return Decision.nothingToDo();
        }
        return command.until().isAfter(until)
                ? Decision.accept(
                        new ImprovementPlanExtended(command.subject(), command.until(), command.reason(), command.on()))
                : Decision.refuse(
                        Refusal.rule("extension-not-later").at("until").with("until", until.toString()));
    }

    static Decision<ResultApplicationEvent> review(
            ReviewImprovementPlan command, Improvement improvement, Heard heard) {
        if (improvement.dueOn() == null) {
            return Decision.refuse(Refusal.notFound("no-improvement-plan-asked"));
        }
        if (heard.isReexamined()) {
            return Decision.refuse(Refusal.conflict("result-under-reexamination"));
        }
        Responsible responsible = heard.responsible();
        ImprovementPlanSubmitted plan = improvement.submitted();
        ReviewRoute route = responsible.route();
        if (plan == null || route == null || improvement.standing() != Standing.IN_REVIEW) {
            return Decision.refuse(Refusal.conflict("improvement-plan-not-in-review"));
        }
        PlanInReview review = new PlanInReview(plan, route, responsible);
        if (review.isAuthor(command.by().id(), command.on())) {
            return Decision.refuse(Refusal.forbidden("author-cannot-review"));
        }
        Right right = Right.toLead(command.by(), command.on(), review);
        Refusal objection = right.objection();
        if (objection != null) {
            return Decision.refuse(objection);
        }
        Person reviewer = new Person(command.by().id(), command.by().name());
        return Decision.accept(
                command.accepted()
                        ? new ImprovementPlanAccepted(
                                command.subject(),
                                plan.version(),
                                command.opinion(),
                                reviewer,
                                right.onBehalf(),
                                command.on())
                        : new ImprovementPlanReturned(
                                command.subject(),
                                plan.version(),
                                command.opinion(),
                                reviewer,
                                right.onBehalf(),
                                command.on()));
    }
}
