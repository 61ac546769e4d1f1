package org.jixiao.monitoring.rectification;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;

/** What can be asked of the rectifications of a subject. */
public sealed interface RectificationCommand extends Command {

    /**
     * Order that what was found is put right.
     *
     * @param documentNumber 文号 of the notice
     * @param dueOn 整改期限
     * @param on the business date
     */
    record OrderRectification(
            Subject subject,
            String documentNumber,
            FindingSource source,
            Severity severity,
            boolean lossOrViolation,
            List<String> findings,
            String requirements,
            String basis,
            LocalDate dueOn,
            LocalDate on)
            implements RectificationCommand {}

    /**
     * Order that what an evaluation found is put right. How grave it is, the rules say.
     *
     * @param finding its number in evaluation
     */
    record TakeUpFinding(
            Subject subject,
            int finding,
            String documentNumber,
            FindingSource source,
            boolean lossOrViolation,
            List<String> findings,
            String requirements,
            String basis,
            LocalDate dueOn,
            LocalDate on)
            implements RectificationCommand {}

    /** Say how things were put right; only the subject's own unit may. */
    record ReportRectification(
            Subject subject, int number, String report, List<Attachment> evidence, Actor by, LocalDate on)
            implements RectificationCommand {}

    /** Close it: things are put right. Never by who reported. */
    record AcceptRectification(Subject subject, int number, String remark, Actor by) implements RectificationCommand {}

    /** Send it back with another term. Never by who reported. */
    record RejectRectification(Subject subject, int number, String reason, LocalDate dueOn, Actor by, LocalDate on)
            implements RectificationCommand {}
}
