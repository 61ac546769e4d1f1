package org.jixiao.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.goal.GoalCommand.DraftGoal;
import org.jixiao.goals.goal.GoalCommand.FileTrial;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.goals.subject.Routes;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of who confirms, reviews and concludes, where it is not the common way of the 机关. */
@DisplayName("The goal")
class UnitReviewTest {

    private static final Actor OFFICER = GoalStories.actor("bj-officer", "高项目", "project-officer", "BJ");
    private static final Actor DIVISION_HEAD = GoalStories.actor("bj-division", "马处长", "division-head", "BJ");
    private static final Actor UNIT_HEAD = GoalStories.actor("bj-head", "孙北望", "unit-head", "BJ");
    private static final Actor FINANCE = GoalStories.actor("bj-finance", "金财务", "unit-finance", "BJ");
    private static final Actor FINANCE_OF_GZ = GoalStories.actor("gz-finance", "穗财务", "unit-finance", "GZ");

    private static final DraftGoal DRAFT = GoalStories.draft("服务在京上海企业。", OFFICER);
    private static final GoalDrafted DRAFTED = GoalStories.drafted(DRAFT);
    private static final GoalConfirmed BY_DIVISION = confirmed(Post.DIVISION_HEAD, DIVISION_HEAD, false);
    private static final GoalConfirmed BY_UNIT = confirmed(Post.UNIT_HEAD, UNIT_HEAD, true);
    private static final ReviewRoute ROUTE_OF_BJ = new ReviewRoute(
            List.of(Post.DIVISION_HEAD, Post.UNIT_HEAD),
            List.of("unit-finance"),
            List.of(),
            "unit-head",
            "BJ",
            "业务处",
            false,
            Supervision.OF_KEY_SUBJECTS,
            Map.of());
    private static final ReviewRoute ROUTE_OF_TRIAL = new ReviewRoute(
            List.of(Post.UNIT_HEAD),
            List.of(),
            List.of(),
            "planning-finance",
            "BJ",
            "业务处",
            false,
            Supervision.NONE,
            Map.of());
    private static final GoalApproved APPROVED = new GoalApproved(
            SUBJECT,
            1,
            Examples.BUDGET_APPROVED_ON,
            "政务联络",
            "BJ",
            "业务处",
            new Person(OFFICER.id(), OFFICER.name()),
            DRAFT.content(),
            "沪财预〔2020〕8号",
            AMOUNT,
            false,
            1,
            ROUTE_OF_BJ);
    private static final DraftGoal WISH = GoalStories.draft("服务在京上海企业和人才。", OFFICER);
    private static final AdjustmentRequested REQUESTED =
            new AdjustmentRequested(SUBJECT, WISH.content(), GoalStories.hash(WISH), "任务增加。", null, 1, ROUTE_OF_BJ);
    private static final GoalConfirmed WISH_BY_DIVISION = new GoalConfirmed(
            SUBJECT,
            GoalStories.hash(WISH),
            Post.DIVISION_HEAD,
            new Person(DIVISION_HEAD.id(), DIVISION_HEAD.name()),
            false,
            null);
    private static final GoalConfirmed WISH_BY_UNIT = new GoalConfirmed(
            SUBJECT, GoalStories.hash(WISH), Post.UNIT_HEAD, new Person(UNIT_HEAD.id(), UNIT_HEAD.name()), true, null);
    private static final GoalAdjusted ADJUSTED =
            new GoalAdjusted(SUBJECT, 2, TODAY, WISH.content(), "任务增加。", null, 1, null);
    private static final OpinionGiven FINANCE_AGREED = GoalStories.opinionOf("unit-finance", Opinion.AGREE, "");

    @Nested
    @DisplayName("of a 驻外办")
    class OfAnOffice {

