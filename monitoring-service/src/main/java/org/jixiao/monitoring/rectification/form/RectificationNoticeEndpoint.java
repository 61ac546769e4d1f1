package org.jixiao.monitoring.rectification.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.paper.MonitoringLog;
import org.jixiao.monitoring.paper.SubjectRecord;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The notice of a rectification (整改通知书), as PDF or XLSX by {@code Accept}, as it stands now or stood at a moment: {@code at} is a
 * position or an ISO instant. A classified project has none (涉密).
 */
@RestController
@Reads
class RectificationNoticeEndpoint {

    /** The rulebook is the whole office's, one per budget year. */
    private static final String OFFICE = "office";

    private final MonitoringLog log;
    private final String department;

    /** @param department who gives the notice, as the forms print it */
    RectificationNoticeEndpoint(MonitoringLog log, @Value("${jixiao.department}") String department) {
        this.log = log;
        this.department = department;
    }

    @GetMapping(
            path = "/api/monitoring" + OfPath.SUBJECT + "/rectifications/{number}/forms/notice",
            produces = {MediaType.APPLICATION_PDF_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    @ForStaff
    Form notice(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @RequestParam(required = false) @Nullable String at) {
        SubjectRecord itself = new SubjectRecord(subject);
        RectificationRecord record = new RectificationRecord(itself, number);
        List<String> streams = new ArrayList<>(itself.streams());
        streams.add(Aggregate.streamOf("rectification", subject));
        streams.add(Aggregate.streamOf("rulebook", new Subject(Subject.RULEBOOK, OFFICE, subject.budgetYear())));
        long position = log.position(at);
        log.tell(streams, position, record::hear);
        log.tell(itself.streamsOfUnits(), position, record::hear);
        if (itself.isClassified()) {
            throw missing(Refusal.notFound("classified-has-no-forms")).get();
        }
        RectificationRecord.Ordered ordered =
                record.ordered().orElseThrow(missing(Refusal.notFound("rectification-not-found")));
        return new RectificationNotice(record, ordered, department).form();
    }

    private static Supplier<CommandRefused> missing(Refusal reason) {
        return () -> new CommandRefused(List.of(reason));
    }
}
