package org.jixiao.goals.goal.form;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.organisation.Organisation;
import org.jixiao.goals.rulebook.Rulebook;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.goals.unit.Unit;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.LogEvent;
import org.jixiao.platform.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what the forms print from the log itself: a form is printed rarely, and as the paper of any moment, so that a table of its
 * own would be the fourth copy of every goal.
 */
@Component
class GoalRecords {

    private final EventLogReader log;
    private final EventDecoder decoder;

    GoalRecords(EventLogReader log, EventDecoder decoder) {
        this.log = log;
        this.decoder = decoder;
    }

    /** What of an event's metadata matters here. */
    private record Counted(LocalDate businessDate) {}

    /** @param at a position or an ISO instant; now if null */
    GoalRecord at(Subject subject, @Nullable String at) {
        long position = Moment.position(at, log);
        GoalRecord record = new GoalRecord();
        List<String> streams = List.of(
                Proposal.streamOf(subject),
                Aggregate.streamOf("goal", subject),
                Rulebook.streamOf(subject.budgetYear()),
                Organisation.stream());
        tell(record, streams, position);
        List<String> units = record.unitCodes().stream()
                .map(unit -> Unit.streamOf(unit, subject.budgetYear()))
                .toList();
        tell(record, units, position);
        return record;
    }

    private void tell(GoalRecord record, List<String> streams, long position) {
        for (var stored : log.readStreams(streams, position)) {
            LogEvent event = decoder.event(stored);
            if (event.content() instanceof StoredEvent content) {
                record.tell(content, event.metadata(Counted.class).businessDate());
            }
        }
    }
}
