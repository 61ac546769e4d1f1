package org.jixiao.goals.workplan.supervise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.goals.workplan.WorkPlanCommand.RecordSupervision;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down a supervision of a 驻外办 or the 服务中心, with what it found (督导). */
@RestController
class RecordSupervisionEndpoint {

    private final Commands commands;

    RecordSupervisionEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param seat whose supervision it was
     * @param examined what was looked at (督导内容)
     * @param findings one text each (督导发现); empty if nothing was found
     */
    record RecordSupervisionBody(
            LocalDate supervisedOn,
            @Line String seat,
            @Paragraph String examined,
            @Size(max = 50) List<@Paragraph String> findings) {}

    @PostMapping("/api/goals/work-plans/{year}/{unit}/supervisions")
    @PreAuthorize("hasAnyRole('planning-finance', 'research-office', 'general-secretariat')")
    ResponseEntity<Written> supervise(
            @PathVariable @BudgetYear int year,
            @PathVariable @UnitCode String unit,
            @Valid @RequestBody RecordSupervisionBody body,
            Caller caller) {
        return commands.send(
                        new RecordSupervision(
                                unit,
                                year,
                                body.supervisedOn(),
                                body.seat(),
                                body.examined(),
                                body.findings(),
                                caller.actor().roles(),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/goals/work-plans/" + year + "/" + unit));
    }
}
