package org.jixiao.goals.goal;

import java.util.List;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.goals.goal.GoalCommand.ApproveGoal;
import org.jixiao.goals.goal.GoalCommand.ApproveImportedGoal;
import org.jixiao.goals.goal.GoalCommand.AttestGoalStep;
import org.jixiao.goals.goal.GoalCommand.ByOfficer;
import org.jixiao.goals.goal.GoalCommand.ByOwner;
import org.jixiao.goals.goal.GoalCommand.CarryGoalOver;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.goals.goal.GoalCommand.ConfirmGoal;
import org.jixiao.goals.goal.GoalCommand.CopyGoal;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.FileTrial;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.goals.goal.GoalCommand.GrantExtension;
import org.jixiao.goals.goal.GoalCommand.ImportGoal;
import org.jixiao.goals.goal.GoalCommand.OnContent;
import org.jixiao.goals.goal.GoalCommand.OrderRevision;
import org.jixiao.goals.goal.GoalCommand.RemindGoal;
import org.jixiao.goals.goal.GoalCommand.ReopenGoal;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.goals.goal.GoalCommand.ReturnGoal;
import org.jixiao.goals.goal.GoalCommand.SubmitGoal;
import org.jixiao.goals.goal.GoalCommand.SuperviseGoal;
import org.jixiao.goals.goal.GoalCommand.WithdrawGoal;
import org.jixiao.goals.goal.GoalCommand.WithdrawRevision;
import org.jixiao.kernel.review.Confirmations;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The goal's life as data: written, reviewed, passed, approved, adjusted. A trial goal ends as {@link Filed}; a classified project's
 * goal is only {@link Offline}.
 */
sealed interface GoalState extends State<GoalCommand, GoalEvent, GoalState> {

    Circumstances circumstances();

    /** Nothing is written yet. */
    record Undrafted(Circumstances circumstances) implements GoalState {

        Undrafted() {
            this(Circumstances.unheard());
        }
    }

    /** A goal whose content is held here and not locked. */
    sealed interface Written extends GoalState permits Draft, Reviewed {

        Text text();

        Confirmations confirmations();
    }

    /** With its owner, who may still write it anew. */
    record Draft(Circumstances circumstances, Text text, Confirmations confirmations) implements Written {}

    /**
     * With heads and seats.
     *
     * @param opinions by seat
     */
    record InReview(
            Circumstances circumstances,
            Text text,
            Confirmations confirmations,
            Round round,
            Map<String, OpinionGiven> opinions,
            @Nullable Adjustment adjustment)
            implements Reviewed {

        @Override
        public List<Voice> voices() {
            return opinions().values().stream()
                    .map(given -> new Voice(given.seat(), given.opinion(), given.onBehalf()))
                    .toList();
        }
    }

    /**
     * Concluded with 良: the owner completes it, the lead accepts what was completed.
     *
     * @param completed whether the owner has done so
     */
    record Completing(
            Circumstances circumstances,
            Text text,
            Confirmations confirmations,
            Round round,
            @Nullable Adjustment adjustment,
            boolean completed)
            implements Reviewed {}

    /**
     * Passed in review; waits for the budget, an adjustment only for the three to see it.
     *
     * @param supervised one of the three saw it (督导)
     */
    record Passed(
            Circumstances circumstances,
            Text text,
            Confirmations confirmations,
            Round round,
            ReviewGrade grade,
            boolean supervised,
            @Nullable Adjustment adjustment)
            implements Reviewed {}

    /** Refused with 差: nothing follows in this budget year. */
    record Refused(Circumstances circumstances) implements GoalState {}

    /** A trial goal that was filed. */
    record Filed(Circumstances circumstances) implements GoalState {}

    /**
     * Approved with the budget and locked.
     *
     * @param version 1, and one more with each adjustment
     * @param content null for a classified project
     */
    record Approved(
            Circumstances circumstances,
            int version,
            @Nullable GoalContent content) implements GoalState {

        /** The money that the goal is still to be revised to (按批复数修订目标); null where it is set for just that. */
        @Nullable
        Budget ordered() {
            Budget budget = circumstances.course().budget();
            return content == null
                            || budget == null
                            || budget.comesTo(content.funding().total())
                    ? null
                    : budget;
        }
    }

    /** A classified project's goal: steps taken elsewhere. */
    record Offline(Circumstances circumstances, Map<GoalStep, GoalStepAttested> steps) implements GoalState {}

