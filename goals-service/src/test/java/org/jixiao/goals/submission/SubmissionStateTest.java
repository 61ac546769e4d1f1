package org.jixiao.goals.submission;

import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.SubmissionEvent;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionSent;
import org.jixiao.contracts.goals.SubmissionEvent.SubmittedGoal;
import org.jixiao.goals.Rulebook2020;
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

/** The rulebook's last day for the goals of 2020 is 20 December 2019. */
@DisplayName("The submission of a year's goals")
class SubmissionStateTest {

    private static final int YEAR = 2020;
    private static final LocalDate DUE = LocalDate.of(2019, 12, 20);
    private static final LocalDate TODAY = LocalDate.of(2019, 12, 18);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final List<SubmittedGoal> GOALS = List.of(
            new SubmittedGoal("31000020T000000000001", "对口支援项目管理与督查经费", "HQ", new BigDecimal("2864000.00")),
            new SubmittedGoal("31000020T000000000006", null, "HQ", null));

    private static final Subject SUBJECT = GoalsSubmitted.of(YEAR);
    private static final List<SubmittedItem> ITEMS = GOALS.stream()
            .map(goal -> new SubmittedItem(
                    Subject.project(goal.projectCode(), YEAR),
                    goal.name(),
                    goal.unitCode(),
                    goal.amount(),
                    null,
                    null,
                    null))
            .toList();

    private static final SubmissionPrepared PREPARED = prepared(1, "a");
    private static final SubmissionSent SENT = new SubmissionSent(YEAR, 1, TODAY, "沪合办〔2019〕30号", "签〔2019〕8号", false);
    private static final SubmissionReceived RECEIVED = new SubmissionReceived(YEAR, 1, TOMORROW, "预算处 2019-77");
    private static final SubmissionReturned RETURNED = new SubmissionReturned(YEAR, 1, TOMORROW, "补充成本指标。", null);

    private final Given<SubmissionCommand, SubmissionEvent, SubmissionState> unprepared =
            given(SubmissionState.unprepared()).heard(Rulebook2020.published());
    private final Given<SubmissionCommand, SubmissionEvent, SubmissionState> prepared = unprepared.happened(PREPARED);
    private final Given<SubmissionCommand, SubmissionEvent, SubmissionState> sent = prepared.happened(SENT);
    private final Given<SubmissionCommand, SubmissionEvent, SubmissionState> received = sent.happened(RECEIVED);
    private final Given<SubmissionCommand, SubmissionEvent, SubmissionState> returned = sent.happened(RETURNED);

    @Test
    @DisplayName("begins with the package of its first edition")
    void beginsWithAPackage() {
        unprepared.when(prepare("a")).then(PREPARED);
        prepared.when(prepare("a")).thenNothingHappens();
        prepared.when(prepare("b")).then(prepared(1, "b"));
    }

    @Test
    @DisplayName("needs goals and a rulebook, and names both at once")
    void needsGoals() {
        given(SubmissionState.unprepared())
                .when(new PrepareSubmission(SUBJECT, List.of(), List.of(), archive("a"), TODAY))
                .thenRefused(Refusal.conflict("nothing-to-submit"), Refusal.conflict("rulebook-not-in-force"));
    }

    @Test
    @DisplayName("has no last day where the year sets none")
    void mayHaveNoLastDay() {
        RulebookPublished open = new RulebookPublished(
                YEAR, 1, Rulebook2020.EFFECTIVE_FROM, Rulebook2020.rulesWith("/reporting", "goalsBy", "null"));
        SubmissionPrepared without = new SubmissionPrepared(YEAR, 1, TODAY, null, GOALS, archive("a"));
        Given<SubmissionCommand, SubmissionEvent, SubmissionState> anyTime =
                given(SubmissionState.unprepared()).heard(open);
        anyTime.when(prepare("a")).then(without);
        anyTime.happened(without).when(send(1, DUE.plusDays(40))).then(sentOn(1, DUE.plusDays(40), false));
    }

    @Test
    @DisplayName("is sent in time until the last day, and marked as late after it")
    void isSent() {
        prepared.when(send(1, TODAY)).then(SENT);
        prepared.when(send(1, DUE)).then(sentOn(1, DUE, false));
        prepared.when(send(1, DUE.plusDays(1))).then(sentOn(1, DUE.plusDays(1), true));
    }

