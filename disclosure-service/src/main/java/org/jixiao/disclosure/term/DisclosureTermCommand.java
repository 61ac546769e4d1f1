package org.jixiao.disclosure.term;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the terms of a subject's publications. */
public sealed interface DisclosureTermCommand extends Command {

    /**
     * Note that a version is not public although its last lawful day passed (公开逾期).
     *
     * @param dueOn its own, or that of its batch
     */
    record NoteOverdue(Subject subject, Matter matter, int version, LocalDate dueOn, LocalDate on)
            implements DisclosureTermCommand {}
}
