package org.jixiao.evaluation.reallocation.propose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent.AppliedResult;
import org.jixiao.contracts.evaluation.ReallocationEvent.Direction;
import org.jixiao.contracts.evaluation.ReallocationEvent.Ground;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.evaluation.reallocation.ReallocationCommand.ProposeReallocation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
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
     * @param fundNature 资金性质 of all its money, as a code of the year's rulebook
     * @param lines what goes out and what goes in, each project once
     * @param grounds what it rests on that money goes out of each project
     */
    record Body(
            @org.jixiao.kernel.input.Line String fundNature,
            @Size(min = 2, max = 100) List<@NotNull @Valid LineBody> lines,
            @Size(min = 1, max = 100) List<@NotNull @Valid GroundBody> grounds,
            @Paragraph String reason) {}

    /** @param amount 元 */
    record LineBody(
            @ProjectCode String project,
            @NotNull Direction direction,
            @NotNull @Yuan BigDecimal amount) {}

    /**
     * @param project that gives
     * @param result whose use was decided; absent where it is a decision of fund control
     * @param measure number of the project's reduction or claw-back; absent where it is a result
     */
    record GroundBody(
            @ProjectCode String project,
            @Nullable @Valid ResultBody result,
            @Nullable @Min(1) @Max(10_000) Integer measure) {

        Ground ground() {
            return new Ground(project, result == null ? null : result.result(), measure);
        }
    }

    /**
     * @param of whether it is the project's own, or that of a policy that it carries out
     * @param code of the project or policy
     * @param year that was evaluated
     * @param version among the results of its basis
     */
    record ResultBody(
            @NotNull ResultOf of,
            @org.jixiao.kernel.input.Line String code,
            @BudgetYear int year,
            @NotNull Basis basis,
            @Min(1) @Max(10_000) int version) {

        AppliedResult result() {
            return new AppliedResult(
                    switch (of) {
                        case PROJECT -> Subject.project(code, year);
                        case POLICY -> Subject.policy(code, year);
                    },
                    basis,
                    version);
        }
    }

    /** Of what a result is. */
    enum ResultOf {
        /** 项目. */
        PROJECT,
        /** 政策. */
        POLICY
    }

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
                                body.grounds().stream().map(GroundBody::ground).toList(),
                                body.reason(),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/evaluation/reallocations/" + year));
    }
}
