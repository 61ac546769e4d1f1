package org.jixiao.goals.indicatorlibrary.propose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicatorlibrary.CoreIndicatorForm;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.Proposal;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ProposeCoreIndicators;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposes core indicators, all of them or none (提出核心指标). */
@RestController
class ProposeCoreIndicatorsEndpoint {

    private final Commands commands;

    ProposeCoreIndicatorsEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param division with which they were worked out (提出处室) */
    record ProposeCoreIndicatorsBody(
            @Line String division, @Size(min = 1, max = 200) List<@Valid ProposedIndicator> indicators) {

        List<Proposal> proposals() {
            List<Proposal> proposals = new ArrayList<>();
            for (int i = 0; i < indicators.size(); i++) {
                ProposedIndicator one = indicators.get(i);
                proposals.add(new Proposal(
                        "indicators[" + i + "].", one.code(), one.indicator().indicator()));
            }
            return proposals;
        }
    }

    record ProposedIndicator(
            @CoreIndicatorCode String code, @Valid CoreIndicatorForm indicator) {}

    @PostMapping("/api/goals/indicator-library/{year}/proposals")
    @PreAuthorize("hasAnyRole('research-office', 'general-secretariat')")
    ResponseEntity<Written> propose(
            @PathVariable @BudgetYear int year, @Valid @RequestBody ProposeCoreIndicatorsBody body, Caller caller) {
        return commands.send(new ProposeCoreIndicators(year, body.proposals(), body.division()), caller)
                .created(URI.create("/api/goals/indicator-library/" + year + "/indicators"));
    }
}
