package org.jixiao.goals.appraisal.open;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalEvent.Expert;
import org.jixiao.contracts.goals.AppraisalForm;
import org.jixiao.contracts.goals.AppraisalMethod;
import org.jixiao.goals.appraisal.AppraisalCommand.OpenAppraisal;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Entrusts the full appraisal of a project to a commission, or names more experts for it (组织事前绩效评估). */
@RestController
class OpenAppraisalEndpoint {

    private final Commands commands;

    OpenAppraisalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record OpenAppraisalBody(
            @Size(min = 1, max = 30) List<@Valid NamedExpert> experts,
            @Size(min = 1) Set<AppraisalMethod> methods,
            @Size(min = 1) Set<AppraisalForm> forms) {}

    /** @param id staff id, the subject of the expert's token */
    record NamedExpert(@Line String id, @Line String name) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/commission")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> open(@OfPath Subject subject, @Valid @RequestBody OpenAppraisalBody body, Caller caller) {
        return commands.send(
                        new OpenAppraisal(
                                subject,
                                body.experts().stream()
                                        .map(expert -> new Expert(expert.id(), expert.name()))
                                        .toList(),
                                body.methods().stream().sorted().toList(),
                                body.forms().stream().sorted().toList(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