        private final Given<GoalCommand, GoalEvent, GoalState> submitted = given(new GoalState.Undrafted())
                .heard(
                        Rulebook2020.published(),
                        proposed(UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL, "BJ", "业务处", OFFICER),
                        filled("BJ", Post.DIVISION_HEAD, "业务处", DIVISION_HEAD),
                        filled("BJ", Post.UNIT_HEAD, null, UNIT_HEAD))
                .happened(DRAFTED, submitted(ROUTE_OF_BJ));
        private final Given<GoalCommand, GoalEvent, GoalState> agreed =
                submitted.happened(BY_DIVISION, BY_UNIT, FINANCE_AGREED);

        @Test
        @DisplayName("goes the way of its own unit")
        void goesItsOwnWay() {
            given(new GoalState.Undrafted())
                    .heard(
                            Rulebook2020.published(),
                            proposed(UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL, "BJ", "业务处", OFFICER))
                    .happened(DRAFTED)
                    .when(new GoalCommand.SubmitGoal(SUBJECT, OFFICER, TODAY))
                    .then(submitted(ROUTE_OF_BJ));
        }

        @Test
        @DisplayName("is confirmed by its division, then as true by the head of the unit")
        void isConfirmedTwice() {
            submitted.when(confirm(DIVISION_HEAD)).then(BY_DIVISION);
            submitted
                    .when(confirm(UNIT_HEAD))
                    .thenRefused(
                            Refusal.conflict("earlier-confirmation-missing").with("post", "DIVISION_HEAD"));
            submitted.happened(BY_DIVISION).when(confirm(UNIT_HEAD)).then(BY_UNIT);
            submitted.happened(BY_DIVISION).when(confirm(DIVISION_HEAD)).thenNothingHappens();
        }

        @Test
        @DisplayName("is confirmed at once by who holds both posts")
        void isConfirmedByOnePerson() {
            submitted
                    .heard(filled("BJ", Post.DIVISION_HEAD, "业务处", UNIT_HEAD))
                    .when(confirm(UNIT_HEAD))
                    .then(confirmed(Post.DIVISION_HEAD, UNIT_HEAD, false), BY_UNIT);
        }

        @Test
        @DisplayName("is reviewed by the unit's own seat, and by nobody of another unit")
        void isReviewedInside() {
            var confirmed = submitted.happened(BY_DIVISION, BY_UNIT);
            confirmed.when(opinion(FINANCE)).then(FINANCE_AGREED);
            confirmed
                    .when(opinion(FINANCE_OF_GZ))
                    .thenRefused(Refusal.forbidden("seat-filled-by-others").at("seat"));
            confirmed
                    .when(GoalStories.agree())
                    .thenRefused(Refusal.rule("seat-not-in-rulebook").at("seat"));
        }

        @Test
        @DisplayName("is concluded by the head of the unit, and not by 计划财务处")
        void isConcludedInside() {
            agreed.when(GoalStories.conclude(ReviewGrade.EXCELLENT, "", null, UNIT_HEAD))
                    .then(GoalStories.EXCELLENT, GoalStories.PASSED);
            agreed.when(GoalStories.conclude(ReviewGrade.EXCELLENT, ""))
                    .thenRefused(Refusal.forbidden("review-led-by-others"));
            agreed.when(GoalStories.conclude(
                            ReviewGrade.EXCELLENT, "", null, GoalStories.actor("gz", "广州", "unit-head", "GZ")))
                    .thenRefused(Refusal.forbidden("review-led-by-others"));
        }

        @Test
        @DisplayName("is sent back by the three who supervise it, until its budget is arranged")
        void isSupervised() {
            var passed = agreed.happened(GoalStories.EXCELLENT, GoalStories.PASSED);
            List.of(GoalStories.BY_LEAD, GoalStories.BY_RESEARCH, GoalStories.BY_SECRETARIAT, UNIT_HEAD)
                    .forEach(by -> passed.when(GoalStories.giveBack(by)).then(GoalStories.RETURNED));
            passed.when(GoalStories.giveBack(DIVISION_HEAD)).thenRefused(Refusal.forbidden("review-led-by-others"));
            passed.heard(GoalStories.ARRANGED)
                    .when(GoalStories.giveBack())
                    .thenRefused(Refusal.conflict("budget-already-arranged"));
        }

