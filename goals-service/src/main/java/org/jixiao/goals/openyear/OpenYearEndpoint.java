package org.jixiao.goals.openyear;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.goals.openyear.OpeningPlan.Planned;
import org.jixiao.goals.openyear.OpeningStep.What;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BegunRun;
import org.jixiao.platform.bulk.BulkItem;
import org.jixiao.platform.bulk.BulkRuns;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens a budget year from the one before (开年), after a preview of what will be carried over and what is there already. */
@RestController
@Reads("goals-project-register")
class OpenYearEndpoint {

    private final OpeningPlan plan;
    private final BulkRuns runs;
    private final CarryOver kind;

    OpenYearEndpoint(OpeningPlan plan, BulkRuns runs, CarryOver kind) {
        this.plan = plan;
        this.runs = runs;
        this.kind = kind;
    }

    /**
     * What there is to carry over, in the order in which it is done.
     *
     * @param missing how much of it will be done
     */
    record Preview(int budgetYear, int yearBefore, int missing, List<Planned> steps) {}

    @GetMapping("/api/goals/years/{year}/opening")
    @PreAuthorize("hasRole('planning-finance')")
    Preview preview(@PathVariable @BudgetYear int year) {
        List<Planned> steps = plan.of(year);
        int missing = (int) steps.stream().filter(step -> !step.there()).count();
        return new Preview(year, year - 1, missing, steps);
    }

    /** @param fundNatures of projects whose funds are of another nature than in the year before */
    record Opening(@Size(max = 1_000) List<@NotNull @Valid OtherNature> fundNatures) {

        /** @throws CommandRefused if one is named that is not carried over, or twice */
        private Map<String, String> byProject(List<OpeningStep> steps) {
            Set<String> carriedOver = steps.stream()
                    .filter(step -> step.what() == What.PROJECT)
                    .map(OpeningStep::code)
                    .collect(Collectors.toSet());
            Map<String, String> natures = new HashMap<>();
            List<Refusal> objections = new ArrayList<>();
            for (int i = 0; i < fundNatures.size(); i++) {
                OtherNature other = fundNatures.get(i);
                if (!carriedOver.contains(other.project())
                        || natures.put(other.project(), other.fundNature()) != null) {
                    objections.add(Refusal.rule("fund-nature-of-no-continuing-project")
                            .at("fundNatures[%d].project".formatted(i))
                            .with("project", other.project()));
                }
            }
            if (!objections.isEmpty()) {
                throw new CommandRefused(objections);
            }
            return natures;
        }
    }

    /** @param fundNature 资金性质, as a code of the opened year's rulebook */
    record OtherNature(@ProjectCode String project, @Line String fundNature) {}

    /** Does what is missing; the bulk run that is answered shows how far it is and what was refused. */
    @PostMapping("/api/goals/years/{year}/opening")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<BegunRun> open(
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody(required = false) @Nullable Opening opening,
            Caller caller) {
        List<OpeningStep> steps = plan.of(year).stream()
                .filter(step -> !step.there())
                .map(Planned::step)
                .toList();
        Map<String, String> natures = opening == null ? Map.of() : opening.byProject(steps);
        List<BulkItem<OpeningStep>> missing = steps.stream()
                .map(step -> step.with(natures))
                .map(step -> new BulkItem<>((step.what() + " " + step.code()).strip(), step))
                .toList();
        if (missing.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.conflict("year-fully-opened")));
        }
        return runs.begin(kind, missing, caller).accepted();
    }
}
