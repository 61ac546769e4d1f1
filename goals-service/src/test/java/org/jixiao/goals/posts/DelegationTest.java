package org.jixiao.goals.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.PostsEvent.DelegationEnded;
import org.jixiao.contracts.goals.PostsEvent.PostDelegated;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
import org.jixiao.goals.posts.PostsCommand.DelegatePost;
import org.jixiao.goals.posts.PostsCommand.FillPost;
import org.jixiao.goals.posts.PostsCommand.RevokeDelegation;
import org.jixiao.goals.posts.PostsCommand.VacatePost;
import org.jixiao.kernel.posts.Tenures;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The tasks of a post")
class DelegationTest {

    private static final String DIVISION = "研究室";
    private static final LocalDate TODAY = LocalDate.of(2019, 10, 15);
    private static final LocalDate FIRST = LocalDate.of(2019, 10, 20);
    private static final LocalDate LAST = LocalDate.of(2019, 10, 31);
    private static final Person MA = new Person("ma", "马处长");
    private static final Person NIU = new Person("niu", "牛处长");
    private static final Person YANG = new Person("yang", "杨科长");
    private static final PostFilled MA_BEGINS =
            new PostFilled("HQ", Post.DIVISION_HEAD, DIVISION, MA, false, LocalDate.of(2019, 1, 1), "沪人〔2019〕1号");
    private static final Actor BY_MA = actor("ma", "division-head", "HQ");
    private static final Actor BY_YANG = actor("yang", "project-officer", "HQ");
    private static final Actor BY_PLANNING = actor("planning", "planning-finance", "HQ");
    private static final PostDelegated DELEGATED = delegated(FIRST, LAST, null);

    private final Given<PostsCommand, PostsEvent, PostsState> held =
            given(new PostsState(Tenures.none())).happened(MA_BEGINS);
    private final Given<PostsCommand, PostsEvent, PostsState> delegated = held.happened(DELEGATED);

    @Test
    @DisplayName("are left to a colleague by their holder, for some days and some steps")
    void areLeft() {
        held.when(delegate(FIRST, LAST, null, BY_MA)).then(DELEGATED);
        delegated.when(delegate(FIRST, LAST, null, BY_MA)).thenNothingHappens();
    }

    @Test
    @DisplayName("of somebody absent are left by 计划财务处, with a paper")
    void areLeftByPlanning() {
        held.when(delegate(FIRST, LAST, "沪合办人〔2019〕7号", BY_PLANNING)).then(delegated(FIRST, LAST, "沪合办人〔2019〕7号"));
        held.when(delegate(FIRST, LAST, null, BY_PLANNING))
                .thenRefused(Refusal.rule("delegation-paper-missing").at("documentNumber"));
    }

    @Test
    @DisplayName("are left by nobody else, and passed on by no delegate")
    void areNotPassedOn() {
        held.when(delegate(FIRST, LAST, "沪合办人〔2019〕7号", BY_YANG))
                .thenRefused(Refusal.forbidden("delegated-by-the-holder-only"));
        held.when(delegate(FIRST, LAST, "沪合办人〔2019〕7号", actor("ma", "division-head", "BJ")))
                .thenRefused(Refusal.forbidden("delegated-by-the-holder-only"));
        delegated
                .when(new DelegatePost(
                        "HQ",
                        Post.DIVISION_HEAD,
                        DIVISION,
                        "ma",
                        new Person("gu", "顾科长"),
                        List.of(),
                        LAST.plusDays(1),
                        LAST.plusDays(2),
                        List.of(DelegatedStep.OPINION),
                        "沪合办人〔2019〕7号",
                        BY_YANG,
                        FIRST))
                .thenRefused(Refusal.forbidden("delegate-passes-nothing-on"));
    }

    @Test
    @DisplayName("are refused with every reason at once")
    void areRefusedWithEveryReason() {
        held.when(new DelegatePost(
                        "HQ",
                        Post.DIVISION_HEAD,
                        "综合秘书处",
                        "ma",
                        YANG,
                        List.of(),
                        TODAY.minusDays(1),
                        TODAY.minusDays(2),
                        List.of(),
                        null,
                        BY_PLANNING,
                        TODAY))
                .thenRefusedWith(
                        "delegation-paper-missing",
                        "delegation-in-the-past",
                        "delegation-ends-before-it-begins",
                        "delegation-without-steps",
                        "not-in-this-post");
    }

    @Test
    @DisplayName("are not left to who holds the post, or stands in for its holder formally")
    void areNotLeftToTheHolder() {
        held.happened(new PostFilled("HQ", Post.DIVISION_HEAD, DIVISION, YANG, true, LAST, "沪人〔2019〕8号"))
                .when(delegate(FIRST, LAST, null, BY_MA))
                .thenRefused(Refusal.rule("delegate-holds-the-post").at("delegateId"));
    }

