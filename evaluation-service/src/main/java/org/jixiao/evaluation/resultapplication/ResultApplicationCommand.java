package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the use of a result. */
public sealed interface ResultApplicationCommand extends Command {

    /** Propose what the rulebook says of the result as it stands. */
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
}
