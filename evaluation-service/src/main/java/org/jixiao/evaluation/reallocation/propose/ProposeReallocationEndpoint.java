package org.jixiao.evaluation.reallocation.propose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jixiao.contracts.evaluation.ReallocationEvent.Direction;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.evaluation.reallocation.ReallocationCommand.ProposeReallocation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposes that freed money goes to other projects (资金再分配). */
@RestController
class ProposeReallocationEndpoint {

    private final Commands commands;

    ProposeReallocationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param fundNature 资金性质 of all its money
     * @param lines what goes out and what goes in, each project once
     */
    record Body(
            @org.jixiao.kernel.input.Line String fundNature,
            @Size(min = 2, max = 100) List<@NotNull @Valid LineBody> lines,
            @Paragraph String reason) {}

    /** @param amount 元 */
    record LineBody(
            @ProjectCode String project,
            @NotNull Direction direction,
            @NotNull @Yuan BigDecimal amount) {}

    @PostMapping("/api/evaluation/reallocations/{year}")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> propose(@PathVariable @BudgetYear int year, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new ProposeReallocation(
                                year,
                                body.fundNature(),
                                body.lines().stream()
                                        .map(line -> new Line(line.project(), line.direction(), line.amount()))
                                        .toList(),
                                body.reason(),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/evaluation/reallocations/" + year));
    }
}
