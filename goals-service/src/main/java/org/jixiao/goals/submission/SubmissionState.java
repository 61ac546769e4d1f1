package org.jixiao.goals.submission;

import java.time.LocalDate;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.SubmissionEvent;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionSent;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.kernel.submission.Course;
import org.jixiao.kernel.submission.SubmissionCommand;
import org.jixiao.kernel.submission.SubmissionRules;
import org.jixiao.kernel.submission.Term;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** Where the submission of a year's goals stands. The course is that of every submission; the rulebook says until when. */
record SubmissionState(RulebookVersions rulebook, Course course)
        implements State<SubmissionCommand, SubmissionEvent, SubmissionState> {

    static SubmissionState unprepared() {
        return new SubmissionState(RulebookVersions.none(), Course.begun());
    }

    @Override
    public Decision<SubmissionEvent> decide(SubmissionCommand command) {
        return new SubmissionRules<>(course, term(command.on()), new GoalsSubmitted()).decide(command);
    }

    private Term term(LocalDate on) {
        return rulebook.inForce(on)
                .map(version -> Term.until(version.rules().reporting().goalsBy()))
                .orElseGet(() -> Term.unknown(Refusal.conflict("rulebook-not-in-force")));
    }

    @Override
    public SubmissionState evolve(SubmissionEvent event) {
        return new SubmissionState(
                rulebook,
                switch (event) {
                    case SubmissionPrepared e ->
                        new Course.Prepared(e.edition(), e.dueOn(), e.archive().sha256());
                    case SubmissionSent e -> new Course.Sent(e.edition(), e.sentOn());
                    case SubmissionReceived e -> course.received(e.edition(), e.receivedOn());
                    case SubmissionReturned e -> new Course.Returned(e.edition());
                });
    }

    @Override
    public SubmissionState heed(StoredEvent event) {
        return event instanceof RulebookPublished version ? new SubmissionState(rulebook.and(version), course) : this;
    }
}
