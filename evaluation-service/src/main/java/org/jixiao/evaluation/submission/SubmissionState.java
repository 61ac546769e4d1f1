package org.jixiao.evaluation.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.SubmissionEvent;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionSent;
import org.jixiao.contracts.goals.ReportingRules;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.kernel.rulebook.RulebooksHeard;
import org.jixiao.kernel.submission.Course;
import org.jixiao.kernel.submission.SubmissionCommand;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jixiao.kernel.submission.SubmissionRules;
import org.jixiao.kernel.submission.Term;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission of evaluation stands.
 *
 * @param keyResult the final result of the subject's key evaluation; null where it is not final, or where there is none
 * @param packed what the package that was made last tells
 */
record SubmissionState(
        RulebooksHeard rulebooks, @Nullable KeyResult keyResult, List<SubmittedItem> packed, Course course)
        implements State<SubmissionCommand, SubmissionEvent, SubmissionState> {

    record KeyResult(int version, LocalDate on) {}

    static SubmissionState unprepared() {
        return new SubmissionState(RulebooksHeard.none(), null, List.of(), Course.begun());
    }

    @Override
    public Decision<SubmissionEvent> decide(SubmissionCommand command) {
        return new SubmissionRules<>(standing(command), term(command), new EvaluationSubmitted()).decide(command);
    }

    /** A package that tells other results than the one that was received follows it without a return (更正报送, 财预〔2020〕10号). */
    private Course standing(SubmissionCommand command) {
        return course instanceof Course.Received(var edition, var sentOn)
                        && command instanceof PrepareSubmission prepare
                        && !prepare.items().equals(packed)
                ? new Course.Overtaken(edition, sentOn)
                : course;
    }

    private Term term(SubmissionCommand command) {
        return rulebooks
                .on(command.on())
                .map(rules -> term(command, rules.reporting()))
                .orElseGet(() -> Term.unknown(Refusal.conflict("rulebook-not-in-force")));
    }

    private Term term(SubmissionCommand command, ReportingRules reporting) {
        return Matter.of(command.subject())
                .map(matter -> switch (matter) {
                    case SELF_EVALUATIONS -> Term.until(reporting.selfEvaluationsBy());
                    case KEY_REPORT ->
                        keyResult == null
                                ? Term.unknown(Refusal.conflict("key-result-not-final"))
                                : new Term(
                                        keyResult.on().plusMonths(reporting.keyReportMonths()),
                                        isOfAnotherResult(command, keyResult)
                                                ? List.of(Refusal.conflict("package-of-another-result"))
                                                : List.of());
                    case WORK_SUMMARY ->
                        isWithoutSummary(command)
                                ? Term.unknown(
                                        Refusal.rule("work-summary-missing").at("papers"))
                                : Term.until(reporting.workSummaryBy());
                })
                .orElseGet(() -> Term.unknown(Refusal.notFound("no-such-submission")));
    }

    /** Reopened and final again after the package was made: what lies in it is no result any more. */
    private boolean isOfAnotherResult(SubmissionCommand command, KeyResult result) {
        return command instanceof SendSubmission
                && packed.stream().noneMatch(item -> Objects.equals(item.resultVersion(), result.version()));
    }

    /** The figures come from the record; the summary itself somebody has to write. */
    private static boolean isWithoutSummary(SubmissionCommand command) {
        return command instanceof PrepareSubmission prepare && prepare.papers().isEmpty();
    }

    @Override
    public SubmissionState evolve(SubmissionEvent event) {
        return new SubmissionState(
                rulebooks,
                keyResult,
                event instanceof SubmissionPrepared made ? made.items() : packed,
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
            case RulebookPublished version -> new SubmissionState(rulebooks.and(version), keyResult, packed, course);
            case KeyEvaluationFinalised result ->
                new SubmissionState(rulebooks, new KeyResult(result.version(), result.finalisedOn()), packed, course);
            case KeyEvaluationReopened _ -> new SubmissionState(rulebooks, null, packed, course);
            default -> this;
        };
    }
}
