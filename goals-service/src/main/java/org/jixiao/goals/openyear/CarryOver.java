package org.jixiao.goals.openyear;

import java.util.Objects;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.CarryGoalOver;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.TakeLibraryOver;
import org.jixiao.goals.project.ProjectCommand.ContinueProject;
import org.jixiao.goals.rulebook.RulebookCommand.CarryRulebookOver;
import org.jixiao.goals.unit.UnitCommand.RegisterUnit;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.bulk.BulkKind;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** The steps of opening a year, one after the other, each with an outcome of its own. */
@Component
class CarryOver implements BulkKind<OpeningStep> {

    @Override
    public String name() {
        return "open-year";
    }

    @Override
    public Class<OpeningStep> wishes() {
        return OpeningStep.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of("planning-finance");
    }

    @Override
    public Command command(OpeningStep step, Caller caller) {
        int year = step.budgetYear();
        int before = step.yearBefore();
        return switch (step.what()) {
            case RULEBOOK -> new CarryRulebookOver(year, before, caller.businessDate());
            case UNIT -> {
                OpeningStep.UnitOfYear unit = Objects.requireNonNull(step.unit());
                yield new RegisterUnit(step.code(), year, step.name(), unit.kind(), unit.participation());
            }
            case CORE_INDICATORS -> new TakeLibraryOver(year, before);
            case PROJECT ->
                new ContinueProject(
                        step.code(),
                        year,
                        before,
                        Objects.requireNonNull(step.unitCode()),
                        step.fundNature(),
                        caller.businessDate());
            case GOAL -> new CarryGoalOver(Subject.project(step.code(), year), Subject.project(step.code(), before));
        };
    }
}
