package org.jixiao.evaluation.keyevaluation.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationPlan.Method;
import org.jixiao.contracts.evaluation.EvaluationPlan.Phase;
import org.jixiao.evaluation.keyevaluation.AgencyOfCommission;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ChosenLine;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.SubmitEvaluationPlan;
import org.jixiao.kernel.access.ByStaffOrExperts;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Puts a plan (评价工作方案) up for review; by the 主评人 or whoever leads the evaluation. */
@RestController
class SubmitEvaluationPlanEndpoint {

    private final Commands commands;
    private final AgencyOfCommission agencies;

    SubmitEvaluationPlanEndpoint(Commands commands, AgencyOfCommission agencies) {
        this.commands = commands;
        this.agencies = agencies;
    }

    /**
     * @param object 评价对象
     * @param scope 评价范围
     * @param lines chosen from the framework of the rulebook
     * @param evidence what the unit has to bring (资料清单)
     */
    record Body(
            @Line String object,
            @Paragraph String scope,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid LineBody> lines,
            @NotEmpty @Size(max = 10) List<@NotNull Method> methods,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid PhaseBody> schedule,
            @NotEmpty @Size(max = 100) List<@Line String> evidence) {}

    /** @param checks 评价要点 of this evaluation; absent where the framework's hold */
    record LineBody(
            @Line String code,
            @Digits(integer = 3, fraction = 2) BigDecimal weight,
            @Paragraph @Nullable String checks) {}

    record PhaseBody(@Line String work, LocalDate from, LocalDate until) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/plan")
    @ByStaffOrExperts
    ResponseEntity<Written> submit(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new SubmitEvaluationPlan(
                                subject,
                                body.object(),
                                body.scope(),
                                body.lines().stream()
                                        .map(one -> new ChosenLine(one.code(), one.weight(), one.checks()))
                                        .toList(),
                                body.methods(),
                                body.schedule().stream()
                                        .map(one -> new Phase(one.work(), one.from(), one.until()))
                                        .toList(),
                                body.evidence(),
                                agencies.of(subject).orElse(null),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
