package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.YEAR;

import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A goal before the review seats")
class GoalReviewTest extends GoalStories {

    @Test
    @DisplayName("gets the opinion of a seat")
    void getsAnOpinion() {
        confirmed.when(agree()).then(AGREED);
    }

    @Test
    @DisplayName("gets no opinion before its head confirmed it")
    void waitsForTheHead() {
        submitted.when(agree()).thenRefused(Refusal.conflict("goal-not-confirmed"));
    }

    @Test
    @DisplayName("gets no opinion of a seat that the rulebook does not name")
    void knowsItsSeats() {
        confirmed
                .when(opinion("research-office", Opinion.AGREE, "", "research-office"))
                .thenRefused(Refusal.rule("seat-not-in-rulebook").at("seat"));
    }

    @Test
    @DisplayName("gets no opinion of a seat from anyone else")
    void knowsWhoFillsItsSeats() {
        confirmed
                .when(opinion(SEAT, Opinion.AGREE, "", "project-officer"))
                .thenRefused(Refusal.forbidden("seat-filled-by-others").at("seat"));
    }

    @Test
    @DisplayName("learns why a seat disagrees")
    void learnsWhy() {
        confirmed
                .when(opinion(SEAT, Opinion.DISAGREE, " ", SEAT))
                .thenRefused(Refusal.rule("opinion-without-reason").at("text"));
        confirmed
                .when(opinion(SEAT, Opinion.DISAGREE, "成本指标偏宽。", SEAT))
                .then(new OpinionGiven(CODE, YEAR, SEAT, Opinion.DISAGREE, "成本指标偏宽。"));
    }

    @Test
    @DisplayName("hears all that speaks against an opinion")
    void hearsAll() {
        submitted
                .when(opinion("auditor", Opinion.DISAGREE, "", "auditor"))
                .thenRefusedWith("seat-not-in-rulebook", "opinion-without-reason", "goal-not-confirmed");
    }

    @Test
    @DisplayName("gets the same opinion once")
    void getsItOnce() {
        confirmed.happened(AGREED).when(agree()).thenNothingHappens();
    }

    @Test
    @DisplayName("passes with the seats' agreement")
    void passes() {
        confirmed.happened(AGREED).when(pass(ReviewGrade.GOOD)).then(PASSED);
    }

    @Test
    @DisplayName("passes once a seat has changed its opinion")
    void passesAfterAChange() {
        confirmed
                .happened(new OpinionGiven(CODE, YEAR, SEAT, Opinion.DISAGREE, "成本指标偏宽。"), AGREED)
                .when(pass(ReviewGrade.GOOD))
                .then(PASSED);
    }

    @Test
    @DisplayName("does not pass over one that disagrees")
    void doesNotPassOver() {
        confirmed
                .happened(new OpinionGiven(CODE, YEAR, SEAT, Opinion.DISAGREE, "成本指标偏宽。"))
                .when(pass(ReviewGrade.GOOD))
                .thenRefused(Refusal.conflict("seat-disagrees").with("seat", SEAT));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"FAIR", "POOR"})
    @DisplayName("does not pass with a grade that means revision or the end, and hears of every other reason")
    void doesNotPassWith(ReviewGrade grade) {
        submitted
                .when(pass(grade))
                .thenRefused(
                        Refusal.rule("grade-does-not-pass").at("grade"),
                        Refusal.conflict("goal-not-confirmed"),
                        Refusal.conflict("opinion-missing").with("seat", SEAT));
    }
}
