package org.jixiao.journal.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.journal.event.RecordedEvent;
import org.jixiao.journal.state.StreamAtMoment;
import org.jspecify.annotations.Nullable;

/**
 * The whole history of a subject up to a position.
 *
 * @param at the position up to which this is the history
 * @param head the last position of the whole log when it was read
 * @param events in the final order
 * @param cut true if there are more events than fit; next tells where they are
 * @param next address of the following page, as of the same position; absent on the last page
 * @param states what the subject's streams held at that position; only on the first page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dossier(
        Subject subject,
        long at,
        long head,
        List<RecordedEvent> events,
        boolean cut,
        @Nullable String next,
        @Nullable List<StreamAtMoment> states) {}
