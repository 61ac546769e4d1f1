package org.jixiao.goals.goal;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.goals.goal.GoalCommand.ByPerson;
import org.jixiao.goals.goal.GoalCommand.CarryGoalOver;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.CopyGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.goals.indicatorlibrary.IndicatorLibrary;
import org.jixiao.goals.material.Material;
import org.jixiao.goals.posts.Posts;
import org.jixiao.goals.rulebook.Rulebook;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.goals.unit.Unit;
import org.jixiao.goals.year.Year;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/**
 * The door to {@link GoalState}: it goes by the rulebook, by how its subject was proposed, by a policy's appraisal, and by the money that
 * finance approved and the leaders cut.
 */
@Component
class Goal extends Aggregate<GoalCommand, GoalEvent, GoalState> {

    private static final String TYPE = "goal";

    Goal() {
        super(TYPE, GoalCommand.class, GoalEvent.class, new GoalState.Undrafted());
    }

    @Override
    protected List<String> consults(Subject subject) {
        String furtherOn =
                streamOf(GoalSubject.of(subject) == GoalSubject.POLICY ? "appraisal" : "budget-execution", subject);
        return List.of(
                Rulebook.streamOf(subject.budgetYear()),
                Proposal.streamOf(subject),
                Material.streamOf(subject),
                Year.streamOf(subject.budgetYear()),
                streamOf("fund-control", subject),
                furtherOn);
    }

    /**
     * Whoever confirms or reviews, may do so by a post of the own unit, or for who holds it; whatever goes into review was chosen from
     * the year's library, and carries money over from the goal of the year before; a copy is made of another goal; the plan of a whole names projects.
     */
    @Override
    protected List<String> consultsFor(GoalCommand command) {
        return switch (command) {
            case ConfirmGoal _, GiveOpinion _, ReturnGoal _, ConcludeReview _ -> whoActs((ByPerson) command);
            case AcceptCompletion accept ->
                Stream.concat(Stream.of(libraryOf(command), yearBefore(command)), whoActs(accept).stream())
                        .toList();
            case SubmitGoal _ -> List.of(libraryOf(command), yearBefore(command));
            case RequestAdjustment request ->
                Stream.concat(
                                Stream.of(libraryOf(command), yearBefore(command)),
                                WholeRules.namedIn(request.content(), request.subject()).stream())
                        .toList();
            case DraftGoal draft -> WholeRules.namedIn(draft.content(), draft.subject());
            case CopyGoal copy -> List.of(streamOf(TYPE, copy.from()));
            case CarryGoalOver carry -> List.of(streamOf(TYPE, carry.from()));
            default -> List.of();
        };
    }

    /** The goal whose money may be carried over. */
    private static String yearBefore(GoalCommand command) {
        Subject subject = command.subject();
        return streamOf(TYPE, new Subject(subject.kind(), subject.code(), subject.budgetYear() - 1));
    }

    private static String libraryOf(GoalCommand command) {
        return IndicatorLibrary.streamOf(command.subject().budgetYear());
    }

    private static List<String> whoActs(ByPerson command) {
        String unit = command.by().unit();
        return Subject.isOne(Subject.ORGANISATION, unit, Subject.NO_YEAR)
                ? List.of(
                        Posts.streamOf(unit),
                        Unit.streamOf(unit, command.subject().budgetYear()))
                : List.of();
    }
}
