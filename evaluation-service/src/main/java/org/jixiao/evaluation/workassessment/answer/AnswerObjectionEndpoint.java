package org.jixiao.evaluation.workassessment.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.evaluation.workassessment.AssessedPath;
import org.jixiao.evaluation.workassessment.JudgedBody;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.AnswerObjection;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers an objection (异议答复), and changes the sheet where it is right. */
@RestController
class AnswerObjectionEndpoint {

    private final Commands commands;

    AnswerObjectionEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param waived numbers of the deductions that no longer take anything off
     * @param judged points that are judged anew
     */
    record Reply(
            @Paragraph String answer,
            @Size(max = 200) List<Integer> waived,
            @Size(max = 20) List<@Valid JudgedBody> judged) {}

    @PostMapping(AssessedPath.PATH + "/answer")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> answer(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable @Line String division,
            @Valid @RequestBody Reply body,
            Caller caller) {
        return commands.send(
                        new AnswerObjection(
                                new Assessed(unit, division, year),
                                body.answer(),
                                body.waived(),
                                JudgedBody.all(body.judged()),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
