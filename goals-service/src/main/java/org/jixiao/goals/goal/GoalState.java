package org.jixiao.goals.goal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.goals.goal.GoalCommand.AttestGoalStep;
import org.jixiao.goals.goal.GoalCommand.ByOwner;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.goals.goal.GoalCommand.OnContent;
import org.jixiao.goals.goal.GoalCommand.PassGoal;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** The goal's life as data: written, reviewed, passed, approved. A classified project's goal is only {@link Offline}. */
sealed interface GoalState extends State<GoalCommand, GoalEvent, GoalState> {

    Circumstances circumstances();

    /** Nothing is written yet. */
    record Undrafted(Circumstances circumstances) implements GoalState {

        Undrafted() {
            this(Circumstances.unheard());
        }
    }

    /** A goal whose content is held here. */
    sealed interface Written extends GoalState {

        GoalDrafted content();

        /** Hash of what the head confirmed last. A confirmation of other content does not count. */
        @Nullable
        String confirmedHash();

        default boolean isConfirmed() {
            return content().contentHash().equals(confirmedHash());
        }
    }

    /** With its owner, who may still write it anew. */
    record Draft(
            Circumstances circumstances,
            GoalDrafted content,
            @Nullable String confirmedHash) implements Written {}

    /**
     * With the head and the review seats.
     *
     * @param rulebookVersion in force when the review began
     * @param opinions by seat
     */
    record InReview(
            Circumstances circumstances,
            GoalDrafted content,
            @Nullable String confirmedHash,
            int rulebookVersion,
            Map<String, OpinionGiven> opinions)
            implements Written {

        List<String> seats() {
            return circumstances
                    .rulebook()
                    .version(rulebookVersion)
                    .map(rulebook -> rulebook.rules().review().seats())
                    .orElse(List.of());
        }
    }

    /** Passed in review; waits for the budget. */
    record Passed(
            Circumstances circumstances,
            GoalDrafted content,
            @Nullable String confirmedHash,
            int rulebookVersion,
            ReviewGrade grade)
            implements Written {}

    /** Approved with the budget and locked, as the event says. */
    record Approved(Circumstances circumstances, GoalEvent approval) implements GoalState {}

    /** A classified project's goal: steps taken elsewhere. */
    record Offline(Circumstances circumstances, Map<GoalStep, GoalStepAttested> steps) implements GoalState {}

    @Override
    default Decision<GoalEvent> decide(GoalCommand command) {
        if (circumstances().projectIsUnknown()) {
            return Decision.refuse(Refusal.notFound("project-not-found"));
        }
        return switch (command) {
            case OnContent _
            when circumstances().projectIsClassified() -> Decision.refuse(Refusal.conflict("project-is-classified"));
            case ByOwner c
            when !circumstances().projectIsOf(c.unit()) ->
                Decision.refuse(Refusal.forbidden("project-of-another-unit"));
            case DraftGoal draft -> draft(draft);
            case SubmitGoal submit -> submit(submit);
            case ConfirmGoal confirm -> confirm(confirm);
            case GiveOpinion give ->
                this instanceof InReview review ? ReviewRules.give(give, review) : Decision.refuse(standing());
            case ReturnGoal giveBack -> giveBack(giveBack);
            case PassGoal pass -> pass(pass);
            case ApproveGoal approve -> ApprovalRules.approve(approve, this);
            case AttestGoalStep attest -> OfflineRules.attest(attest, this);
        };
    }

    private Decision<GoalEvent> draft(DraftGoal command) {
        GoalDrafted draft = GoalContent.of(command).drafted();
        return switch (this) {
            case Draft before when before.content().equals(draft) -> Decision.nothingToDo();
            case Undrafted _, Draft _ -> Decision.accept(draft);
            case InReview _, Passed _, Approved _, Offline _ -> Decision.refuse(standing());
        };
    }

    private Decision<GoalEvent> submit(SubmitGoal command) {
        return switch (this) {
            case Draft draft ->
                circumstances()
                        .rulebook()
                        .inForce(command.on())
                        .map(rulebook -> {
                            List<Refusal> violations = SubmissionRule.allViolations(draft.content(), rulebook.rules());
                            return violations.isEmpty()
                                    ? Decision.<GoalEvent>accept(new GoalSubmitted(
                                            command.projectCode(), command.budgetYear(), rulebook.version()))
                                    : Decision.<GoalEvent>refuse(violations);
                        })
                        .orElse(Decision.refuse(Refusal.conflict("rulebook-not-in-force")));
            case InReview _, Passed _, Approved _ -> Decision.refuse(Refusal.conflict("goal-already-submitted"));
            case Undrafted _, Offline _ -> Decision.refuse(standing());
        };
    }