        @Test
        @DisplayName("is let stand by one of the three, once")
        void isLetStand() {
            var passed = agreed.happened(GoalStories.EXCELLENT, GoalStories.PASSED);
            GoalSupervised seen = new GoalSupervised(SUBJECT, "research-office", "同意。");
            passed.when(supervise(GoalStories.BY_RESEARCH)).then(seen);
            passed.happened(seen).when(supervise(GoalStories.BY_LEAD)).thenNothingHappens();
            passed.when(supervise(UNIT_HEAD)).thenRefused(Refusal.forbidden("supervised-by-others"));
            agreed.when(supervise(GoalStories.BY_RESEARCH)).thenRefused(Refusal.conflict("goal-under-review"));
        }

        @Test
        @DisplayName("is approved without supervision, unless it is a key project's")
        void isSeenIfKey() {
            var money = agreed.happened(GoalStories.EXCELLENT, GoalStories.PASSED)
                    .heard(GoalStories.ARRANGED, Examples.budgetApproved(AMOUNT));
            money.when(GoalStories.approve()).then(APPROVED);
            var key = money.heard(new KeyProjectDesignated(CODE, YEAR, "重大支出", TODAY));
            key.when(GoalStories.approve()).thenRefused(Refusal.conflict("goal-not-supervised"));
            key.when(new GoalCommand.RemindGoal(SUBJECT, TODAY))
                    .then(new GoalReminded(SUBJECT, GoalTask.SUPERVISE, TODAY));
            key.happened(new GoalSupervised(SUBJECT, "research-office", "同意。"))
                    .when(GoalStories.approve())
                    .then(APPROVED);
        }

        @Test
        @DisplayName("is adjusted without supervision, unless it is a key project's")
        void isSeenBeforeItIsAdjusted() {
            var wish = agreed.happened(
                    GoalStories.EXCELLENT,
                    GoalStories.PASSED,
                    new GoalSupervised(SUBJECT, "research-office", "同意。"),
                    APPROVED,
                    REQUESTED,
                    WISH_BY_DIVISION,
                    WISH_BY_UNIT,
                    FINANCE_AGREED);
            GoalCommand conclude = GoalStories.conclude(ReviewGrade.EXCELLENT, "", null, UNIT_HEAD);
            wish.when(conclude).then(GoalStories.EXCELLENT, ADJUSTED);
            wish.happened(GoalStories.GOOD)
                    .heard(new KeyProjectDesignated(CODE, YEAR, "重大支出", TODAY))
                    .when(new GoalCommand.AcceptCompletion(SUBJECT, UNIT_HEAD, TODAY))
                    .then(new AdjustmentPassed(SUBJECT, ReviewGrade.GOOD, null));
        }

        @Test
        @DisplayName(
                "is, adjusted, let stand or sent back by the three, or adjusted at once where it is no key project's"
                        + " any more")
        void isAdjustedOnceSeen() {
            var waiting = agreed.happened(
                            GoalStories.EXCELLENT,
                            GoalStories.PASSED,
                            APPROVED,
                            REQUESTED,
                            new AdjustmentPassed(SUBJECT, ReviewGrade.EXCELLENT, null))
                    .heard(GoalStories.ARRANGED, new KeyProjectDesignated(CODE, YEAR, "重大支出", TODAY));
            GoalSupervised seen = new GoalSupervised(SUBJECT, "research-office", "同意。");
            waiting.when(supervise(GoalStories.BY_RESEARCH)).then(seen, ADJUSTED);
            waiting.happened(seen, ADJUSTED).when(GoalStories.approve()).thenNothingHappens();
            waiting.when(GoalStories.giveBack(GoalStories.BY_RESEARCH))
                    .then(new AdjustmentRejected(SUBJECT, 1, "补充成本指标", null));
            waiting.when(GoalStories.approve()).thenRefused(Refusal.conflict("goal-not-supervised"));
            waiting.heard(new KeyDesignationLifted(CODE, YEAR, "不再重点管理", TODAY))
                    .when(GoalStories.approve())
                    .then(ADJUSTED);
            waiting.when(new GoalCommand.ApproveByReply(SUBJECT, "沪财预〔2020〕9号", TODAY, AMOUNT, TODAY))
                    .thenRefused(Refusal.conflict("goal-already-approved"));
        }

