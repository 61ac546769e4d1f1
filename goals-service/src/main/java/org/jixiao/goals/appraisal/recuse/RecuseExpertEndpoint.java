package org.jixiao.goals.appraisal.recuse;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.appraisal.AppraisalCommand.RecuseExpert;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Recuses an expert, who declares it, or for whom planning and finance decides it (专家回避). */
@RestController
class RecuseExpertEndpoint {

    private final Commands commands;

    RecuseExpertEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param expert staff id of who is recused */
    record RecuseExpertBody(@Line String expert, @Paragraph String reason) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/recusals")
    @PreAuthorize("hasAnyRole('expert', '" + OfficeRoles.PLANNING_FINANCE + "')")
    ResponseEntity<Written> recuse(@OfPath Subject subject, @Valid @RequestBody RecuseExpertBody body, Caller caller) {
        return commands.send(
                        new RecuseExpert(subject, body.expert(), body.reason(), declaredBy(caller.actor())), caller)
                .ok();
    }

    /** An expert speaks for nobody else; planning and finance decides for everybody. */
    private static @Nullable String declaredBy(Actor actor) {
        return actor.roles().contains(OfficeRoles.PLANNING_FINANCE) ? null : actor.id();
    }
}
