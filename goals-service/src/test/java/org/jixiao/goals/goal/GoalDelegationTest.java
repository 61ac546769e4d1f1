package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostDelegated;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.goal.GoalCommand.AcceptCompletion;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A delegate")
class GoalDelegationTest extends GoalStories {

    private static final Person HEAD_OF_RESEARCH = new Person("lin", "林处长");
    private static final Person YANG = new Person("yang", "杨科长");
    private static final Actor BY_YANG = actor(YANG.staffId(), YANG.name(), "project-officer", "HQ");
    private static final UnitRegistered HQ = new UnitRegistered("HQ", 2020, "机关", UnitKind.HEADQUARTERS);
    private static final OnBehalf FOR_RESEARCH = new OnBehalf(YANG, HEAD_OF_RESEARCH, Post.DIVISION_HEAD, "研究室");

    @Nested
    @DisplayName("for the head of a division of the 机关")
    class OfADivision {

        private final Given<GoalCommand, GoalEvent, GoalState> delegated = confirmed.heard(
                HQ,
                filled("HQ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH),
                delegated("HQ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH, YANG, DelegatedStep.OPINION));

        @Test
        @DisplayName("gives the opinion of the seat that the division fills, and the event says for whom")
        void givesTheOpinion() {
            delegated
                    .when(agreement("research-office", BY_YANG))
                    .then(new OpinionGiven(SUBJECT, "research-office", Opinion.AGREE, "", List.of(), FOR_RESEARCH));
            delegated.when(agreement("research-office", BY_RESEARCH)).then(RESEARCH_AGREED);
        }

        @Test
        @DisplayName("gives that of no other seat, and concludes nothing where only opinions were left")
        void doesNothingElse() {
            delegated
                    .when(agreement("general-secretariat", BY_YANG))
                    .thenRefused(Refusal.forbidden("seat-filled-by-others").at("seat"));
            delegated
                    .happened(AGREED, RESEARCH_AGREED, SECRETARIAT_AGREED)
                    .when(conclude(ReviewGrade.EXCELLENT, "", null, BY_YANG))
                    .thenRefused(Refusal.forbidden("review-led-by-others"));
        }

        @Test
        @DisplayName("of a division that is not the 机关's fills no seat")
        void isOfTheHeadquarters() {
            confirmed
                    .heard(
                            new UnitRegistered("BJ", 2020, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE),
                            filled("BJ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH),
                            delegated("BJ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH, YANG, DelegatedStep.OPINION))
                    .when(agreement("research-office", actor("yang", "杨科长", "project-officer", "BJ")))
                    .thenRefused(Refusal.forbidden("seat-filled-by-others").at("seat"));
        }

        @Test
        @DisplayName("stays out as the author of the goal")
        void isNotTheAuthor() {
            confirmed
                    .heard(
                            HQ,
                            filled("HQ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH),
                            delegated(
                                    "HQ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH, OFFICER, DelegatedStep.OPINION))
                    .when(agreement("research-office", BY_OFFICER))
                    .thenRefused(
                            Refusal.forbidden("delegate-recused"),
                            Refusal.forbidden("author-cannot-review").at("seat"));
        }

        @Test
        @DisplayName("stays out as the head of the division that owns the goal")
        void doesNotOwnTheGoal() {
            confirmed
                    .heard(
                            HQ,
                            filled("HQ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH),
                            delegated("HQ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH, HEAD, DelegatedStep.OPINION))
                    .when(agreement("research-office", BY_HEAD))
                    .thenRefused(Refusal.forbidden("delegate-recused"));
        }

        @Test
        @DisplayName("stays out where the own seat is void")
        void isOfNoVoidSeat() {
            ReviewRoute ofSecretariat = new ReviewRoute(
                    List.of(Post.DIVISION_HEAD),
                    List.of("planning-finance", "research-office"),
                    List.of("general-secretariat"),
                    SEAT,
                    "HQ",
                    "综合秘书处",
                    false,
                    Supervision.NONE,
                    Map.of("research-office", "研究室"));
            drafted.heard(
                            HQ,
                            filled("HQ", Post.DIVISION_HEAD, "研究室", HEAD_OF_RESEARCH),
                            delegated(
                                    "HQ",
                                    Post.DIVISION_HEAD,
                                    "研究室",
                                    HEAD_OF_RESEARCH,
                                    person(BY_SECRETARIAT),
                                    DelegatedStep.OPINION))
                    .happened(new GoalSubmitted(SUBJECT, 1, false, ofSecretariat), CONFIRMED)
                    .when(agreement("research-office", BY_SECRETARIAT))
                    .thenRefused(Refusal.forbidden("delegate-recused"));
        }

        @Test
        @DisplayName("stays out with a voice of the own, or one given for somebody else")
        void hasOneVoice() {
            delegated
                    .heard(delegated(
                            "HQ",
                            Post.DIVISION_HEAD,
                            "研究室",
                            HEAD_OF_RESEARCH,
                            person(BY_SECRETARIAT),
                            DelegatedStep.OPINION))
                    .when(agreement("research-office", BY_SECRETARIAT))
                    .thenRefused(Refusal.forbidden("delegate-recused"));
            OnBehalf forTheSecretariat = new OnBehalf(YANG, new Person("zhou", "周处长"), Post.DIVISION_HEAD, "综合秘书处");
            delegated
                    .happened(new OpinionGiven(
                            SUBJECT, "general-secretariat", Opinion.AGREE, "", List.of(), forTheSecretariat))
                    .when(agreement("research-office", BY_YANG))
                    .thenRefused(Refusal.forbidden("delegate-recused"));
        }

        @Test
        @DisplayName("may change what was said for the same seat, and is not kept out by another delegate's voice")
        void mayChangeTheOpinion() {
            OpinionGiven forResearch =
                    new OpinionGiven(SUBJECT, "research-office", Opinion.AGREE, "", List.of(), FOR_RESEARCH);
            var given = delegated.happened(forResearch);
            given.when(agreement("research-office", BY_YANG)).thenNothingHappens();
            given.when(opinion("research-office", Opinion.DISAGREE, "指标偏低。", BY_YANG))
                    .then(new OpinionGiven(
                            SUBJECT, "research-office", Opinion.DISAGREE, "指标偏低。", List.of(), FOR_RESEARCH));
            OnBehalf byAnother =
                    new OnBehalf(new Person("gu", "顾科长"), new Person("zhou", "周处长"), Post.DIVISION_HEAD, "综合秘书处");
            delegated
                    .happened(new OpinionGiven(SUBJECT, "general-secretariat", Opinion.AGREE, "", List.of(), byAnother))
                    .when(agreement("research-office", BY_YANG))
                    .then(forResearch);
        }

        @Test
        @DisplayName("leads the review where that was left")
        void leads() {
            Person head = new Person("chen", "陈处长");
            OnBehalf forPlanning = new OnBehalf(YANG, head, Post.DIVISION_HEAD, "计划财务处");
            Given<GoalCommand, GoalEvent, GoalState> leading = agreed.heard(
                    HQ,
                    filled("HQ", Post.DIVISION_HEAD, "计划财务处", head),
                    delegated("HQ", Post.DIVISION_HEAD, "计划财务处", head, YANG, DelegatedStep.CONCLUSION));
            leading.when(conclude(ReviewGrade.EXCELLENT, "", null, BY_YANG))
                    .then(
                            new ReviewConcluded(SUBJECT, ReviewGrade.EXCELLENT, null, "", null, forPlanning),
                            new GoalPassed(SUBJECT, ReviewGrade.EXCELLENT, AMOUNT, forPlanning));
            leading.when(giveBack(BY_YANG)).then(new GoalReturned(SUBJECT, "补充成本指标", forPlanning));
            leading.happened(GOOD)
                    .when(new AcceptCompletion(SUBJECT, BY_YANG, TODAY))
                    .then(new GoalPassed(SUBJECT, ReviewGrade.GOOD, AMOUNT, forPlanning));
        }

        @Test
        @DisplayName("of a head never confirms the truth: only who was formally appointed stands in there")
        void confirmsNoTruth() {
            Given<GoalCommand, GoalEvent, GoalState> left = submitted.heard(
                    HQ,
                    delegated("HQ", Post.DIVISION_HEAD, PROPOSED.division(), HEAD, YANG, DelegatedStep.CONFIRMATION));
            left.when(confirm(BY_YANG)).thenRefused(Refusal.forbidden("truth-confirmed-by-no-delegate"));
            left.heard(new PostFilled("HQ", Post.DIVISION_HEAD, PROPOSED.division(), YANG, true, TODAY, "沪人〔2019〕8号"))
                    .when(confirm(BY_YANG))
                    .then(new GoalConfirmed(SUBJECT, DRAFTED.contentHash(), Post.DIVISION_HEAD, YANG, true, null));
        }
    }

    @Nested
    @DisplayName("in a 驻外办")
    class InAnOffice {

        private static final Actor BJ_OFFICER = actor("bj-officer", "高项目", "project-officer", "BJ");
        private static final Actor BJ_FINANCE = actor("bj-finance", "金财务", "unit-finance", "BJ");
        private static final Actor BJ_YANG = actor("yang", "杨科长", "disclosure-officer", "BJ");
        private static final Person MA = new Person("ma", "马处长");
        private static final Person SUN = new Person("sun", "孙北望");
        private static final ReviewRoute OF_BJ = new ReviewRoute(
                List.of(Post.DIVISION_HEAD, Post.UNIT_HEAD),
                List.of("unit-finance"),
                List.of(),
                "unit-head",
                "BJ",
                "业务处",
                false,
                Supervision.NONE,
                Map.of());

        private final Given<GoalCommand, GoalEvent, GoalState> submitted = given(new GoalState.Undrafted())
                .heard(
                        Rulebook2020.published(),
                        ofBeijing(),
                        new UnitRegistered("BJ", 2020, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE),
                        filled("BJ", Post.DIVISION_HEAD, "业务处", MA),
                        filled("BJ", Post.UNIT_HEAD, null, SUN))
                .happened(drafted(draft("服务在京上海企业。", BJ_OFFICER)), new GoalSubmitted(SUBJECT, 1, false, OF_BJ));
        private final String hash = hash(draft("服务在京上海企业。", BJ_OFFICER));
        private final GoalConfirmed byDivision = new GoalConfirmed(SUBJECT, hash, Post.DIVISION_HEAD, MA, false, null);
        private final GoalConfirmed byUnit = new GoalConfirmed(SUBJECT, hash, Post.UNIT_HEAD, SUN, true, null);
        private final OpinionGiven financeAgreed = opinionOf("unit-finance", Opinion.AGREE, "");

        @Test
        @DisplayName("confirms for a division's head what the unit's head confirms as true then")
        void confirmsForTheDivision() {
            Given<GoalCommand, GoalEvent, GoalState> left =
                    submitted.heard(delegated("BJ", Post.DIVISION_HEAD, "业务处", MA, YANG, DelegatedStep.CONFIRMATION));
            GoalConfirmed confirmed = new GoalConfirmed(
                    SUBJECT, hash, Post.DIVISION_HEAD, YANG, false, new OnBehalf(YANG, MA, Post.DIVISION_HEAD, "业务处"));
            left.when(confirmation(BJ_YANG)).then(confirmed);
            left.happened(confirmed).when(confirmation(BJ_YANG)).thenNothingHappens();
            submitted.when(confirmation(BJ_YANG)).thenRefused(Refusal.forbidden("not-a-confirming-head"));
        }

        @Test
        @DisplayName("confirms nothing as the author or with a voice in the review")
        void confirmsNothingOfTheOwn() {
            submitted
                    .heard(delegated(
                            "BJ", Post.DIVISION_HEAD, "业务处", MA, person(BJ_OFFICER), DelegatedStep.CONFIRMATION))
                    .when(confirmation(BJ_OFFICER))
                    .thenRefused(Refusal.forbidden("delegate-recused"));
            submitted
                    .heard(delegated(
                            "BJ", Post.DIVISION_HEAD, "业务处", MA, person(BJ_FINANCE), DelegatedStep.CONFIRMATION))
                    .when(confirmation(BJ_FINANCE))
                    .thenRefused(Refusal.forbidden("delegate-recused"));
        }

        @Test
        @DisplayName("concludes for the unit's head, but not with the seat of its finance")
        void concludesForTheHead() {
            Given<GoalCommand, GoalEvent, GoalState> agreed = submitted.happened(byDivision, byUnit, financeAgreed);
            OnBehalf forSun = new OnBehalf(YANG, SUN, Post.UNIT_HEAD, null);
            agreed.heard(delegated("BJ", Post.UNIT_HEAD, null, SUN, YANG, DelegatedStep.CONCLUSION))
                    .when(conclude(ReviewGrade.GOOD, "补充依据。", null, BJ_YANG))
                    .then(new ReviewConcluded(SUBJECT, ReviewGrade.GOOD, null, "补充依据。", null, forSun));
            agreed.heard(delegated("BJ", Post.UNIT_HEAD, null, SUN, person(BJ_FINANCE), DelegatedStep.CONCLUSION))
                    .when(conclude(ReviewGrade.GOOD, "补充依据。", null, BJ_FINANCE))
                    .thenRefused(Refusal.forbidden("delegate-recused"));
        }

        @Test
        @DisplayName("of another unit's head concludes nothing here")
        void isOfTheUnit() {
            submitted
                    .happened(byDivision, byUnit, financeAgreed)
                    .heard(
                            filled("GZ", Post.UNIT_HEAD, null, new Person("sui", "穗主任")),
                            delegated(
                                    "GZ",
                                    Post.UNIT_HEAD,
                                    null,
                                    new Person("sui", "穗主任"),
                                    YANG,
                                    DelegatedStep.CONCLUSION))
                    .when(conclude(ReviewGrade.EXCELLENT, "", null, actor("yang", "杨科长", "disclosure-officer", "GZ")))
                    .thenRefused(Refusal.forbidden("review-led-by-others"));
        }

        private GoalCommand.ConfirmGoal confirmation(Actor by) {
            return new GoalCommand.ConfirmGoal(SUBJECT, hash, by, TODAY);
        }
    }

    private static ProjectProposed ofBeijing() {
        return new ProjectProposed(
                PROPOSED.projectCode(),
                PROPOSED.budgetYear(),
                "驻地服务",
                "BJ",
                UnitKind.OUT_OF_TOWN_OFFICE,
                Participation.FULL,
                "业务处",
                new Person("bj-officer", "高项目"),
                PROPOSED.kind(),
                PROPOSED.nature(),
                AMOUNT,
                "1",
                PROPOSED.profile());
    }

    private static GiveOpinion agreement(String seat, Actor by) {
        return opinion(seat, Opinion.AGREE, "", by);
    }

    private static Person person(Actor actor) {
        return new Person(actor.id(), actor.name());
    }

    private static PostFilled filled(String unit, Post post, @Nullable String division, Person holder) {
        return new PostFilled(unit, post, division, holder, false, LocalDate.of(2019, 1, 1), "沪人〔2019〕1号");
    }

    private static PostDelegated delegated(
            String unit, Post post, @Nullable String division, Person holder, Person delegate, DelegatedStep step) {
        return new PostDelegated(unit, post, division, holder, delegate, TODAY, TODAY.plusDays(5), List.of(step), null);
    }
}
