package org.jixiao.contracts.goals;

import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;

/** Everything that can happen to the papers (材料) of a subject in one budget year. A classified one has none here. */
public sealed interface MaterialEvent extends StoredEvent {

    /**
     * A paper that a step asks for was handed in; a later one of the same type replaces it.
     *
     * @param type one of the rulebook's list for that step (材料清单)
     */
    record MaterialHandedIn(Subject subject, MaterialStep step, String type, Attachment file)
            implements MaterialEvent {}
}