    private Decision<GoalEvent> confirm(ConfirmGoal command) {
        return switch (this) {
            case InReview review
            when !review.content().contentHash().equals(command.contentHash()) ->
                Decision.refuse(Refusal.conflict("confirmed-content-differs").at("contentHash"));
            case InReview review when review.isConfirmed() -> Decision.nothingToDo();
            case InReview _ ->
                Decision.accept(new GoalConfirmed(
                        command.projectCode(), command.budgetYear(), command.contentHash(), command.head()));
            case Undrafted _, Draft _, Passed _, Approved _, Offline _ -> Decision.refuse(standing());
        };
    }

    private Decision<GoalEvent> giveBack(ReturnGoal command) {
        return switch (this) {
            case Passed _
            when circumstances().budgetArranged() -> Decision.refuse(Refusal.conflict("budget-already-arranged"));
            case InReview _, Passed _ ->
                Decision.accept(new GoalReturned(command.projectCode(), command.budgetYear(), command.reason()));
            case Undrafted _, Draft _, Approved _, Offline _ -> Decision.refuse(standing());
        };
    }

    private Decision<GoalEvent> pass(PassGoal command) {
        return switch (this) {
            case InReview review -> ReviewRules.pass(command, review);
            case Passed passed when passed.grade() == command.grade() -> Decision.nothingToDo();
            case Undrafted _, Draft _, Passed _, Approved _, Offline _ -> Decision.refuse(standing());
        };
    }

    /** Where the goal stands, as the reason why a step of another phase cannot be taken. */
    private Refusal standing() {
        return switch (this) {
            case Undrafted _ -> Refusal.notFound("goal-not-drafted");
            case Draft _ -> Refusal.conflict("goal-not-submitted");
            case InReview _ -> Refusal.conflict("goal-under-review");
            case Passed _ -> Refusal.conflict("goal-already-passed");
            case Approved _ -> Refusal.conflict("goal-already-approved");
            case Offline _ -> Refusal.conflict("project-is-classified");
        };
    }

    @Override
    default GoalState evolve(GoalEvent event) {
        Circumstances known = circumstances();
        return switch (event) {
            case GoalDrafted draft -> new Draft(known, draft, this instanceof Written w ? w.confirmedHash() : null);
            case GoalSubmitted submitted
            when this instanceof Written w ->
                new InReview(known, w.content(), w.confirmedHash(), submitted.rulebookVersion(), Map.of());
            case GoalConfirmed confirmed
            when this instanceof InReview r ->
                new InReview(known, r.content(), confirmed.contentHash(), r.rulebookVersion(), r.opinions());
            case OpinionGiven opinion
            when this instanceof InReview r ->
                new InReview(
                        known, r.content(), r.confirmedHash(), r.rulebookVersion(), replaced(r.opinions(), opinion));
            case GoalReturned _ when this instanceof Written w -> new Draft(known, w.content(), w.confirmedHash());
            case GoalPassed passed
            when this instanceof InReview r ->
                new Passed(known, r.content(), r.confirmedHash(), r.rulebookVersion(), passed.grade());
            case GoalSubmitted _, GoalConfirmed _, OpinionGiven _, GoalReturned _, GoalPassed _ -> this;
            case GoalApproved approval -> new Approved(known, approval);
            case ClassifiedGoalApproved approval -> new Approved(known, approval);
            case GoalStepAttested step -> new Offline(known, added(OfflineRules.stepsOf(this), step));
        };
    }

    private static Map<String, OpinionGiven> replaced(Map<String, OpinionGiven> opinions, OpinionGiven opinion) {
        Map<String, OpinionGiven> after = new HashMap<>(opinions);
        after.put(opinion.seat(), opinion);
        return Map.copyOf(after);
    }

    private static Map<GoalStep, GoalStepAttested> added(Map<GoalStep, GoalStepAttested> steps, GoalStepAttested step) {
        Map<GoalStep, GoalStepAttested> after = new EnumMap<>(GoalStep.class);
        after.putAll(steps);
        after.put(step.step(), step);
        return Map.copyOf(after);
    }

    @Override
    default GoalState heed(StoredEvent event) {
        Circumstances heard = circumstances().after(event);
        return switch (this) {
            case Undrafted _ -> new Undrafted(heard);
            case Draft(var _, var content, var confirmed) -> new Draft(heard, content, confirmed);
            case InReview(var _, var content, var confirmed, var version, var opinions) ->
                new InReview(heard, content, confirmed, version, opinions);
            case Passed(var _, var content, var confirmed, var version, var grade) ->
                new Passed(heard, content, confirmed, version, grade);
            case Approved(var _, var approval) -> new Approved(heard, approval);
            case Offline(var _, var steps) -> new Offline(heard, steps);
        };
    }
}
