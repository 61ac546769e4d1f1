package org.jixiao.monitoring.submission;

import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.SubmissionEvent;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionSent;
import org.jixiao.kernel.submission.SubmissionCommand;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jixiao.monitoring.Examples;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rulebook's last day for the tracking report of 2020 is 30 November. */
@DisplayName("The submission of a year's tracking report")
class SubmissionStateTest {

    private static final Subject YEAR = SubmissionPath.subject(2020);
    private static final LocalDate DUE = LocalDate.of(2020, 11, 30);
    private static final LocalDate LATE = LocalDate.of(2020, 12, 1);
    private static final List<SubmittedItem> ITEMS =
            List.of(SubmittedItem.classified(Subject.project("31000020Y000000000006", 2020), "HQ"));
    private static final Attachment ARCHIVE = new Attachment("a".repeat(64), "报送材料", "application/zip", 10);
    private static final PrepareSubmission PREPARE = new PrepareSubmission(YEAR, ITEMS, List.of(), ARCHIVE, LATE);
    private static final SubmissionPrepared PREPARED =
            new SubmissionPrepared(YEAR, 1, LATE, DUE, ITEMS, List.of(), ARCHIVE);
    private static final SubmissionSent SENT = new SubmissionSent(YEAR, 1, LATE, "沪合办〔2020〕40号", "签〔2020〕9号", true);
    private static final SubmissionReceived RECEIVED = new SubmissionReceived(YEAR, 1, LATE, "预算处");
    private static final SubmissionReturned RETURNED = new SubmissionReturned(YEAR, 1, LATE, "补充偏差原因。", null);

    private final Given<SubmissionCommand, SubmissionEvent, SubmissionState> known = given(SubmissionState.unprepared())
            .heard(new RulebookPublished(2020, 1, LocalDate.of(2020, 1, 1), Examples.RULES));

    @Test
    @DisplayName("has the rulebook's last day")
    void hasATerm() {
        known.when(PREPARE).then(PREPARED);
        given(SubmissionState.unprepared()).when(PREPARE).thenRefused(Refusal.conflict("rulebook-not-in-force"));
    }

    /** The last task of 2020 is due on 31 October. */
    @Test
    @DisplayName("is not prepared, nor sent, before the last task of the year is due")
    void waitsForTheLastTask() {
        LocalDate lastTaskDue = LocalDate.of(2020, 10, 31);
        Refusal notOver = Refusal.conflict("tracking-not-over").with("dueOn", "2020-10-31");
        var tracked = known.heard(new RulebookPublished(
                2020,
                2,
                LocalDate.of(2020, 1, 2),
                Examples.tracking(
                        Examples.RULES,
                        new Tracking(
                                List.of(
                                        new TrackingTask(LocalDate.of(2020, 9, 30), lastTaskDue),
                                        new TrackingTask(LocalDate.of(2020, 6, 30), LocalDate.of(2020, 7, 31))),
                                Examples.number("30"),
                                List.of()))));
        tracked.when(prepare(lastTaskDue.minusDays(1))).thenRefused(notOver);
        tracked.when(prepare(lastTaskDue)).then(prepared(lastTaskDue));
        tracked.happened(PREPARED)
                .when(new SendSubmission(YEAR, 1, "沪合办〔2020〕40号", "签〔2020〕9号", lastTaskDue.minusDays(1)))
                .thenRefused(notOver);
    }

    private static PrepareSubmission prepare(LocalDate on) {
        return new PrepareSubmission(YEAR, ITEMS, List.of(), ARCHIVE, on);
    }

    private static SubmissionPrepared prepared(LocalDate on) {
        return new SubmissionPrepared(YEAR, 1, on, DUE, ITEMS, List.of(), ARCHIVE);
    }

    @Test
    @DisplayName("goes the course of every submission and tells of it in its own events")
    void goesItsCourse() {
        known.happened(PREPARED)
                .when(new SendSubmission(YEAR, 1, "沪合办〔2020〕40号", "签〔2020〕9号", LATE))
                .then(SENT);
        known.happened(PREPARED, SENT)
                .when(new RecordReceipt(YEAR, 1, LATE, "预算处", LATE))
                .then(RECEIVED);
        known.happened(PREPARED, SENT, RECEIVED)
                .when(new RecordReturn(YEAR, 1, LATE, "补充偏差原因。", null, LATE))
                .then(RETURNED);
        known.happened(PREPARED, SENT, RECEIVED, RETURNED)
                .when(PREPARE)
                .then(new SubmissionPrepared(YEAR, 2, LATE, DUE, ITEMS, List.of(), ARCHIVE));
    }
}
