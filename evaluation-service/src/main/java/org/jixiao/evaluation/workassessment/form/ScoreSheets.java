package org.jixiao.evaluation.workassessment.form;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent;
import org.jixiao.evaluation.workassessment.AssessmentReaders.Reader;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.history.Moment;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The score sheet of an assessment, read from the log. */
@Component
class ScoreSheets {

    private final EventLogReader log;
    private final EventDecoder decoder;

    ScoreSheets(EventLogReader log, EventDecoder decoder) {
        this.log = log;
        this.decoder = decoder;
    }

    /** Of a stage that the reader may not see, there is none. */
    Form of(Subject unit, @Nullable String division, @Nullable String at, Reader reader) {
        String stream = Aggregate.streamOf("work-assessment", unit);
        Told told = new Told();
        log.readStreams(List.of(division == null ? stream : stream + ":" + division), Moment.position(at, log)).stream()
                .map(stored -> decoder.event(stored).content())
                .filter(WorkAssessmentEvent.class::isInstance)
                .map(WorkAssessmentEvent.class::cast)
                .forEach(told::hear);
        return told.form()
                .filter(_ -> reader.mayRead(unit.code(), division, told.stage()))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("work-assessment-unknown"))));
    }
}
