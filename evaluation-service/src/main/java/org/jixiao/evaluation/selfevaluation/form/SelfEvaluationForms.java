package org.jixiao.evaluation.selfevaluation.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.selfevaluation.OfficialForms;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.LogEvent;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.history.Moment;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The form of a self-evaluation, as it stands now or stood at a moment: {@code at} is a position or an ISO instant. */
@Component
class SelfEvaluationForms implements OfficialForms {

    private final EventLogReader log;
    private final EventDecoder decoder;
    private final String department;

    /** @param department 主管部门及代码, as the forms print it */
    SelfEvaluationForms(EventLogReader log, EventDecoder decoder, @Value("${jixiao.department}") String department) {
        this.log = log;
        this.decoder = decoder;
        this.department = department;
    }

    /** What of an event's metadata matters here. */
    private record Counted(LocalDate businessDate) {}

    @Override
    public Form table(Subject subject) {
        return table(subject, null);
    }

    /** The table that is asked of every subject. */
    Form table(Subject subject, @Nullable String at) {
        SelfEvaluationRecord record = record(subject, at);
        return new SelfEvaluationTable(
                        record,
                        record.opened().orElseThrow(missing(Refusal.notFound("self-evaluation-not-open"))),
                        record.unit().orElseThrow(missing(Refusal.notFound("self-evaluation-not-open"))),
                        record.told().orElseThrow(missing(Refusal.notFound("form-before-sheet"))),
                        department)
                .form();
    }

    /** The long report beside it. */
    Form report(Subject subject, @Nullable String at) {
        SelfEvaluationRecord record = record(subject, at);
        return new SelfEvaluationReport(
                        record,
                        record.opened().orElseThrow(missing(Refusal.notFound("self-evaluation-not-open"))),
                        record.told().orElseThrow(missing(Refusal.notFound("form-before-sheet"))),
                        department)
                .form();
    }

    private SelfEvaluationRecord record(Subject subject, @Nullable String at) {
        long position = Moment.position(at, log);
        SelfEvaluationRecord record = new SelfEvaluationRecord();
        tell(
                List.of(
                        Aggregate.streamOf("project", subject),
                        Aggregate.streamOf("goal", subject),
                        Aggregate.streamOf("self-evaluation", subject)),
                position,
                record);
        if (record.isClassified()) {
            throw missing(Refusal.notFound("classified-has-no-forms")).get();
        }
        record.unit()
                .ifPresent(unit -> tell(
                        List.of(Aggregate.streamOf("unit", Subject.unit(unit.code(), subject.budgetYear()))),
                        position,
                        record));
        return record;
    }

    private void tell(List<String> streams, long position, SelfEvaluationRecord record) {
        for (var stored : log.readStreams(streams, position)) {
            LogEvent event = decoder.event(stored);
            if (event.content() instanceof StoredEvent content) {
                record.hear(content, event.metadata(Counted.class).businessDate());
            }
        }
    }

    private static Supplier<CommandRefused> missing(Refusal reason) {
        return () -> new CommandRefused(List.of(reason));
    }
}
