package org.jixiao.evaluation.credit.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.evaluation.credit.EvaluatorCreditCommand.RecordCredit;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down how good the work of an expert or an agency was (质量评分), once a commission is over. */
@RestController
class RecordCreditEndpoint {

    private final Commands commands;

    RecordCreditEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param commission what they were commissioned with
     * @param quality points of 100
     */
    record Credit(
            @Line String commission,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal quality,

            @Paragraph String remark) {}

    @PostMapping("/api/evaluation/evaluator-credits/{kind}/{code}")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> record(
            @PathVariable EvaluatorKind kind,
            @PathVariable @Line String code,
            @Valid @RequestBody Credit body,
            Caller caller) {
        return commands.send(
                        new RecordCredit(
                                kind, code, body.commission(), body.quality(), body.remark(), caller.businessDate()),
                        caller)
                .ok();
    }
}
