package org.jixiao.evaluation.keyevaluation.entrust;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.EntrustKeyEvaluation;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Entrusts an evaluation to experts or to an agency (委托), or names others than before. */
@RestController
class EntrustKeyEvaluationEndpoint {

    private final Commands commands;

    EntrustKeyEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param chief staff id of the 主评人, one of the evaluators
     * @param agency for which they work; absent where they are experts
     */
    record Body(
            @NotEmpty @Size(max = 20) List<@NotNull @Valid EvaluatorBody> evaluators,
            @StaffId String chief,
            @Nullable @Valid AgencyBody agency) {}

    /** @param unitCode the unit to which the person belongs; absent from outside */
    record EvaluatorBody(
            @StaffId String staffId,
            @Line String name,
            @UnitCode @Nullable String unitCode) {}

    /**
     * @param creditCode 统一社会信用代码
     * @param contractAmount in 元
     */
    record AgencyBody(
            @Line String name,
            @Pattern(regexp = "[0-9A-Z]{18}") String creditCode,
            @Line String contractNumber,
            @Yuan BigDecimal contractAmount,
            LocalDate contractFrom,
            LocalDate contractUntil) {

        private Agency agency() {
            return new Agency(name, creditCode, contractNumber, contractAmount, contractFrom, contractUntil);
        }
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/commission")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> entrust(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new EntrustKeyEvaluation(
                                subject,
                                body.evaluators().stream()
                                        .map(one -> new Evaluator(one.staffId(), one.name(), one.unitCode()))
                                        .toList(),
                                body.chief(),
                                body.agency() == null ? null : body.agency().agency(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
