package org.jixiao.evaluation.resultapplication.form;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.history.Moment;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds in the log what stands on the paper, now or at a moment. */
@Component
class ImprovementPlanForms {

    private final EventLogReader log;
    private final EventDecoder decoder;

    ImprovementPlanForms(EventLogReader log, EventDecoder decoder) {
        this.log = log;
        this.decoder = decoder;
    }

    Form plan(Subject subject, @Nullable String at) {
        long position = Moment.position(at, log);
        PlanRecord record = told(
                PlanRecord.unheard(subject.code()),
                List.of(
                        Aggregate.streamOf("project", subject),
                        Aggregate.streamOf("goal", subject),
                        Aggregate.streamOf("result-application", subject)),
                position);
        ApplicationProposed proposed = record.proposed();
        ImprovementPlanSubmitted plan = record.plan();
        if (proposed == null || plan == null) {
            throw new CommandRefused(List.of(Refusal.notFound("no-improvement-plan-submitted")));
        }
        PlanRecord whole = told(
                record,
                List.of(Aggregate.streamOf("unit", Subject.unit(record.unitCode(), subject.budgetYear()))),
                position);
        return new ImprovementPlanPaper(whole, proposed, plan).form();
    }

    private PlanRecord told(PlanRecord begun, List<String> streams, long position) {
        PlanRecord record = begun;
        for (var stored : log.readStreams(streams, position)) {
            if (decoder.event(stored).content() instanceof StoredEvent content) {
                record = record.after(content);
            }
        }
        return record;
    }
}
