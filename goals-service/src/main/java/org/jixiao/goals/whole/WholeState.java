package org.jixiao.goals.whole;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.goals.subject.OfficerRules;
import org.jixiao.goals.whole.WholeCommand.AppointWholeOfficer;
import org.jixiao.goals.whole.WholeCommand.CallForWholeGoal;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/**
 * A unit or department as a whole, as data: called for where the year's rulebook has such goals, and called for anew, should the call
 * have been wrong, until its goal is written.
 */
sealed interface WholeState extends State<WholeCommand, WholeEvent, WholeState> {

    Circumstances circumstances();

    /** Its goal was not called for. */
    record Uncalled(Circumstances circumstances) implements WholeState {

        Uncalled() {
            this(Circumstances.unheard());
        }

        @Override
        public Decision<WholeEvent> decide(WholeCommand command) {
            return switch (command) {
                case CallForWholeGoal call -> call(call, circumstances);
                case AppointWholeOfficer _ -> Decision.refuse(Refusal.notFound("whole-goal-not-called"));
            };
        }
    }

    /** @param officers who answered for it, and who does */
    record Called(Circumstances circumstances, WholeGoalCalled before, Officers officers) implements WholeState {

        @Override
        public Decision<WholeEvent> decide(WholeCommand command) {
            return switch (command) {
                case CallForWholeGoal call
                when called(call, before.unitKind(), before.participation()).equals(before) -> Decision.nothingToDo();
                case CallForWholeGoal _
                when circumstances.drafted() -> Decision.refuse(Refusal.conflict("whole-goal-already-called"));
                case CallForWholeGoal call -> call(call, circumstances);
                case AppointWholeOfficer(var subject, var officer, var from, var reason, var by) ->
                    OfficerRules.appoint(
                            officers,
                            officer,
                            from,
                            by,
                            before.unitCode(),
                            Refusal.forbidden("subject-of-another-unit"),
                            new WholeOfficerAppointed(subject, officer, from, reason));
            };
        }
    }

    /** Who answered for it until now; nobody before it was called for. */
    default Officers answering() {
        return switch (this) {
            case Uncalled _ -> Officers.none();
            case Called(var _, var _, var officers) -> officers;
        };
    }

    private static Decision<WholeEvent> call(CallForWholeGoal command, Circumstances known) {
        UnitKind kind = known.kind();
        Participation participation = known.participation();
        if (kind == null || participation == null) {
            return Decision.refuse(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
        }
        List<Refusal> objections = new ArrayList<>();
        known.units()
                .objectionIn(command.unitCode(), command.subject().budgetYear())
                .map(ended -> ended.at("unitCode"))
                .ifPresent(objections::add);
        GoalSubject subject = GoalSubject.of(command.subject());
        if (subject == GoalSubject.DEPARTMENT && kind != UnitKind.HEADQUARTERS) {
            objections.add(Refusal.rule("department-written-by-headquarters").at("unitCode"));
        }
        objections.addAll(known.rulebook()
                .inForce(command.on())
                .map(rulebook -> objections(command, subject, rulebook.rules()))
                .orElse(List.of(Refusal.conflict("rulebook-not-in-force"))));
        return objections.isEmpty()
                ? Decision.accept(called(command, kind, participation))
                : Decision.refuse(objections);
    }

    /** Which wholes a year has, is told by the ways through review in its rulebook. */
    private static List<Refusal> objections(CallForWholeGoal command, GoalSubject subject, Rules rules) {
        List<Refusal> objections = new ArrayList<>();
        if (rules.review().paths().stream().noneMatch(path -> path.subject() == subject)) {
            objections.add(Refusal.conflict("whole-not-in-this-year"));
        }
        String department = rules.goals().departmentCode();
        if (subject == GoalSubject.DEPARTMENT && !command.subject().code().equals(department)) {
            objections.add(Refusal.rule("department-unknown").with("department", department));
        }
        return objections;
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
            case WholeGoalCalled called ->
                new Called(circumstances(), called, answering().beginningWith(called.officer()));
            case WholeOfficerAppointed appointed
            when this instanceof Called(var known, var before, var officers) ->
                new Called(known, before, officers.and(appointed.officer(), appointed.from()));
            case WholeOfficerAppointed _ -> this;
        };
    }

    @Override
    default WholeState heed(StoredEvent event) {
        Circumstances heard = circumstances().after(event);
        return switch (this) {
            case Uncalled _ -> new Uncalled(heard);
            case Called(var _, var before, var officers) -> new Called(heard, before, officers);
        };
    }
}
