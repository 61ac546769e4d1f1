package org.jixiao.goals.submission;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.SubmissionEvent;
import org.jixiao.goals.rulebook.Rulebook;
import org.jixiao.kernel.submission.SubmissionCommand;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link SubmissionState}: the rulebook says until when. */
@Component
class Submission extends Aggregate<SubmissionCommand, SubmissionEvent, SubmissionState> {

    Submission() {
        super("submission", SubmissionCommand.class, SubmissionEvent.class, SubmissionState.unprepared());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(Rulebook.streamOf(subject.budgetYear()));
    }
}
