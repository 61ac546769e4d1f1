package org.jixiao.goals.project.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the project register: a page of a budget year, one project, the breaches (项目库台账). */
@RestController
@Reads(ProjectRegisterProjection.NAME)
class ProjectRegisterEndpoint {

    private final ProjectRegister register;

    ProjectRegisterEndpoint(ProjectRegister register) {
        this.register = register;
    }

    /**
     * @param next where the next page begins; null on the last one
     */
    record ProjectPage(
            List<RegisteredProject> items, @Nullable String next) {}

    @GetMapping("/api/goals/projects")
    @ForStaff
    ProjectPage page(
            @RequestParam @BudgetYear int year,
            @RequestParam(defaultValue = "") @Size(max = 21) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<RegisteredProject> items = register.ofYear(year, after, limit);
        return new ProjectPage(
                items, items.size() < limit ? null : items.getLast().projectCode());
    }

    /** With the version of the project's own stream as ETag. */
    @GetMapping("/api/goals/projects/{code}/{year}")
    @ForStaff
    ResponseEntity<RegisteredProject> project(
            @PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year) {
        RegisteredProject project = register.find(code, year)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("project-not-found"))));
        return ResponseEntity.ok()
                .header("ETag", "\"" + project.version() + "\"")
                .body(project);
    }

    @GetMapping("/api/goals/breaches")
    @ForStaff
    List<ProjectRegister.Breach> breaches(@RequestParam @BudgetYear int year) {
        return register.breaches(year);
    }
}
