package org.jixiao.evaluation.submission;

import java.time.LocalDate;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.SubmissionEvent;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionSent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules.Reporting;
import org.jixiao.kernel.rulebook.RulebooksHeard;
import org.jixiao.kernel.submission.Course;
import org.jixiao.kernel.submission.SubmissionCommand;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionRules;
import org.jixiao.kernel.submission.Term;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission of evaluation stands.
 *
 * @param keyResultOn the day on which the key evaluation of the subject became final; null where it is not, or where there is none
 * @param packedOn the day on which the package was made last; null before the first
 */
record SubmissionState(
        RulebooksHeard rulebooks,
        @Nullable LocalDate keyResultOn,
        @Nullable LocalDate packedOn,
        Course course) implements State<SubmissionCommand, SubmissionEvent, SubmissionState> {

    static SubmissionState unprepared() {
        return new SubmissionState(RulebooksHeard.none(), null, null, Course.begun());
    }

    @Override
    public Decision<SubmissionEvent> decide(SubmissionCommand command) {
        return new SubmissionRules<>(standing(), term(command), new EvaluationSubmitted()).decide(command);
    }

    /** A result that became final after the package was made is not in it, and the report is due anew (财预〔2020〕10号). */
    private Course standing() {
        return course instanceof Course.Received(var edition, var sentOn)
                        && packedOn != null
                        && keyResultOn != null
                        && keyResultOn.isAfter(packedOn)
                ? new Course.Overtaken(edition, sentOn)
                : course;
    }

    private Term term(SubmissionCommand command) {
        return rulebooks
                .on(command.on())
                .map(rules -> term(command, rules.reporting()))
                .orElseGet(() -> Term.unknown(Refusal.conflict("rulebook-not-in-force")));
    }

    private Term term(SubmissionCommand command, Reporting reporting) {
        return Matter.of(command.subject())
                .map(matter -> switch (matter) {
                    case SELF_EVALUATIONS -> Term.until(reporting.selfEvaluationsBy());
                    case KEY_REPORT ->
                        keyResultOn == null
                                ? Term.unknown(Refusal.conflict("key-result-not-final"))
                                : Term.until(keyResultOn.plusMonths(reporting.keyReportMonths()));
                    case WORK_SUMMARY ->
                        isWithoutSummary(command)
                                ? Term.unknown(
                                        Refusal.rule("work-summary-missing").at("papers"))
                                : Term.until(reporting.workSummaryBy());
                })
                .orElseGet(() -> Term.unknown(Refusal.notFound("no-such-submission")));
    }

    /** The figures come from the record; the summary itself somebody has to write. */
    private static boolean isWithoutSummary(SubmissionCommand command) {
        return command instanceof PrepareSubmission prepare && prepare.papers().isEmpty();
    }

    @Override
    public SubmissionState evolve(SubmissionEvent event) {
        return new SubmissionState(
                rulebooks,
                keyResultOn,
                event instanceof SubmissionPrepared made ? made.preparedOn() : packedOn,
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
        return switch (event) {
            case RulebookPublished version ->
                new SubmissionState(rulebooks.and(version), keyResultOn, packedOn, course);
            case KeyEvaluationFinalised result ->
                new SubmissionState(rulebooks, result.finalisedOn(), packedOn, course);
            case KeyEvaluationReopened _ -> new SubmissionState(rulebooks, null, packedOn, course);
            default -> this;
        };
    }
}
