package org.jixiao.goals.indicatorlibrary.importsheet;

import java.net.URI;
import java.util.List;
import org.jixiao.goals.indicatorlibrary.CoreIndicatorSheet;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.Proposal;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ProposeCoreIndicators;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposes the core indicators of a table, all of them or none; what is wrong is told cell by cell (导入核心指标). */
@RestController
class ImportCoreIndicatorsEndpoint {

    private final Commands commands;

    ImportCoreIndicatorsEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param division with which they were worked out (提出处室) */
    @PostMapping(value = "/api/goals/indicator-library/{year}/sheet", consumes = Xlsx.MEDIA_TYPE_VALUE)
    @PreAuthorize("hasAnyRole('research-office', 'general-secretariat')")
    ResponseEntity<Written> read(
            @PathVariable @BudgetYear int year,
            @RequestParam @Line String division,
            @RequestBody byte[] file,
            Caller caller) {
        List<Proposal> proposals = CoreIndicatorSheet.read(year, file);
        if (proposals.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.rule("sheet-without-indicators")));
        }
        try {
            return commands.send(new ProposeCoreIndicators(year, proposals, division), caller)
                    .created(URI.create("/api/goals/indicator-library/" + year + "/indicators"));
        } catch (CommandRefused refused) {
            throw new CommandRefused(refused.reasons().stream()
                    .map(reason -> CoreIndicatorSheet.atCell(year, reason))
                    .toList());
        }
    }
}
