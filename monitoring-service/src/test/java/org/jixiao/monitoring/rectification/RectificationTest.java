package org.jixiao.monitoring.rectification;

import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.rectification.Reports.green;
import static org.jixiao.monitoring.rectification.Reports.impossible;
import static org.jixiao.monitoring.rectification.Reports.red;
import static org.jixiao.monitoring.rectification.Reports.redAndFast;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.Examples;
import org.jixiao.monitoring.rectification.RectificationCommand.AcceptRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.OrderRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.RejectRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.ReportRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.TakeUpFinding;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A rectification")
class RectificationTest {

    private static final Subject PROJECT = Subject.project("31000020T000000000011", 2020);
    private static final LocalDate TODAY = LocalDate.of(2020, 8, 5);
    private static final LocalDate DUE = LocalDate.of(2020, 9, 4);
    /** Ten working days after the term. */
    private static final LocalDate FAILED_AFTER = LocalDate.of(2020, 9, 18);

    private static final Actor OFFICER = new Actor("officer-11", "赵项目", Set.of("project-officer"), "WH");
    private static final Actor PLANNING = new Actor("planning-1", "钱计财", Set.of("planning-finance"), "HQ");
    private static final StoredEvent APPROVED = Examples.goalApproved(PROJECT.code(), "WH", 1, List.of());
    private static final StoredEvent RULEBOOK =
            new RulebookPublished(2020, 1, LocalDate.of(2019, 9, 1), Examples.RULES);

    private static final RectificationOrdered ORDERED = ordered(Severity.ORDINARY, false);
    private static final RectificationReported REPORTED =
            new RectificationReported(PROJECT, 1, "已重新招标。", List.of(), new Person("officer-11", "赵项目"), TODAY);

    private final Given<RectificationCommand, RectificationEvent, RectificationState> known =
            given(RectificationState.nothing()).heard(RULEBOOK, APPROVED);

    @Nested
    @DisplayName("is ordered")
    class IsOrdered {

        @Test
        @DisplayName("with its term, and the day until which a late report still averts a measure")
        void withItsTerm() {
            known.when(order(Severity.ORDINARY, false)).then(ORDERED);
        }

        @Test
        @DisplayName("under the next number")
        void underTheNextNumber() {
            known.happened(ORDERED)
                    .when(order(Severity.ORDINARY, false))
                    .then(new RectificationOrdered(
                            PROJECT,
                            2,
                            "沪合办绩整〔2020〕1号",
                            "WH",
                            FindingSource.TRACKING,
                            Severity.ORDINARY,
                            false,
                            List.of("施工延误。"),
                            "九月前复工。",
                            "2020年7月跟踪报告",
                            DUE,
                            FAILED_AFTER,
                            null));
        }

        @Test
        @DisplayName("as serious only where the project is red and it is grave by the rules")
        void seriousOnlyWhereItIs() {
            Refusal notSerious = Refusal.rule("finding-not-serious").at("severity");

            known.when(order(Severity.SERIOUS, true)).thenRefused(notSerious);
            known.heard(green(7)).when(order(Severity.SERIOUS, true)).thenRefused(notSerious);
            known.heard(red(7)).when(order(Severity.SERIOUS, false)).thenRefused(notSerious);
            known.heard(green(6))
                    .heard(red(7))
                    .when(order(Severity.SERIOUS, false))
                    .thenRefused(notSerious);
            known.heard(red(7))
                    .heard(red(7))
                    .when(order(Severity.SERIOUS, false))
                    .thenRefused(notSerious);

            known.heard(Reports.unconfirmed(7))
                    .when(order(Severity.SERIOUS, true))
                    .thenRefused(notSerious);
            known.heard(red(7)).when(order(Severity.SERIOUS, true)).then(ordered(Severity.SERIOUS, true));
            known.heard(red(6))
                    .heard(red(7))
                    .when(order(Severity.SERIOUS, false))
                    .then(ordered(Severity.SERIOUS, false));
            known.heard(impossible(7)).when(order(Severity.SERIOUS, false)).then(ordered(Severity.SERIOUS, false));
            known.heard(redAndFast(7)).when(order(Severity.SERIOUS, false)).then(ordered(Severity.SERIOUS, false));
        }

