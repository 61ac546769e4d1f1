package org.jixiao.kernel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.kernel.submission.Course.Overtaken;
import org.jixiao.kernel.submission.Course.Prepared;
import org.jixiao.kernel.submission.Course.Received;
import org.jixiao.kernel.submission.Course.Returned;
import org.jixiao.kernel.submission.Course.Sent;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is submitted to the finance bureau")
class SubmissionRulesTest {

    private static final Subject MATTER = new Subject(Subject.SUBMISSION, "matter", 2020);
    private static final LocalDate DUE = LocalDate.of(2021, 4, 30);
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 20);
    private static final List<SubmittedItem> ITEMS =
            List.of(SubmittedItem.classified(Subject.project("31000020T000000000006", 2020), "HQ"));

    /** Tells each event by a word. */
    private static final class InWords implements Told<String> {

        @Override
        public String prepared(PrepareSubmission command, int edition, @Nullable LocalDate dueOn) {
            return "prepared " + edition + " until " + dueOn;
        }

        @Override
        public String sent(SendSubmission command, boolean late) {
            return late ? "sent late" : "sent";
        }

        @Override
        public String received(RecordReceipt command) {
            return "received";
        }

        @Override
        public String returned(RecordReturn command) {
            return "returned";
        }
    }

    private static Decision<String> decide(Course course, Term term, SubmissionCommand command) {
        return new SubmissionRules<>(course, term, new InWords()).decide(command);
    }

    private static Decision<String> decide(Course course, SubmissionCommand command) {
        return decide(course, Term.until(DUE), command);
    }

    private static PrepareSubmission prepare(String hash) {
        return new PrepareSubmission(
                MATTER, ITEMS, List.of(), new Attachment(hash, "报送材料", "application/zip", 10), TODAY);
    }

    private static SendSubmission send(int edition, LocalDate on) {
        return new SendSubmission(MATTER, edition, "沪合办〔2021〕9号", "签〔2021〕3号", on);
    }

    @Test
    @DisplayName("is prepared with its last day, again as the same edition, and after a return as the next one")
    void isPrepared() {
        assertThat(decide(Course.begun(), prepare("a"))).isEqualTo(Decision.accept("prepared 1 until 2021-04-30"));
        assertThat(decide(new Prepared(1, DUE, "a"), prepare("a"))).isEqualTo(Decision.nothingToDo());
        assertThat(decide(new Prepared(1, DUE, "a"), prepare("b")))
                .isEqualTo(Decision.accept("prepared 1 until 2021-04-30"));
        assertThat(decide(new Returned(1), Term.until(null), prepare("a")))
                .isEqualTo(Decision.accept("prepared 2 until null"));
    }

    @Test
    @DisplayName(
            "is not prepared while it lies with the finance bureau, nor without anything in it, nor without a term")
    void isNotPrepared() {
        Refusal unknown = Refusal.conflict("rulebook-not-in-force");
        assertThat(decide(
                        new Sent(1, TODAY),
                        Term.unknown(unknown),
                        new PrepareSubmission(
                                MATTER, List.of(), List.of(), prepare("a").archive(), TODAY)))
                .isEqualTo(Decision.refuse(
                        Refusal.conflict("submission-sent"), Refusal.conflict("nothing-to-submit"), unknown));
        assertThat(decide(new Received(1, TODAY), prepare("b")))
                .isEqualTo(Decision.refuse(Refusal.conflict("submission-received")));
    }

    @Test
    @DisplayName("is late after its last day, but as its first edition only, and never where there is none")
    void mayBeLate() {
        LocalDate after = DUE.plusDays(1);
        assertThat(decide(new Prepared(1, DUE, "a"), send(1, DUE))).isEqualTo(Decision.accept("sent"));
        assertThat(decide(new Prepared(1, DUE, "a"), send(1, after))).isEqualTo(Decision.accept("sent late"));
        assertThat(decide(new Prepared(2, DUE, "a"), send(2, after))).isEqualTo(Decision.accept("sent"));
        assertThat(decide(new Prepared(1, null, "a"), send(1, after))).isEqualTo(Decision.accept("sent"));
        assertThat(decide(new Prepared(2, DUE, "a"), send(1, TODAY)))
                .isEqualTo(Decision.refuse(Refusal.conflict("submission-of-another-edition")
                        .with("edition", 2)
                        .at("edition")));
        assertThat(decide(Course.begun(), send(1, TODAY)))
                .isEqualTo(Decision.refuse(Refusal.notFound("submission-not-prepared")));
    }

    @Test
    @DisplayName("is received once and returned even then, between its sending and today")
    void isReceivedAndReturned() {
        RecordReceipt receipt = new RecordReceipt(MATTER, 1, TODAY, "预算处", TODAY);
        RecordReturn giveBack = new RecordReturn(MATTER, 1, TODAY, "补充附表", null, TODAY);
        assertThat(decide(new Sent(1, TODAY), receipt)).isEqualTo(Decision.accept("received"));
        assertThat(decide(new Sent(1, TODAY), giveBack)).isEqualTo(Decision.accept("returned"));
        assertThat(decide(new Received(1, TODAY), giveBack)).isEqualTo(Decision.accept("returned"));
        assertThat(decide(new Received(1, TODAY), receipt))
                .isEqualTo(Decision.refuse(Refusal.conflict("submission-received")));
        assertThat(decide(new Prepared(1, DUE, "a"), giveBack))
                .isEqualTo(Decision.refuse(Refusal.conflict("submission-not-sent")));
        assertThat(decide(new Returned(1), giveBack))
                .isEqualTo(Decision.refuse(Refusal.conflict("submission-returned")));
        assertThat(decide(new Sent(1, TODAY.plusDays(1)), receipt))
                .isEqualTo(Decision.refuse(Refusal.rule("day-before-sending")
                        .with("sentOn", "2021-04-21")
                        .at("receivedOn")));
        assertThat(decide(new Sent(1, TODAY), new RecordReturn(MATTER, 1, TODAY.plusDays(1), "补充", null, TODAY)))
                .isEqualTo(Decision.refuse(Refusal.rule("day-in-the-future").at("returnedOn")));
    }

    @Test
    @DisplayName("follows as the next edition once it is overtaken, and may still be returned before")
    void isOvertaken() {
        Overtaken overtaken = new Overtaken(1, TODAY);
        assertThat(decide(overtaken, prepare("b"))).isEqualTo(Decision.accept("prepared 2 until 2021-04-30"));
        assertThat(decide(overtaken, new RecordReturn(MATTER, 1, TODAY, "补充附表", null, TODAY)))
                .isEqualTo(Decision.accept("returned"));
        assertThat(decide(overtaken, send(1, TODAY)))
                .isEqualTo(Decision.refuse(Refusal.conflict("submission-received")));
        assertThat(decide(overtaken, new RecordReceipt(MATTER, 1, TODAY, "预算处", TODAY)))
                .isEqualTo(Decision.refuse(Refusal.conflict("submission-received")));
    }

    @Test
    @DisplayName("goes without what is missing only if somebody says why")
    void mayBeIncomplete() {
        PrepareSubmission complete = prepare("a");
        PrepareSubmission unexplained = without(complete, null);
        assertThat(decide(Course.begun(), unexplained))
                .isEqualTo(Decision.refuse(Refusal.conflict("submission-incomplete")
                        .with("count", 1)
                        .with("codes", "31000020T000000000006")
                        .at("missingBecause")));
        assertThat(decide(Course.begun(), without(complete, "审计延期")))
                .isEqualTo(Decision.accept("prepared 1 until 2021-04-30"));
        assertThat(Gaps.of(List.of(), "审计延期")).isEqualTo(Gaps.none());
    }

    private static PrepareSubmission without(PrepareSubmission complete, @Nullable String because) {
        return new PrepareSubmission(
                MATTER, complete.items(), Gaps.of(ITEMS, because), List.of(), complete.archive(), TODAY);
    }

    @Test
    @DisplayName("is not sent once it could not be prepared any more")
    void isNotSentAgainstTheTerm() {
        Refusal reopened = Refusal.conflict("key-result-not-final");
        assertThat(decide(new Prepared(1, DUE, "a"), Term.unknown(reopened), send(1, TODAY)))
                .isEqualTo(Decision.refuse(reopened));
    }

    @Test
    @DisplayName("may be wanted again by a day that is not before its return")
    void isWantedAgain() {
        assertThat(decide(new Sent(1, TODAY), new RecordReturn(MATTER, 1, TODAY, "补充", TODAY, TODAY)))
                .isEqualTo(Decision.accept("returned"));
        assertThat(decide(new Sent(1, TODAY), new RecordReturn(MATTER, 1, TODAY, "补充", TODAY.minusDays(1), TODAY)))
                .isEqualTo(Decision.refuse(
                        Refusal.rule("resubmission-before-return").at("resubmitBy")));
    }

    @Test
    @DisplayName("was sent no later than it was received, where nothing else was heard")
    void takesAnyHistory() {
        assertThat(new Sent(1, TODAY).received(1, DUE)).isEqualTo(new Received(1, TODAY));
        assertThat(Course.begun().received(1, DUE)).isEqualTo(new Received(1, DUE));
        assertThat(Course.begun().edition()).isZero();
    }
}
