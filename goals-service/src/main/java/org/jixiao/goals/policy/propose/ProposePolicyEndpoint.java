package org.jixiao.goals.policy.propose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.form.PolicyCode;
import org.jixiao.goals.form.ProfileBody;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.goals.form.StaffId;
import org.jixiao.goals.form.SubjectsOfPaths;
import org.jixiao.goals.form.UnitCode;
import org.jixiao.goals.form.Yuan;
import org.jixiao.goals.policy.PolicyCommand.ProposePolicy;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposes a policy and names who answers for it (提出财政政策). */
@RestController
class ProposePolicyEndpoint {

    private final Commands commands;

    ProposePolicyEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ProposePolicyBody(
            @PolicyCode String policyCode,
            @BudgetYear int budgetYear,
            @Line String name,
            @UnitCode String unitCode,
            @Line String division,
            @Line String businessDivision,
            @StaffId String officerId,
            @Line String officerName,
            @Yuan BigDecimal amount,
            @Size(max = 200) List<@ProjectCode String> projects,
            @Valid ProfileBody profile) {}

    @PostMapping("/api/goals/policies")
    @PreAuthorize("hasAnyRole('general-secretariat', 'research-office')")
    ResponseEntity<Written> propose(@Valid @RequestBody ProposePolicyBody body, Caller caller) {
        Subject subject = Subject.policy(body.policyCode(), body.budgetYear());
        return commands.send(
                        new ProposePolicy(
                                subject,
                                body.name(),
                                body.unitCode(),
                                body.division(),
                                body.businessDivision(),
                                new Person(body.officerId(), body.officerName()),
                                body.amount(),
                                body.projects(),
                                body.profile().profile(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .created(URI.create(SubjectsOfPaths.pathOf(subject)));
    }
}
