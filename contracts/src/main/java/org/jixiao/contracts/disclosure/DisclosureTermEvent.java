package org.jixiao.contracts.disclosure;

import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;

/** What can happen to the legal terms (公开时限) of what a subject has to publish. */
public sealed interface DisclosureTermEvent extends StoredEvent {

    Subject subject();

    /**
     * The last lawful day of something in the public scope passed, and it is not public (公开逾期). It counts in the work assessment of the
     * unit; nothing of the content is told.
     *
     * @param version the version that is not public
     * @param dueOn the last lawful day
     */
    @Published
    record PublicationOverdue(Subject subject, Matter matter, int version, LocalDate dueOn, LocalDate notedOn)
            implements DisclosureTermEvent {}
}
