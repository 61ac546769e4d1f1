package org.jixiao.monitoring.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.SubmissionEvent;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionSent;
import org.jixiao.kernel.rulebook.RulebooksHeard;
import org.jixiao.kernel.submission.Course;
import org.jixiao.kernel.submission.SubmissionCommand;
import org.jixiao.kernel.submission.SubmissionRules;
import org.jixiao.kernel.submission.Term;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** Where the submission of a year's tracking report stands. */
record SubmissionState(RulebooksHeard rulebooks, Course course)
        implements State<SubmissionCommand, SubmissionEvent, SubmissionState> {

    static SubmissionState unprepared() {
        return new SubmissionState(RulebooksHeard.none(), Course.begun());
    }

    @Override
    public Decision<SubmissionEvent> decide(SubmissionCommand command) {
        return new SubmissionRules<>(course, term(command.on()), new TrackingSubmitted()).decide(command);
    }

    private Term term(LocalDate on) {
        return rulebooks
                .on(on)
                .map(rules -> new Term(rules.reporting().trackingBy(), objections(on, rules.monitoring())))
                .orElseGet(() -> Term.unknown(Refusal.conflict("rulebook-not-in-force")));
    }

    /** Before the last task is due, its reports are still coming, and the package would close the year without them. */
    private static List<Refusal> objections(LocalDate on, MonitoringRules rules) {
        return rules.tracking().tasks().stream()
                .map(TrackingTask::dueOn)
                .max(Comparator.naturalOrder())
                .filter(on::isBefore)
                .map(due -> Refusal.conflict("tracking-not-over").with("dueOn", due.toString()))
                .stream()
                .toList();
    }

    @Override
    public SubmissionState evolve(SubmissionEvent event) {
        return new SubmissionState(
                rulebooks,
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
        return event instanceof RulebookPublished version ? new SubmissionState(rulebooks.and(version), course) : this;
    }
}
