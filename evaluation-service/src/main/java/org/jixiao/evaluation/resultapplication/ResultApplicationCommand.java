package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Measure;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of the use of a result. */
public sealed interface ResultApplicationCommand extends Command {

    /** Propose what the rulebook says of the result as it stands; what was decided on another one, or is looked at again, is 待复核. */
    record ProposeApplication(Subject subject, LocalDate on) implements ResultApplicationCommand {}

    /**
     * Take down what 主任办公会 decided.
     *
     * @param upTo how much may be arranged at most, 元; null where the project or policy is cancelled
     * @param deviation why it is not what was proposed; null where it is
     * @param document number of the meeting's paper
     */
    record DecideApplication(
            Subject subject,
            @Nullable BigDecimal upTo,
            @Nullable String deviation,
            String document,
            LocalDate on) implements ResultApplicationCommand {}

    /** Plan how what was found becomes better (改进计划). */
    record SubmitImprovementPlan(Subject subject, List<Measure> measures, Actor by, LocalDate on)
            implements ResultApplicationCommand {}

    /** Grant more time for an improvement plan (延期). */
    record ExtendImprovementPlan(Subject subject, LocalDate until, String reason, LocalDate on)
            implements ResultApplicationCommand {}

    /** Accept an improvement plan or return it, as the seat that concludes. */
    record ReviewImprovementPlan(Subject subject, boolean accepted, String opinion, Actor by, LocalDate on)
            implements ResultApplicationCommand {}
}
