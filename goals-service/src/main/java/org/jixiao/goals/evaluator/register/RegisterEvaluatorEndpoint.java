package org.jixiao.goals.evaluator.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyKind;
import org.jixiao.contracts.goals.EvaluatorEvent.LeadEvaluator;
import org.jixiao.goals.evaluator.EvaluatorCommand.RegisterAgency;
import org.jixiao.goals.evaluator.EvaluatorCommand.RegisterExpert;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Enters experts and agencies, and puts right what is known of them: the same code again takes the place of what was there. */
@RestController
class RegisterEvaluatorEndpoint {

    private final Commands commands;

    RegisterEvaluatorEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param field 领域
     * @param title 职称
     * @param employer 工作单位
     */
    record ExpertBody(
            @StaffId String staffId,
            @Line String name,
            @Line String field,
            @Line String title,
            @Line String employer) {}

    /** @param title 职称 */
    record LeadBody(@Line String name, @Line String title) {}

    /**
     * @param creditCode 统一社会信用代码
     * @param qualifications 资质
     * @param leadEvaluators 主评人
     */
    record AgencyBody(
            @Line String creditCode,
            @Line String name,
            AgencyKind agencyKind,
            @Size(max = 20) List<@Line String> qualifications,
            @NotEmpty @Size(max = 50) List<@Valid LeadBody> leadEvaluators) {}

    @PostMapping("/api/goals/experts")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> expert(@Valid @RequestBody ExpertBody body, Caller caller) {
        return commands.send(
                        new RegisterExpert(
                                body.staffId(),
                                body.name(),
                                body.field(),
                                body.title(),
                                body.employer(),
                                caller.businessDate()),
                        caller)
                .ok();
    }

    @PostMapping("/api/goals/agencies")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> agency(@Valid @RequestBody AgencyBody body, Caller caller) {
        return commands.send(
                        new RegisterAgency(
                                body.creditCode(),
                                body.name(),
                                body.agencyKind(),
                                body.qualifications(),
                                body.leadEvaluators().stream()
                                        .map(lead -> new LeadEvaluator(lead.name(), lead.title()))
                                        .toList(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
