package org.jixiao.evaluation.keyevaluation.form;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.evaluation.keyevaluation.Conducting;
import org.jixiao.evaluation.keyevaluation.FinalReports;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.history.Moment;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers of a key evaluation, as they stand now or stood at a moment: {@code at} is a position or an ISO instant. */
@Component
class KeyEvaluationForms implements FinalReports {

    private final EventLogReader log;
    private final EventDecoder decoder;

    KeyEvaluationForms(EventLogReader log, EventDecoder decoder) {
        this.log = log;
        this.decoder = decoder;
    }

    @Override
    public Form report(Subject subject) {
        KeyEvaluationRecord record = told(subject, null);
        EvaluationReport report = record.report();
        KeyEvaluationOpened opened = record.opened();
        if (report == null || opened == null || record.result() == null) {
            throw refused(Refusal.conflict("key-result-not-final"));
        }
        return new ReportPaper(record, opened, report).form();
    }

    Form report(Subject subject, @Nullable String at, Actor reader) {
        KeyEvaluationRecord record = told(subject, at);
        EvaluationReport report = record.report();
        KeyEvaluationOpened opened = record.opened();
        if (report == null
                || opened == null
                || (record.result() == null && !maySeeDraft(reader, record.subject(), opened))) {
            throw refused(Refusal.notFound("report-not-drafted"));
        }
        return new ReportPaper(record, opened, report).form();
    }

    private static boolean maySeeDraft(Actor reader, EvaluatedSubject subject, KeyEvaluationOpened opened) {
        return Conducting.includes(reader, subject.voidSeats())
                || opened.unitCode().equals(reader.unit());
    }

    Form letter(Subject subject, @Nullable String at) {
        KeyEvaluationRecord record = told(subject, at);
        KeyEvaluationFinalised result = record.result();
        FeedbackLetterSent letter = record.letter();
        if (letter == null || result == null) {
            throw refused(Refusal.notFound("letter-not-sent"));
        }
        return new FeedbackPaper(record, result, letter).form();
    }

    private KeyEvaluationRecord told(Subject subject, @Nullable String at) {
        long position = Moment.position(at, log);
        KeyEvaluationRecord record = tell(
                KeyEvaluationRecord.empty(),
                List.of(
                        Aggregate.streamOf("project", subject),
                        Aggregate.streamOf("goal", subject),
                        Aggregate.streamOf("key-evaluation", subject)),
                position);
        if (record.subject().classified()) {
            throw refused(Refusal.notFound("classified-has-no-forms"));
        }
        KeyEvaluationOpened opened = record.opened();
        if (opened == null) {
            throw refused(Refusal.notFound("key-evaluation-not-open"));
        }
        KeyEvaluationFinalised result = record.result();
        String unit = result == null ? opened.unitCode() : result.unitCode();
        return tell(record, List.of(Aggregate.streamOf("unit", Subject.unit(unit, subject.budgetYear()))), position);
    }

    private KeyEvaluationRecord tell(KeyEvaluationRecord begun, List<String> streams, long position) {
        KeyEvaluationRecord record = begun;
        for (var stored : log.readStreams(streams, position)) {
            if (decoder.event(stored).content() instanceof StoredEvent content) {
                record = record.after(content);
            }
        }
        return record;
    }

    private static CommandRefused refused(Refusal reason) {
        return new CommandRefused(List.of(reason));
    }
}