    @Test
    @DisplayName("is received, or returned, also after it was received")
    void isReceivedOrReturned() {
        sent.when(receipt(TOMORROW, TOMORROW)).then(RECEIVED);
        sent.when(giveBack(TOMORROW, TOMORROW)).then(RETURNED);
        received.when(giveBack(TOMORROW, TOMORROW)).then(RETURNED);
    }

    @Test
    @DisplayName("is received and returned between its sending and today")
    void isReceivedInBetween() {
        Refusal early = Refusal.rule("day-before-sending").with("sentOn", TODAY.toString());
        sent.when(receipt(TODAY.minusDays(1), TOMORROW)).thenRefused(early.at("receivedOn"));
        received.when(giveBack(TODAY.minusDays(1), TOMORROW)).thenRefused(early.at("returnedOn"));
        sent.when(giveBack(TOMORROW, TODAY))
                .thenRefused(Refusal.rule("day-in-the-future").at("returnedOn"));
    }

    @Test
    @DisplayName("follows a return as the next edition, which is not late whenever it comes")
    void followsAReturn() {
        returned.when(prepare("a")).then(prepared(2, "a"));
        returned.happened(prepared(2, "b")).when(send(2, DUE.plusDays(20))).then(sentOn(2, DUE.plusDays(20), false));
    }

    @Test
    @DisplayName("takes each step only where it stands")
    void takesEachStepWhereItStands() {
        unprepared.when(send(1, TODAY)).thenRefused(Refusal.notFound("submission-not-prepared"));
        prepared.when(receipt(TODAY, TODAY)).thenRefused(Refusal.conflict("submission-not-sent"));
        prepared.when(giveBack(TODAY, TODAY)).thenRefused(Refusal.conflict("submission-not-sent"));
        sent.when(prepare("b")).thenRefused(Refusal.conflict("submission-sent"));
        sent.when(send(1, TODAY)).thenRefused(Refusal.conflict("submission-sent"));
        received.when(prepare("b")).thenRefused(Refusal.conflict("submission-received"));
        received.when(receipt(TOMORROW, TOMORROW)).thenRefused(Refusal.conflict("submission-received"));
        returned.when(send(1, TOMORROW)).thenRefused(Refusal.conflict("submission-returned"));
        returned.when(giveBack(TOMORROW, TOMORROW)).thenRefused(Refusal.conflict("submission-returned"));
    }

    @Test
    @DisplayName("refuses what is meant for another edition")
    void refusesOtherEditions() {
        sent.when(new RecordReceipt(SUBJECT, 2, TOMORROW, "预算处", TOMORROW))
                .thenRefused(Refusal.conflict("submission-of-another-edition")
                        .with("edition", 1)
                        .at("edition"));
    }

    @Test
    @DisplayName("does not care for other streams")
    void heedsNothingElse() {
        prepared.heard(SENT).when(send(1, TODAY)).then(SENT);
    }

    @Test
    @DisplayName("takes a receipt whose sending it never heard of")
    void takesAnyHistory() {
        prepared.happened(RECEIVED).when(giveBack(TOMORROW, TOMORROW)).then(RETURNED);
    }

    private static Attachment archive(String hash) {
        return new Attachment(hash, "2020年度项目绩效目标报送材料", "application/zip", 1000);
    }

    private static PrepareSubmission prepare(String hash) {
        return new PrepareSubmission(SUBJECT, ITEMS, List.of(), archive(hash), TODAY);
    }

    private static SubmissionPrepared prepared(int edition, String hash) {
        return prepared(edition, hash, DUE);
    }

    private static SubmissionPrepared prepared(int edition, String hash, @Nullable LocalDate due) {
        return new SubmissionPrepared(YEAR, edition, TODAY, due, GOALS, archive(hash));
    }

    private static SendSubmission send(int edition, LocalDate on) {
        return new SendSubmission(SUBJECT, edition, SENT.documentNumber(), SENT.approvalNumber(), on);
    }

    private static SubmissionSent sentOn(int edition, LocalDate on, boolean late) {
        return new SubmissionSent(YEAR, edition, on, SENT.documentNumber(), SENT.approvalNumber(), late);
    }

    private static RecordReceipt receipt(LocalDate day, LocalDate today) {
        return new RecordReceipt(SUBJECT, 1, day, RECEIVED.receipt(), today);
    }

    private static RecordReturn giveBack(LocalDate day, LocalDate today) {
        return new RecordReturn(SUBJECT, 1, day, RETURNED.opinions(), RETURNED.resubmitBy(), today);
    }
}
