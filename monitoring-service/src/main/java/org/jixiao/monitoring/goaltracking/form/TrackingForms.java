package org.jixiao.monitoring.goaltracking.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jixiao.contracts.Subject;
import org.jixiao.monitoring.paper.MonitoringLog;
import org.jixiao.monitoring.paper.SubjectRecord;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The form of a reported month, as it stands now or stood at a moment: {@code at} is a position or an ISO instant. */
@Component
class TrackingForms {

    private final MonitoringLog log;
    private final String department;

    /** @param department 主管部门及代码, as the forms print it */
    TrackingForms(MonitoringLog log, @Value("${jixiao.department}") String department) {
        this.log = log;
        this.department = department;
    }

    Form monitoringTable(Subject subject, int month, @Nullable String at) {
        TrackingRecord record = record(subject, month, log.position(at));
        if (record.subject().isClassified()) {
            throw missing(Refusal.notFound("classified-has-no-forms")).get();
        }
        if (record.told().isEmpty() && record.indicators().isEmpty()) {
            throw missing(Refusal.notFound("tracking-not-open")).get();
        }
        return new MonitoringTable(
                        record, record.told().orElseThrow(missing(Refusal.notFound("form-before-report"))), department)
                .form();
    }

    private TrackingRecord record(Subject subject, int month, long position) {
        SubjectRecord itself = new SubjectRecord(subject);
        TrackingRecord record = new TrackingRecord(itself, month);
        List<String> streams = new ArrayList<>(itself.streams());
        streams.add(Aggregate.streamOf("goal-tracking", subject));
        streams.add(Aggregate.streamOf("budget-execution", subject));
        log.tell(streams, position, record::hear);
        log.tell(itself.streamsOfUnits(), position, record::hear);
        return record;
    }

    private static Supplier<CommandRefused> missing(Refusal reason) {
        return () -> new CommandRefused(List.of(reason));
    }
}
