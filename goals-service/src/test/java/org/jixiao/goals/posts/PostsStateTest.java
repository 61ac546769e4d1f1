package org.jixiao.goals.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
import org.jixiao.goals.posts.PostsCommand.FillPost;
import org.jixiao.goals.posts.PostsCommand.VacatePost;
import org.jixiao.kernel.posts.Tenures;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The posts of a unit")
class PostsStateTest {

    private static final String DIVISION = "业务处";
    private static final LocalDate SPRING = LocalDate.of(2019, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2020, 9, 1);
    private static final Person MA = new Person("ma", "马处长");
    private static final Person NIU = new Person("niu", "牛处长");
    private static final PostFilled MA_BEGINS = filled(MA, false, SPRING);
    private static final PostFilled NIU_BEGINS = filled(NIU, false, AUTUMN);

    private final Given<PostsCommand, PostsEvent, PostsState> empty = given(new PostsState(Tenures.none()));
    private final Given<PostsCommand, PostsEvent, PostsState> held = empty.happened(MA_BEGINS);

    @Test
    @DisplayName("are filled with named persons, from a day on, by a paper")
    void areFilled() {
        empty.when(fill(MA, false, SPRING)).then(MA_BEGINS);
        held.heard(MA_BEGINS).when(fill(MA, false, SPRING)).thenNothingHappens();
    }

    @Test
    @DisplayName("are left on the day before somebody else comes")
    void areLeft() {
        held.when(fill(NIU, false, AUTUMN)).then(vacated(MA, false, SPRING, AUTUMN.minusDays(1)), NIU_BEGINS);
    }

    @Test
    @DisplayName("are not taken from somebody who came later")
    void areNotTakenBack() {
        held.when(fill(NIU, false, SPRING))
                .thenRefused(Refusal.conflict("post-held-then").at("from").with("until", "2019-03-01"));
        held.happened(vacated(MA, false, SPRING, AUTUMN))
                .when(fill(NIU, false, AUTUMN))
                .thenRefused(Refusal.conflict("post-held-then").at("from").with("until", "2020-09-01"));
        held.happened(vacated(MA, false, SPRING, AUTUMN))
                .when(fill(NIU, false, AUTUMN.plusDays(1)))
                .then(filled(NIU, false, AUTUMN.plusDays(1)));
    }

    @Test
    @DisplayName("are filled one by one, whoever came later to another division")
    void areFilledOneByOne() {
        PostFilled earlier =
                new PostFilled("BJ", Post.DIVISION_HEAD, "秘书处", NIU, false, SPRING.minusDays(9), "沪人〔2019〕1号");
        held.when(new FillPost("BJ", Post.DIVISION_HEAD, "秘书处", NIU, false, SPRING.minusDays(9), "沪人〔2019〕1号"))
                .then(earlier);
    }

    @Test
    @DisplayName("are kept by their holder while somebody stands in")
    void areKept() {
        PostFilled standsIn = filled(NIU, true, AUTUMN);
        held.when(fill(NIU, true, AUTUMN)).then(standsIn);
        held.happened(standsIn)
                .when(new VacatePost("BJ", Post.DIVISION_HEAD, DIVISION, "niu", AUTUMN.plusDays(9)))
                .then(vacated(NIU, true, AUTUMN, AUTUMN.plusDays(9)));
    }

    @Test
    @DisplayName("are left by their holder only, and not before they were taken")
    void areLeftByTheirHolder() {
        held.when(vacate("niu", AUTUMN))
                .thenRefused(Refusal.notFound("not-in-this-post").at("staffId"));
        held.when(vacate("ma", SPRING.minusDays(1)))
                .thenRefused(
                        Refusal.rule("post-left-before-taken").at("lastDay").with("from", "2019-03-01"));
        held.when(vacate("ma", SPRING)).then(vacated(MA, false, SPRING, SPRING));
        held.happened(vacated(MA, false, SPRING, AUTUMN))
                .when(vacate("ma", AUTUMN))
                .thenNothingHappens();
        held.happened(vacated(MA, false, SPRING, AUTUMN))
                .when(vacate("ma", AUTUMN.plusDays(1)))
                .thenRefused(Refusal.notFound("not-in-this-post").at("staffId"));
    }

    @Test
    @DisplayName("belong to a division or to the whole unit")
    void belongSomewhere() {
        empty.when(new FillPost("BJ", Post.DIVISION_HEAD, null, MA, false, SPRING, "沪人〔2019〕1号"))
                .thenRefused(Refusal.rule("post-division-missing").at("division"));
        empty.when(new FillPost("BJ", Post.UNIT_HEAD, DIVISION, MA, false, SPRING, "沪人〔2019〕1号"))
                .thenRefused(Refusal.rule("post-of-the-whole-unit").at("division"));
    }

    @Test
    @DisplayName("tell for every day who answered by them")
    void tellWhoAnswered() {
        Tenures tenures = Tenures.none()
                .after(MA_BEGINS)
                .after(vacated(MA, false, SPRING, AUTUMN.minusDays(1)))
                .after(NIU_BEGINS);
        assertThat(holds(tenures, "ma", SPRING.minusDays(1))).isFalse();
        assertThat(holds(tenures, "ma", SPRING)).isTrue();
        assertThat(holds(tenures, "ma", AUTUMN.minusDays(1))).isTrue();
        assertThat(holds(tenures, "ma", AUTUMN)).isFalse();
        assertThat(holds(tenures, "niu", AUTUMN)).isTrue();
        assertThat(tenures.holds("niu", Post.DIVISION_HEAD, "秘书处", AUTUMN)).isFalse();
        assertThat(tenures.holds("niu", Post.UNIT_HEAD, DIVISION, AUTUMN)).isFalse();
    }

    @Test
    @DisplayName("end one tenure at a time: that of the person, the post, the days")
    void endOneTenure() {
        Tenures tenures = Tenures.none().after(MA_BEGINS).after(filled(MA, true, SPRING));
        Tenures after = tenures.after(vacated(MA, true, SPRING, AUTUMN)).after(vacated(MA, false, AUTUMN, AUTUMN));
        assertThat(after.lasting(Post.DIVISION_HEAD, DIVISION, true)).isEmpty();
        assertThat(after.lasting(Post.DIVISION_HEAD, DIVISION, false)).isPresent();
        assertThat(after.after(vacated(NIU, false, SPRING, AUTUMN)).lasting(Post.DIVISION_HEAD, DIVISION, false))
                .isPresent();
    }

    private static boolean holds(Tenures tenures, String staffId, LocalDate on) {
        return tenures.holds(staffId, Post.DIVISION_HEAD, DIVISION, on);
    }

    private static FillPost fill(Person holder, boolean acting, LocalDate from) {
        return new FillPost("BJ", Post.DIVISION_HEAD, DIVISION, holder, acting, from, "沪人〔2019〕1号");
    }

    private static VacatePost vacate(String staffId, LocalDate lastDay) {
        return new VacatePost("BJ", Post.DIVISION_HEAD, DIVISION, staffId, lastDay);
    }

    private static PostFilled filled(Person holder, boolean acting, LocalDate from) {
        return new PostFilled("BJ", Post.DIVISION_HEAD, DIVISION, holder, acting, from, "沪人〔2019〕1号");
    }

    private static PostVacated vacated(Person holder, boolean acting, LocalDate from, LocalDate lastDay) {
        return new PostVacated("BJ", Post.DIVISION_HEAD, DIVISION, holder, acting, from, lastDay);
    }
}