    @Test
    @DisplayName("are left to nobody who holds a post in another unit only")
    void areNotLeftToAnotherUnit() {
        held.when(delegate(FIRST, LAST, null, BY_MA, List.of("BJ", "GZ")))
                .thenRefused(Refusal.rule("delegate-of-another-unit")
                        .at("delegateId")
                        .with("units", "BJ, GZ"));
        held.when(delegate(FIRST, LAST, null, BY_MA, List.of("BJ", "HQ"))).then(DELEGATED);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2019-10-01, 2019-10-19, true",
        "2019-10-01, 2019-10-20, false",
        "2019-10-31, , false",
        "2019-11-01, , true"
    })
    @DisplayName("may be left to who stands in for the holder formally on other days")
    void mayBeLeftToWhoStandsInOnOtherDays(LocalDate from, @Nullable LocalDate until, boolean may) {
        var standsIn =
                held.happened(new PostFilled("HQ", Post.DIVISION_HEAD, DIVISION, YANG, true, from, "沪人〔2019〕8号"));
        var stoodIn = until == null
                ? standsIn
                : standsIn.happened(new PostVacated("HQ", Post.DIVISION_HEAD, DIVISION, YANG, true, from, until));
        if (may) {
            stoodIn.when(delegate(FIRST, LAST, null, BY_MA)).then(DELEGATED);
        } else {
            stoodIn.when(delegate(FIRST, LAST, null, BY_MA))
                    .thenRefused(Refusal.rule("delegate-holds-the-post").at("delegateId"));
        }
    }

    @Nested
    @DisplayName("of two divisions that one person heads")
    class OfTwoDivisions {

        private static final String OTHER = "综合秘书处";

        private final PostDelegated other = new PostDelegated(
                "HQ", Post.DIVISION_HEAD, OTHER, MA, YANG, FIRST, LAST, List.of(DelegatedStep.OPINION), null);
        private final Given<PostsCommand, PostsEvent, PostsState> both = held.happened(
                new PostFilled("HQ", Post.DIVISION_HEAD, OTHER, MA, false, MA_BEGINS.from(), "沪人〔2019〕1号"));

        @Test
        @DisplayName("are left for each alone")
        void areLeftForEach() {
            both.happened(other).when(delegate(FIRST, LAST, null, BY_MA)).then(DELEGATED);
        }

        @Test
        @DisplayName("come back for each alone")
        void comeBackForEach() {
            var delegatedBoth = both.happened(other, DELEGATED);
            delegatedBoth
                    .when(new VacatePost("HQ", Post.DIVISION_HEAD, DIVISION, "ma", LAST.minusDays(1)))
                    .then(
                            ended(LAST.minusDays(1)),
                            new PostVacated(
                                    "HQ",
                                    Post.DIVISION_HEAD,
                                    DIVISION,
                                    MA,
                                    false,
                                    MA_BEGINS.from(),
                                    LAST.minusDays(1)));
            delegatedBoth
                    .happened(ended(TODAY))
                    .when(new RevokeDelegation("HQ", Post.DIVISION_HEAD, OTHER, "ma", FIRST, BY_MA, FIRST))
                    .then(new DelegationEnded("HQ", Post.DIVISION_HEAD, OTHER, MA, YANG, FIRST, FIRST.minusDays(1)));
        }

        @Test
        @DisplayName("are passed on by no delegate of the other one either, who is told what anybody is told")
        void areNotPassedOnByAnotherDelegate() {
            both.happened(other)
                    .when(revoke("ma", FIRST, BY_YANG, FIRST))
                    .thenRefused(Refusal.forbidden("delegated-by-the-holder-only"));
        }
    }

    @Test
    @DisplayName("have one delegate at a time")
    void haveOneDelegateAtATime() {
        delegated
                .when(delegate(LAST, LAST.plusDays(5), null, BY_MA))
                .thenRefused(Refusal.conflict("post-delegated-then")
                        .at("from")
                        .with("from", "2019-10-20")
                        .with("until", "2019-10-31"));
        delegated
                .when(delegate(LAST.plusDays(1), LAST.plusDays(5), null, BY_MA))
                .then(delegated(LAST.plusDays(1), LAST.plusDays(5), null));
        delegated.happened(ended(TODAY)).when(delegate(LAST, LAST, null, BY_MA)).then(delegated(LAST, LAST, null));
    }

    @Test
    @DisplayName("are taken back by their holder or by 计划财务处, at once")
    void areTakenBack() {
        delegated.when(revoke("ma", FIRST, BY_MA, FIRST.plusDays(3))).then(ended(FIRST.plusDays(2)));
        delegated.when(revoke("ma", FIRST, BY_PLANNING, TODAY)).then(ended(TODAY.minusDays(1)));
        delegated.when(revoke("ma", FIRST, BY_MA, LAST.plusDays(1))).thenNothingHappens();
        delegated
                .when(revoke("ma", FIRST, BY_YANG, FIRST))
                .thenRefused(Refusal.forbidden("delegate-passes-nothing-on"));
        delegated.when(revoke("ma", LAST, BY_MA, TODAY)).thenRefused(Refusal.notFound("delegation-not-found"));
        delegated.when(revoke("niu", FIRST, BY_PLANNING, TODAY)).thenRefused(Refusal.notFound("delegation-not-found"));
    }

    @Test
    @DisplayName("come back by themselves when the post changes hands, and outlast nobody")
    void comeBackByThemselves() {
        LocalDate leaves = FIRST.plusDays(4);
        PostVacated left = new PostVacated("HQ", Post.DIVISION_HEAD, DIVISION, MA, false, MA_BEGINS.from(), leaves);
        delegated
                .when(new VacatePost("HQ", Post.DIVISION_HEAD, DIVISION, "ma", leaves))
                .then(ended(leaves), left);
        PostFilled successor =
                new PostFilled("HQ", Post.DIVISION_HEAD, DIVISION, NIU, false, leaves.plusDays(1), "沪人〔2019〕9号");
        delegated
                .when(new FillPost("HQ", Post.DIVISION_HEAD, DIVISION, NIU, false, leaves.plusDays(1), "沪人〔2019〕9号"))
                .then(ended(leaves), left, successor);
        held.happened(left)
                .when(delegate(FIRST, LAST, null, BY_MA))
                .thenRefused(
                        Refusal.rule("delegation-beyond-the-tenure").at("until").with("lastDay", leaves.toString()));
        held.happened(left).when(delegate(FIRST, leaves, null, BY_MA)).then(delegated(FIRST, leaves, null));
    }

    @Test
    @DisplayName("are done for their holder within the days and steps only, and while the holder holds the post")
    void areDoneWithinTheDays() {
        Tenures posts = Tenures.none().after(MA_BEGINS).after(DELEGATED);
        assertThat(posts.delegated("yang", Post.DIVISION_HEAD, DIVISION, DelegatedStep.OPINION, FIRST))
                .contains(new OnBehalf(YANG, MA, Post.DIVISION_HEAD, DIVISION));
        assertThat(posts.delegated("yang", Post.DIVISION_HEAD, DIVISION, DelegatedStep.OPINION, LAST.plusDays(1)))
                .isEmpty();
        assertThat(posts.delegated("yang", Post.DIVISION_HEAD, DIVISION, DelegatedStep.OPINION, FIRST.minusDays(1)))
                .isEmpty();
        assertThat(posts.delegated("yang", Post.DIVISION_HEAD, DIVISION, DelegatedStep.CONFIRMATION, FIRST))
                .isEmpty();
        assertThat(posts.delegated("yang", Post.DIVISION_HEAD, "综合秘书处", DelegatedStep.OPINION, FIRST))
                .isEmpty();
        assertThat(posts.delegated("gu", Post.DIVISION_HEAD, DIVISION, DelegatedStep.OPINION, FIRST))
                .isEmpty();
        Tenures without =
                posts.after(new PostVacated("HQ", Post.DIVISION_HEAD, DIVISION, MA, false, MA_BEGINS.from(), TODAY));
        assertThat(without.delegated("yang", Post.DIVISION_HEAD, DIVISION, DelegatedStep.OPINION, FIRST))
                .isEmpty();
    }

    private static Actor actor(String id, String role, String unit) {
        return new Actor(id, id, Set.of(role), unit);
    }

    private static DelegatePost delegate(LocalDate from, LocalDate until, @Nullable String paper, Actor by) {
        return delegate(from, until, paper, by, List.of());
    }

    private static DelegatePost delegate(
            LocalDate from, LocalDate until, @Nullable String paper, Actor by, List<String> delegateUnits) {
        return new DelegatePost(
                "HQ",
                Post.DIVISION_HEAD,
                DIVISION,
                "ma",
                YANG,
                delegateUnits,
                from,
                until,
                List.of(DelegatedStep.CONCLUSION, DelegatedStep.OPINION, DelegatedStep.OPINION),
                paper,
                by,
                TODAY);
    }

    private static PostDelegated delegated(LocalDate from, LocalDate until, @Nullable String paper) {
        return new PostDelegated(
                "HQ",
                Post.DIVISION_HEAD,
                DIVISION,
                MA,
                YANG,
                from,
                until,
                List.of(DelegatedStep.OPINION, DelegatedStep.CONCLUSION),
                paper);
    }

    private static RevokeDelegation revoke(String staffId, LocalDate from, Actor by, LocalDate on) {
        return new RevokeDelegation("HQ", Post.DIVISION_HEAD, DIVISION, staffId, from, by, on);
    }

    private static DelegationEnded ended(LocalDate lastDay) {
        return new DelegationEnded("HQ", Post.DIVISION_HEAD, DIVISION, MA, YANG, FIRST, lastDay);
    }
}
