package org.jixiao.evaluation.resultapplication.improve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Measure;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.SubmitImprovementPlan;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Submits the improvement plan that a decision asks for; once more replaces what waits for its review. */
@RestController
class SubmitImprovementPlanEndpoint {

    private final Commands commands;

    SubmitImprovementPlanEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(@NotEmpty @Size(max = 50) List<@NotNull @Valid MeasureBody> measures) {}

    /**
     * @param problem what is to become better
     * @param responsible who sees to it, by name
     * @param dueOn by when it is done
     */
    record MeasureBody(
            @Paragraph String problem,
            @Paragraph String measure,
            @Line String responsible,
            @NotNull LocalDate dueOn) {

        private Measure measureTaken() {
            return new Measure(problem, measure, responsible, dueOn);
        }
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/result-application/improvement-plan")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> submit(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new SubmitImprovementPlan(
                                subject,
                                body.measures().stream()
                                        .map(MeasureBody::measureTaken)
                                        .toList(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