    @Override
    default Decision<GoalEvent> decide(GoalCommand command) {
        SubjectFacts subject = circumstances().subject();
        if (subject.areUnknownOf(command.subject())) {
            return Decision.refuse(Refusal.notFound("subject-not-found"));
        }
        if (circumstances().course().closing().stops(command)) {
            return Decision.refuse(Refusal.conflict("year-closed"));
        }
        return switch (command) {
            case OnContent _ when subject.areClassified() -> Decision.refuse(Refusal.conflict("project-is-classified"));
            case ByOwner c
            when !subject.areOf(c.by().unit()) -> Decision.refuse(Refusal.forbidden("subject-of-another-unit"));
            case ByOfficer c
            when !subject.officers().isInCharge(c.by().id(), c.on()) ->
                Decision.refuse(Refusal.forbidden("not-the-officer-in-charge"));
            case DraftGoal draft -> DraftingRules.draft(draft, draft.content(), this);
            case ImportGoal table -> DraftingRules.take(table, this);
            case CopyGoal copy -> DraftingRules.copy(copy, copy.from(), this);
            case CarryGoalOver carry -> DraftingRules.carryOver(carry, this);
            case SubmitGoal submit -> SubmittingRules.submit(submit, this);
            case GrantExtension grant -> TermRules.grant(grant, circumstances());
            case RemindGoal remind -> RemindingRules.remind(remind, this);
            case WithdrawGoal withdraw -> withdraw(withdraw);
            case ConfirmGoal confirm ->
                switch (this) {
                    case InReview review -> ConfirmationRules.confirm(confirm, review);
                    case Completing review -> ConfirmationRules.confirm(confirm, review);
                    case Undrafted _, Draft _, Passed _, Refused _, Filed _, Approved _, Offline _ ->
                        Decision.refuse(standing());
                };
            case GiveOpinion give ->
                this instanceof InReview review ? ReviewRules.give(give, review) : Decision.refuse(standing());
            case ReturnGoal giveBack ->
                this instanceof Reviewed review ? ReviewRules.giveBack(giveBack, review) : Decision.refuse(standing());
            case ConcludeReview conclude ->
                this instanceof InReview review
                        ? ConclusionRules.conclude(conclude, review)
                        : Decision.refuse(standing());
            case AcceptCompletion accept ->
                this instanceof Completing review
                        ? ConclusionRules.accept(accept, review)
                        : Decision.refuse(standing());
            case FileTrial file ->
                this instanceof InReview review ? ConclusionRules.file(file, review) : Decision.refuse(standing());
            case SuperviseGoal supervise ->
                this instanceof Passed passed
                        ? SupervisionRules.supervise(supervise, passed)
                        : Decision.refuse(standing());
            case RequestAdjustment request ->
                this instanceof Approved approved
                        ? AdjustmentRules.request(request, approved)
                        : Decision.refuse(standing());
            case ApproveGoal approve -> ApprovalRules.approve(approve, this);
            case ApproveByReply approve -> ApprovalRules.approve(approve, this);
            case OrderRevision order -> RevisionRules.order(order, this);
            case WithdrawRevision withdraw -> RevisionRules.withdraw(withdraw, this);
            case ApproveImportedGoal approve -> ApprovalRules.approve(approve, this);
            case ReopenGoal reopen -> ReopeningRules.reopen(reopen, this);
            case AttestGoalStep attest -> OfflineRules.attest(attest, this);
        };
    }

    private Decision<GoalEvent> withdraw(WithdrawGoal command) {
        return switch (this) {
            case InReview review
            when !review.opinions().isEmpty() -> Decision.refuse(Refusal.conflict("opinions-already-given"));
            case InReview review
            when review.adjustment() instanceof Adjustment(var standing, var _, var _) ->
                Decision.accept(new AdjustmentWithdrawn(command.subject(), standing.version()));
            case InReview _ -> Decision.accept(new GoalWithdrawn(command.subject()));
            case Draft _ -> Decision.nothingToDo();
            case Undrafted _, Completing _, Passed _, Refused _, Filed _, Approved _, Offline _ ->
                Decision.refuse(standing());
        };
    }

    /** Where the goal stands, as the reason why a step of another phase cannot be taken. */
    default Refusal standing() {
        return switch (this) {
            case Undrafted _ -> Refusal.notFound("goal-not-drafted");
            case Draft _ -> Refusal.conflict("goal-not-submitted");
            case InReview _ -> Refusal.conflict("goal-under-review");
            case Completing _ -> Refusal.conflict("goal-being-completed");
            case Passed _ -> Refusal.conflict("goal-already-passed");
            case Refused _ -> Refusal.conflict("goal-refused");
            case Filed _ -> Refusal.conflict("trial-already-filed");
            case Approved _ -> Refusal.conflict("goal-already-approved");
            case Offline _ -> Refusal.conflict("project-is-classified");
        };
    }

    @Override
    default GoalState evolve(GoalEvent event) {
        return Evolution.after(event, this);
    }

    @Override
    default GoalState heed(StoredEvent event) {
        return in(circumstances().after(event));
    }

    /** The same goal in other circumstances. */
    default GoalState in(Circumstances heard) {
        return switch (this) {
            case Undrafted _ -> new Undrafted(heard);
            case Draft(var _, var text, var confirmed) -> new Draft(heard, text, confirmed);
            case InReview(var _, var text, var confirmed, var round, var opinions, var adjustment) ->
                new InReview(heard, text, confirmed, round, opinions, adjustment);
            case Completing(var _, var text, var confirmed, var round, var adjustment, var completed) ->
                new Completing(heard, text, confirmed, round, adjustment, completed);
            case Passed(var _, var text, var confirmed, var round, var grade, var seen, var adjustment) ->
                new Passed(heard, text, confirmed, round, grade, seen, adjustment);
            case Refused _ -> new Refused(heard);
            case Filed _ -> new Filed(heard);
            case Approved(var _, var version, var content) -> new Approved(heard, version, content);
            case Offline(var _, var steps) -> new Offline(heard, steps);
        };
    }
}
