package org.jixiao.evaluation.finding;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.evaluation.finding.FindingCommand.Findings;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;

/**
 * What was found, as it is sent.
 *
 * @param documentNumber 文号 of the notice by which it has to be put right
 * @param problems 发现的问题, each a sentence
 * @param requirements 整改要求
 * @param lossOrViolation whether money was lost or a rule broken
 * @param dueOn 整改期限
 */
public record FindingsBody(
        @Line String documentNumber,
        @NotEmpty @Size(max = 20) List<@Paragraph String> problems,
        @Paragraph String requirements,
        boolean lossOrViolation,
        LocalDate dueOn) {

    public Findings findings() {
        return new Findings(documentNumber, problems, requirements, lossOrViolation, dueOn);
    }
}