        @Test
        @DisplayName("has to be seen again after it went back")
        void isSeenAgain() {
            agreed.heard(new KeyProjectDesignated(CODE, YEAR, "重大支出", TODAY))
                    .happened(
                            GoalStories.EXCELLENT,
                            GoalStories.PASSED,
                            new GoalSupervised(SUBJECT, "research-office", "同意。"),
                            GoalStories.RETURNED,
                            submitted(ROUTE_OF_BJ),
                            FINANCE_AGREED,
                            GoalStories.EXCELLENT,
                            GoalStories.PASSED)
                    .heard(GoalStories.ARRANGED, Examples.budgetApproved(AMOUNT))
                    .when(GoalStories.approve())
                    .thenRefused(Refusal.conflict("goal-not-supervised"));
        }
    }

    @Nested
    @DisplayName("that one of the three owns")
    class OfTheThree {

        @Test
        @DisplayName("gets no opinion of its own division, and needs none")
        void ownSeatIsVoid() {
            var submitted = ownedBy("研究室");
            submitted
                    .when(GoalStories.opinion("research-office", Opinion.AGREE, "", GoalStories.BY_RESEARCH))
                    .thenRefused(Refusal.conflict("seat-void").at("seat"));
            submitted
                    .happened(GoalStories.AGREED, GoalStories.SECRETARIAT_AGREED)
                    .when(GoalStories.conclude(ReviewGrade.EXCELLENT, ""))
                    .then(GoalStories.EXCELLENT, GoalStories.PASSED);
        }

        @Test
        @DisplayName("is concluded by the office's leaders where the lead itself owns it")
        void leadDoesNotJudgeItself() {
            var agreed = ownedBy("计划财务处").happened(GoalStories.RESEARCH_AGREED, GoalStories.SECRETARIAT_AGREED);
            agreed.when(GoalStories.conclude(ReviewGrade.EXCELLENT, ""))
                    .thenRefused(Refusal.forbidden("review-led-by-others"));
            agreed.when(GoalStories.conclude(ReviewGrade.EXCELLENT, "", null, GoalStories.BY_LEADER))
                    .then(GoalStories.EXCELLENT, GoalStories.PASSED);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"对口支援处, planning-finance", "研究室, planning-finance", "计划财务处, office-leader"})
        @DisplayName("is concluded on by the same where only its amounts change, without any seat")
        void amountsAreNotJudgedByTheirOwner(String division, String lead) {
            ReviewRoute route = Routes.ofAmounts(
                    Rulebook2020.rules().review(),
                    Proposal.of(proposed(
                            UnitKind.HEADQUARTERS, Participation.FULL, "HQ", division, GoalStories.BY_OFFICER)));
            assertThat(route.concludedBy()).isEqualTo(lead);
            assertThat(route.seats()).isEmpty();
        }