        @Test
        @DisplayName("as serious from outside where money was lost or a rule broken")
        void seriousFromOutside() {
            known.when(new OrderRectification(
                            PROJECT,
                            "沪合办绩整〔2020〕1号",
                            FindingSource.AUDIT,
                            Severity.SERIOUS,
                            false,
                            List.of("施工延误。"),
                            "九月前复工。",
                            "2020年7月跟踪报告",
                            DUE,
                            TODAY))
                    .thenRefusedWith("finding-not-serious");
        }

        @Test
        @DisplayName("for a finding of evaluation once, under its number, as serious only where the rules say so")
        void ofAFinding() {
            TakeUpFinding finding = new TakeUpFinding(
                    PROJECT,
                    3,
                    "沪合办绩整〔2022〕1号",
                    FindingSource.AUDIT,
                    true,
                    List.of("多支2万元。"),
                    "退回。",
                    "审计报告",
                    DUE,
                    TODAY);
            RectificationOrdered taken = new RectificationOrdered(
                    PROJECT,
                    1,
                    "沪合办绩整〔2022〕1号",
                    "WH",
                    FindingSource.AUDIT,
                    Severity.ORDINARY,
                    true,
                    List.of("多支2万元。"),
                    "退回。",
                    "审计报告",
                    DUE,
                    FAILED_AFTER,
                    3);
            known.when(finding).then(taken);
            known.happened(taken).when(finding).thenNothingHappens();
        }

        @Test
        @DisplayName("of a subject that is known, and not of a classified one")
        void ofAKnownSubject() {
            given(RectificationState.nothing())
                    .heard(RULEBOOK)
                    .when(order(Severity.ORDINARY, false))
                    .thenRefused(Refusal.notFound("subject-unknown"));
            given(RectificationState.nothing())
                    .heard(
                            RULEBOOK,
                            new ClassifiedProjectRegistered(PROJECT.code(), 2020, "涉密项目甲", "WH", number("9.00"), "1"))
                    .when(order(Severity.ORDINARY, false))
                    .thenRefused(Refusal.conflict("project-is-classified"));
        }

        @Test
        @DisplayName("with a term that has not passed, under a rulebook in force")
        void withATermToCome() {
            given(RectificationState.nothing())
                    .heard(APPROVED)
                    .when(new OrderRectification(
                            PROJECT,
                            "沪合办绩整〔2020〕1号",
                            FindingSource.TRACKING,
                            Severity.ORDINARY,
                            false,
                            List.of(),
                            "",
                            "",
                            TODAY.minusDays(1),
                            TODAY))
                    .thenRefusedWith("due-date-in-the-past", "rulebook-not-in-force");
        }
    }

    @Nested
    @DisplayName("is reported")
    class IsReported {

        @Test
        @DisplayName("by the subject's own unit, once")
        void byTheOwnUnit() {
            known.happened(ORDERED).when(report(OFFICER)).then(REPORTED);
            known.happened(ORDERED, REPORTED).when(report(OFFICER)).thenNothingHappens();
            known.happened(ORDERED).when(report(PLANNING)).thenRefusedWith("subject-of-another-unit");
        }

        @Test
        @DisplayName("by the unit that a project was transferred to, and no more by the one it was ordered of")
        void byTheNewUnit() {
            Given<RectificationCommand, RectificationEvent, RectificationState> moved =
                    known.heard(Examples.transferred(PROJECT.code(), "WH", "BJ", TODAY));

            moved.happened(ORDERED)
                    .when(report(new Actor("officer-2", "陈项目", Set.of("project-officer"), "BJ")))
                    .then(new RectificationReported(
                            PROJECT, 1, "已重新招标。", List.of(), new Person("officer-2", "陈项目"), TODAY));
            moved.happened(ORDERED).when(report(OFFICER)).thenRefusedWith("subject-of-another-unit");
        }

