package org.jixiao.evaluation.submission;

import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SubmissionEvent;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionSent;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ReportingRules;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.kernel.submission.SubmissionCommand;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A submission of evaluation")
class SubmissionStateTest {

    static final ReportingRules REPORTING =
            new ReportingRules(null, null, LocalDate.of(2021, 4, 30), 1, LocalDate.of(2021, 8, 31));

    private static final Subject PROJECT = Subject.project("31000020T000000000001", 2020);
    private static final Subject RESULTS = Matter.SELF_EVALUATIONS.ofYear(2020);
    private static final Subject SUMMARY = Matter.WORK_SUMMARY.ofYear(2020);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 20);
    private static final LocalDate FINAL = LocalDate.of(2021, 7, 16);
    private static final LocalDate DUE = LocalDate.of(2021, 8, 16);
    private static final Attachment ARCHIVE = new Attachment("a".repeat(64), "报送材料", "application/zip", 10);
    private static final Attachment PAPER = new Attachment("b".repeat(64), "工作总结.docx", "application/docx", 10);
    private static final List<SubmittedItem> ITEMS =
            List.of(SubmittedItem.classified(Subject.project("31000020Y000000000006", 2020), "HQ"));

    private final Given<SubmissionCommand, SubmissionEvent, SubmissionState> known = given(SubmissionState.unprepared())
            .heard(new RulebookPublished(2020, 1, LocalDate.of(2020, 1, 1), RulesOf2020.reporting(REPORTING)));

    private static PrepareSubmission prepare(Subject subject, Attachment... papers) {
        return new PrepareSubmission(subject, ITEMS, List.of(papers), ARCHIVE, TODAY);
    }

    private static SubmissionPrepared prepared(
            Subject subject, int edition, @Nullable LocalDate dueOn, Attachment... papers) {
        return new SubmissionPrepared(subject, edition, TODAY, dueOn, ITEMS, List.of(), null, List.of(papers), ARCHIVE);
    }

    private static KeyEvaluationFinalised finalised() {
        return finalised(1, FINAL);
    }

    private static KeyEvaluationFinalised finalised(int version, LocalDate on) {
        return new KeyEvaluationFinalised(
                PROJECT,
                version,
                "督查经费",
                "HQ",
                Ground.DECISION,
                new EvaluationReport(
                        new EvaluationReport.Result(
                                List.of(),
                                RulesOf2020.number("91.00"),
                                SelfEvaluationSheet.Result.GRADED,
                                "优",
                                List.of()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""),
                null,
                1,
                null,
                new Person("planning-1", "周财务"),
                on);
    }

    @Test
    @DisplayName(
            "has the rulebook's last day: of the year's self-evaluations and work summary a date, of a key report a"
                    + " month")
    void hasATerm() {
        known.when(prepare(RESULTS)).then(prepared(RESULTS, 1, LocalDate.of(2021, 4, 30)));
        known.when(prepare(SUMMARY, PAPER)).then(prepared(SUMMARY, 1, LocalDate.of(2021, 8, 31), PAPER));
        known.heard(finalised()).when(prepare(PROJECT)).then(prepared(PROJECT, 1, LocalDate.of(2021, 8, 16)));
    }

    @Test
    @DisplayName("waits for a rulebook, for the final report, and for a summary that somebody wrote")
    void waits() {
        given(SubmissionState.unprepared())
                .when(prepare(RESULTS))
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
        known.when(prepare(PROJECT)).thenRefused(Refusal.conflict("key-result-not-final"));
        known.heard(finalised(), reopened())
                .when(prepare(PROJECT))
                .thenRefused(Refusal.conflict("key-result-not-final"));
        known.when(prepare(SUMMARY))
                .thenRefused(Refusal.rule("work-summary-missing").at("papers"));
        known.when(prepare(new Subject(Subject.SUBMISSION, "goals", 2020)))
                .thenRefused(Refusal.notFound("no-such-submission"));
        known.when(prepare(Subject.organisation("HQ"))).thenRefused(Refusal.notFound("no-such-submission"));
    }

    private static KeyEvaluationReopened reopened() {
        return new KeyEvaluationReopened(PROJECT, 1, "补证", "沪合办〔2021〕9号", new Person("leader-1", "李主任"), TODAY);
    }

    @Test
    @DisplayName("goes the course of every submission and tells of it in its own events")
    void goesItsCourse() {
        SubmissionSent sent = new SubmissionSent(RESULTS, 1, TODAY, "沪合办〔2021〕30号", "签〔2021〕8号", true);
        SubmissionReturned returned = new SubmissionReturned(RESULTS, 1, TODAY, "补充佐证。", null);
        SubmissionReceived received = new SubmissionReceived(RESULTS, 1, TODAY, "预算处");
        var lies = known.happened(prepared(RESULTS, 1, LocalDate.of(2021, 4, 30)));
        lies.when(new SendSubmission(RESULTS, 1, "沪合办〔2021〕30号", "签〔2021〕8号", TODAY))
                .then(sent);
        lies.happened(sent)
                .when(new RecordReceipt(RESULTS, 1, TODAY, "预算处", TODAY))
                .then(received);
        lies.happened(sent, received)
                .when(new RecordReturn(RESULTS, 1, TODAY, "补充佐证。", null, TODAY))
                .then(returned);
        lies.happened(sent, received, returned)
                .when(prepare(RESULTS))
                .then(prepared(RESULTS, 2, LocalDate.of(2021, 4, 30)));
    }

    @Test
    @DisplayName("follows as the next edition, without a return, once it was received and tells of newer results")
    void followsANewerResult() {
        LocalDate anew = TODAY.plusDays(20);
        LocalDate dueAnew = LocalDate.of(2021, 9, 9);
        SubmissionSent sent = new SubmissionSent(PROJECT, 1, TODAY, "沪合办〔2021〕47号", "签〔2021〕30号", false);
        SubmissionReceived received = new SubmissionReceived(PROJECT, 1, TODAY, "预算处");
        var at = known.happened(report(1, 1, TODAY, DUE), sent);
        at.happened(received)
                .heard(finalised(), reopened(), finalised(2, anew))
                .when(prepareReport(2, anew))
                .then(report(2, 2, anew, dueAnew));
        at.happened(received)
                .heard(finalised())
                .when(prepareReport(1, anew))
                .thenRefused(Refusal.conflict("submission-received"));
        at.happened(received)
                .heard(finalised(), reopened())
                .when(prepareReport(1, anew))
                .thenRefused(Refusal.conflict("submission-received"), Refusal.conflict("key-result-not-final"));
        at.heard(finalised(), reopened(), finalised(2, anew))
                .when(prepareReport(2, anew))
                .thenRefused(Refusal.conflict("submission-sent"));
    }

    @Test
    @DisplayName("is not sent once the result in it was reopened, nor with another result than the final one")
    void isNotSentWithoutItsResult() {
        SendSubmission send = new SendSubmission(PROJECT, 1, "沪合办〔2021〕47号", "签〔2021〕30号", TODAY);
        var at = known.happened(report(1, 1, TODAY, DUE));
        at.heard(finalised())
                .when(send)
                .then(new SubmissionSent(PROJECT, 1, TODAY, "沪合办〔2021〕47号", "签〔2021〕30号", false));
        at.heard(finalised(), reopened()).when(send).thenRefused(Refusal.conflict("key-result-not-final"));
        at.heard(finalised(), reopened(), finalised(2, TODAY))
                .when(send)
                .thenRefused(Refusal.conflict("package-of-another-result"));
    }

    private static List<SubmittedItem> told(int resultVersion) {
        return List.of(new SubmittedItem(PROJECT, "督查经费", "HQ", null, RulesOf2020.number("91.00"), "优", resultVersion));
    }

    private static PrepareSubmission prepareReport(int resultVersion, LocalDate on) {
        return new PrepareSubmission(PROJECT, told(resultVersion), List.of(), ARCHIVE, on);
    }

    private static SubmissionPrepared report(int edition, int resultVersion, LocalDate on, LocalDate due) {
        return new SubmissionPrepared(
                PROJECT, edition, on, due, told(resultVersion), List.of(), null, List.of(), ARCHIVE);
    }
}