        private Given<GoalCommand, GoalEvent, GoalState> ownedBy(String division) {
            ProjectProposed project =
                    proposed(UnitKind.HEADQUARTERS, Participation.FULL, "HQ", division, GoalStories.BY_OFFICER);
            return given(new GoalState.Undrafted())
                    .heard(
                            Rulebook2020.published(),
                            project,
                            filled("HQ", Post.DIVISION_HEAD, division, GoalStories.BY_HEAD))
                    .happened(
                            GoalStories.DRAFTED,
                            submitted(Routes.of(Rulebook2020.rules().review(), Proposal.of(project))),
                            GoalStories.CONFIRMED);
        }
    }

    @Nested
    @DisplayName("that is written for trial")
    class Trial {

        private final FileTrial file = new FileTrial(SUBJECT, "同意备案。", GoalStories.BY_LEAD, TODAY);
        private final Given<GoalCommand, GoalEvent, GoalState> submitted = given(new GoalState.Undrafted())
                .heard(
                        Rulebook2020.published(),
                        proposed(UnitKind.SERVICE_CENTRE, Participation.TRIAL, "BJ", "业务处", OFFICER),
                        filled("BJ", Post.UNIT_HEAD, null, UNIT_HEAD))
                .happened(DRAFTED, submitted(ROUTE_OF_TRIAL));
        private final TrialFiled filed = new TrialFiled(
                SUBJECT,
                "政务联络",
                "BJ",
                new Person(OFFICER.id(), OFFICER.name()),
                DRAFTED.content(),
                "同意备案。",
                1,
                ROUTE_OF_TRIAL);

        @Test
        @DisplayName("goes to the head of its unit, and then to be filed")
        void goesToBeFiled() {
            given(new GoalState.Undrafted())
                    .heard(
                            Rulebook2020.published(),
                            proposed(UnitKind.SERVICE_CENTRE, Participation.TRIAL, "BJ", "业务处", OFFICER))
                    .happened(DRAFTED)
                    .when(new GoalCommand.SubmitGoal(SUBJECT, OFFICER, TODAY))
                    .then(submitted(ROUTE_OF_TRIAL));
        }

        @Test
        @DisplayName("is filed by 计划财务处 after the head of the unit confirmed it")
        void isFiled() {
            submitted
                    .when(file)
                    .thenRefused(Refusal.conflict("goal-not-confirmed").with("post", "UNIT_HEAD"));
            submitted.happened(BY_UNIT).when(file).then(filed);
        }

        @Test
        @DisplayName("gets no grade and no opinion")
        void isNotGraded() {
            var confirmed = submitted.happened(BY_UNIT);
            confirmed
                    .when(GoalStories.conclude(ReviewGrade.EXCELLENT, ""))
                    .thenRefused(Refusal.conflict("trial-is-filed"));
            confirmed
                    .when(opinion(FINANCE))
                    .thenRefused(Refusal.rule("seat-not-in-rulebook").at("seat"));
        }

        @Test
        @DisplayName("is settled once it is filed")
        void isSettled() {
            var settled = submitted.happened(BY_UNIT, filed).heard(GoalStories.ARRANGED);
            List.of(DRAFT, new GoalCommand.SubmitGoal(SUBJECT, OFFICER, TODAY), confirm(UNIT_HEAD), file)
                    .forEach(command -> settled.when(command).thenRefused(Refusal.conflict("trial-already-filed")));
        }
    }

    private static GoalSubmitted submitted(ReviewRoute route) {
        return new GoalSubmitted(SUBJECT, 1, false, route);
    }

    private static GoalCommand confirm(Actor by) {
        return new GoalCommand.ConfirmGoal(SUBJECT, DRAFTED.contentHash(), by, TODAY);
    }

    private static GoalCommand supervise(Actor by) {
        return new GoalCommand.SuperviseGoal(SUBJECT, "同意。", by, TODAY);
    }

    private static GoalCommand opinion(Actor by) {
        return GoalStories.opinion("unit-finance", Opinion.AGREE, "", by);
    }

    private static GoalConfirmed confirmed(Post post, Actor by, boolean truth) {
        return new GoalConfirmed(SUBJECT, DRAFTED.contentHash(), post, new Person(by.id(), by.name()), truth, null);
    }

    private static PostFilled filled(String unit, Post post, @Nullable String division, Actor holder) {
        return new PostFilled(
                unit,
                post,
                division,
                new Person(holder.id(), holder.name()),
                false,
                LocalDate.of(2019, 1, 1),
                "沪人〔2019〕2号");
    }

    private static ProjectProposed proposed(
            UnitKind kind, Participation participation, String unit, String division, Actor officer) {
        return new ProjectProposed(
                CODE,
                YEAR,
                "政务联络",
                unit,
                kind,
                participation,
                division,
                new Person(officer.id(), officer.name()),
                ProjectKind.OTHER_OPERATING,
                ProjectNature.CONTINUING,
                AMOUNT,
                "1",
                Examples.PROFILE);
    }
}
