package org.jixiao.monitoring.submission;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.SubmissionEvent;
import org.jixiao.kernel.submission.SubmissionCommand;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link SubmissionState}: the rulebook says until when. */
@Component
class Submission extends Aggregate<SubmissionCommand, SubmissionEvent, SubmissionState> {

    Submission() {
        super("tracking-submission", SubmissionCommand.class, SubmissionEvent.class, SubmissionState.unprepared());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }
}
