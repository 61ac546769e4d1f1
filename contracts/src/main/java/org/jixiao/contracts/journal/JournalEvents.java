package org.jixiao.contracts.journal;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.journal.ProjectionProofEvent.ProjectionProved;

/** The register of what services report for the journal's auditors. */
public final class JournalEvents {

    public static final EventRegister REGISTER =
            EventRegister.of(List.of(new EventType("journal.projection-proved", 1, ProjectionProved.class)));

    private JournalEvents() {}
}
