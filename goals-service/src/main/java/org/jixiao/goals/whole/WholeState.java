package org.jixiao.goals.whole;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.goals.whole.WholeCommand.CallForWholeGoal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** A unit or department as a whole, as data: called for once in a budget year. */
sealed interface WholeState extends State<WholeCommand, WholeEvent, WholeState> {

    /**
     * Its goal was not called for.
     *
     * @param kind what the writing unit is in the year; null while it is not registered
     * @param participation how it takes part; null while that is not set
     */
    record Uncalled(@Nullable UnitKind kind, @Nullable Participation participation) implements WholeState {

        Uncalled() {
            this(null, null);
        }

        @Override
        public Decision<WholeEvent> decide(WholeCommand command) {
            return switch (command) {
                case CallForWholeGoal call -> call(call);
            };
        }

        private Decision<WholeEvent> call(CallForWholeGoal command) {
            if (kind == null || participation == null) {
                return Decision.refuse(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
            }
            if (command.subject().kind().equals(Subject.DEPARTMENT) && kind != UnitKind.HEADQUARTERS) {
                return Decision.refuse(
                        Refusal.rule("department-written-by-headquarters").at("unitCode"));
            }
            return Decision.accept(called(command, kind, participation));
        }
    }

    record Called(WholeGoalCalled before) implements WholeState {

        @Override
        public Decision<WholeEvent> decide(WholeCommand command) {
            return switch (command) {
                case CallForWholeGoal call
                when called(call, before.unitKind(), before.participation()).equals(before) -> Decision.nothingToDo();
                case CallForWholeGoal _ -> Decision.refuse(Refusal.conflict("whole-goal-already-called"));
            };
        }
    }

    private static WholeGoalCalled called(CallForWholeGoal command, UnitKind kind, Participation participation) {
        return new WholeGoalCalled(
                command.subject(),
                command.name(),
                command.unitCode(),
                kind,
                participation,
                command.division(),
                command.officer());
    }

    @Override
    default WholeState evolve(WholeEvent event) {
        return switch (event) {
            case WholeGoalCalled called -> new Called(called);
        };
    }

    @Override
    default WholeState heed(StoredEvent event) {
        return switch (this) {
            case Called _ -> this;
            case Uncalled(var kind, var participation) ->
                switch (event) {
                    case UnitRegistered unit -> new Uncalled(unit.kind(), participation);
                    case ParticipationSet set -> new Uncalled(kind, set.participation());
                    default -> this;
                };
        };
    }
}