        @Test
        @DisplayName("again after it was sent back, even in the same words")
        void againAfterRejection() {
            known.happened(ORDERED, REPORTED, new RectificationRejected(PROJECT, 1, "未复工。", DUE, FAILED_AFTER))
                    .when(report(OFFICER))
                    .then(REPORTED);
        }

        @Test
        @DisplayName("but not once it is closed, and not where there is none")
        void notOnceClosed() {
            known.happened(ORDERED, REPORTED, new RectificationAccepted(PROJECT, 1, "已复工。"))
                    .when(report(OFFICER))
                    .thenRefusedWith("rectification-closed");
            known.when(report(OFFICER)).thenRefused(Refusal.notFound("rectification-not-found"));
        }
    }

    @Nested
    @DisplayName("is judged")
    class IsJudged {

        private final Given<RectificationCommand, RectificationEvent, RectificationState> reported =
                known.happened(ORDERED, REPORTED);

        @Test
        @DisplayName("once reported: closed, or sent back with another term")
        void onceReported() {
            reported.when(new AcceptRectification(PROJECT, 1, "已复工。", PLANNING))
                    .then(new RectificationAccepted(PROJECT, 1, "已复工。"));
            reported.when(new RejectRectification(PROJECT, 1, "未复工。", DUE, PLANNING, TODAY))
                    .then(new RectificationRejected(PROJECT, 1, "未复工。", DUE, FAILED_AFTER));
            known.happened(ORDERED)
                    .when(new AcceptRectification(PROJECT, 1, "", PLANNING))
                    .thenRefusedWith("rectification-not-reported");
            known.when(new AcceptRectification(PROJECT, 1, "", PLANNING)).thenRefusedWith("rectification-not-found");
        }

        @Test
        @DisplayName("never by who wrote the report")
        void neverByItsAuthor() {
            reported.when(new AcceptRectification(PROJECT, 1, "", OFFICER)).thenRefusedWith("author-cannot-accept");
            reported.when(new RejectRectification(PROJECT, 1, "", DUE, OFFICER, TODAY))
                    .thenRefusedWith("author-cannot-accept");
        }

        @Test
        @DisplayName("closed once")
        void closedOnce() {
            reported.happened(new RectificationAccepted(PROJECT, 1, "已复工。"))
                    .when(new AcceptRectification(PROJECT, 1, "", PLANNING))
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("with a new term that has not passed, under a rulebook in force")
        void newTermToCome() {
            reported.when(new RejectRectification(PROJECT, 1, "", TODAY.minusDays(1), PLANNING, TODAY))
                    .thenRefusedWith("due-date-in-the-past");
            reported.when(new RejectRectification(PROJECT, 1, "", DUE, PLANNING, LocalDate.of(2019, 1, 1)))
                    .thenRefusedWith("rulebook-not-in-force");
        }
    }

    private static RectificationOrdered ordered(Severity severity, boolean lossOrViolation) {
        return new RectificationOrdered(
                PROJECT,
                1,
                "沪合办绩整〔2020〕1号",
                "WH",
                FindingSource.TRACKING,
                severity,
                lossOrViolation,
                List.of("施工延误。"),
                "九月前复工。",
                "2020年7月跟踪报告",
                DUE,
                FAILED_AFTER,
                null);
    }

    private static OrderRectification order(Severity severity, boolean lossOrViolation) {
        return new OrderRectification(
                PROJECT,
                "沪合办绩整〔2020〕1号",
                FindingSource.TRACKING,
                severity,
                lossOrViolation,
                List.of("施工延误。"),
                "九月前复工。",
                "2020年7月跟踪报告",
                DUE,
                TODAY);
    }

    private static ReportRectification report(Actor by) {
        return new ReportRectification(PROJECT, 1, "已重新招标。", List.of(), by, TODAY);
    }
}
