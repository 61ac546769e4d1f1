package org.jixiao.goals.indicatorlibrary.adopt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.AdoptCoreIndicators;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets proposals and revisions pass their review, all of them or none (审核通过核心指标). */
@RestController
class AdoptCoreIndicatorsEndpoint {

    private final Commands commands;

    AdoptCoreIndicatorsEndpoint(Commands commands) {
        this.commands = commands;
    }

    record AdoptCoreIndicatorsBody(@Size(min = 1, max = 200) List<@CoreIndicatorCode String> codes) {}

    @PostMapping("/api/goals/indicator-library/{year}/adoptions")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> adopt(
            @PathVariable @BudgetYear int year, @Valid @RequestBody AdoptCoreIndicatorsBody body, Caller caller) {
        return commands.send(new AdoptCoreIndicators(year, body.codes()), caller)
                .ok();
    }
}
