package org.jixiao.goals.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.kernel.review.Right;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * An approved goal is only ever adjusted: on request, with a reason, within the year's term, with the weights it has, and then
 * reviewed like a goal (财预〔2015〕88号).
 */
final class AdjustmentRules {

    private AdjustmentRules() {}

    static Decision<GoalEvent> request(RequestAdjustment command, Approved goal) {
        GoalContent wish = command.content();
        GoalContent standing = goal.content();
        RulebookPublished rulebook =
                goal.circumstances().rulebook().inForce(command.on()).orElse(null);
        if (rulebook == null || standing == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-in-force"));
        }
        List<Refusal> objections = new ArrayList<>();
        int lastMonth = rulebook.rules().review().adjustUntilMonth();
        if (isTooLate(command, lastMonth)
                && goal.ordered() == null
                && !goal.circumstances().course().closing().reopened()) {
            objections.add(Refusal.conflict("adjustment-too-late").with("lastMonth", lastMonth));
        }
        if (wish.equals(standing)) {
            objections.add(Refusal.rule("adjustment-changes-nothing"));
        }
        String paper = RevisionRules.paper(command.budgetDocument(), wish, goal);
        if (wish.funding().total().compareTo(standing.funding().total()) != 0 && paper == null) {
            objections.add(Refusal.rule("budget-document-missing").at("budgetDocument"));
        }
        RevisionRules.objection(paper, wish, goal).ifPresent(objections::add);
        objections.addAll(objectionsToWeights(wish, goal));
        objections.addAll(PassThresholdFits.lowered(wish, standing, rulebook.rules()));
        objections.addAll(WholeRules.unknownProjects(
                wish, command.subject(), goal.circumstances().asked().named()));
        objections.addAll(SubmissionRule.allViolations(wish, rulebook.rules()));
        objections.addAll(FactRules.objections(wish, standing, goal.circumstances()));
        objections.addAll(goal.circumstances().materials().missing(MaterialStep.ADJUSTMENT, rulebook.rules()));
        objections.addAll(goal.circumstances().subject().objectionsToReview(rulebook.rules()));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return Decision.accept(new AdjustmentRequested(
                command.subject(),
                wish,
                Text.of(wish).hash(),
                command.reason(),
                paper,
                rulebook.version(),
                RevisionRules.changesAmountsOnly(paper, wish, goal)
                        ? goal.circumstances().subject().routeOfAmounts(rulebook.rules())
                        : goal.circumstances().subject().route(rulebook.rules())));
    }

    private static boolean isTooLate(RequestAdjustment command, int lastMonth) {
        int year = command.subject().budgetYear();
        return command.on().getYear() > year
                || (command.on().getYear() == year && command.on().getMonthValue() > lastMonth);
    }

    /** The next version, as it passed in review, and what is to be revised of it at once. */
    static List<GoalEvent> adjusted(
            Subject subject, LocalDate on, Adjustment adjustment, Right right, Reviewed review) {
        GoalAdjusted adjusted = new GoalAdjusted(
                subject,
                adjustment.standing().version() + 1,
                on,
                review.text().content(),
                adjustment.request().reason(),
                adjustment.request().budgetDocument(),
                review.round().rulebookVersion(),
                right.onBehalf());
        return RevisionRules.andStillOrdered(adjusted, review);
    }

    /** Weights are fixed by the approval (财预〔2021〕101号); an indicator that goes leaves its weight to the new ones. */
    static List<Refusal> objectionsToWeights(GoalContent wish, Approved goal) {
        if (goal.content() == null) {
            return List.of();
        }
        Map<String, Indicator> before =
                goal.content().indicators().stream().collect(Collectors.toMap(Indicator::code, known -> known));
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < wish.indicators().size(); i++) {
            Indicator wished = wish.indicators().get(i);
            Indicator known = before.get(wished.code());
            if (known != null && known.weight().compareTo(wished.weight()) != 0) {
                objections.add(Refusal.rule("weight-is-fixed")
                        .at(SubmissionRule.field(i, "weight"))
                        .with("weight", known.weight().toPlainString()));
            }
        }
        return objections;
    }
}
