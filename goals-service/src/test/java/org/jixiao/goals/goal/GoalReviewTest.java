package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;

import java.util.List;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.IndicatorRemark;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        submitted
                .when(agree())
                .thenRefused(Refusal.conflict("goal-not-confirmed").with("post", "DIVISION_HEAD"));
    }

    @Test
    @DisplayName("gets no opinion of a seat that the rulebook does not name")
    void knowsItsSeats() {
        confirmed
                .when(opinion("unit-finance", Opinion.AGREE, "", actor("f", "财务", "unit-finance", "HQ")))
                .thenRefused(Refusal.rule("seat-not-in-rulebook").at("seat"));
    }

    @Test
    @DisplayName("gets no opinion of a seat from anyone else")
    void knowsWhoFillsItsSeats() {
        confirmed
                .when(opinion(SEAT, Opinion.AGREE, "", BY_RESEARCH))
                .thenRefused(Refusal.forbidden("seat-filled-by-others").at("seat"));
    }

    @Test
    @DisplayName("is not reviewed by its own author, whatever roles the author has")
    void isNotReviewedByItsAuthor() {
        confirmed
                .when(opinion(SEAT, Opinion.AGREE, "", actor(BY_OFFICER.id(), BY_OFFICER.name(), SEAT, "HQ")))
                .thenRefused(Refusal.forbidden("author-cannot-review").at("seat"));
    }

    @Test
    @DisplayName("learns why a seat disagrees")
    void learnsWhy() {
        confirmed
                .when(opinion(SEAT, Opinion.DISAGREE, " ", BY_LEAD))
                .thenRefused(Refusal.rule("opinion-without-reason").at("text"));
        confirmed
                .when(opinion(SEAT, Opinion.DISAGREE, "成本指标偏宽。", BY_LEAD))
                .then(opinionOf(SEAT, Opinion.DISAGREE, "成本指标偏宽。"));
    }

    @Test
    @DisplayName("hears what a seat thinks of single indicators, but only of its own")
    void hearsOfIndicators() {
        List<IndicatorRemark> remarks = List.of(new IndicatorRemark("I1", "应写明督查次数。"));
        confirmed
                .when(new GiveOpinion(SUBJECT, SEAT, Opinion.AGREE, "", remarks, BY_LEAD, TODAY))
                .then(new OpinionGiven(SUBJECT, SEAT, Opinion.AGREE, "", remarks, null));
        confirmed
                .when(new GiveOpinion(
                        SUBJECT,
                        SEAT,
                        Opinion.AGREE,
                        "",
                        List.of(new IndicatorRemark("I1", "可以。"), new IndicatorRemark("I9", "可以。")),
                        BY_LEAD,
                        TODAY))
                .thenRefused(Refusal.rule("remark-on-unknown-indicator").at("remarks[1].indicator"));
    }

    @Test
    @DisplayName("hears all that speaks against an opinion")
    void hearsAll() {
        submitted
                .when(opinion("auditor", Opinion.DISAGREE, "", actor("a", "审计", "auditor", "HQ")))
                .thenRefusedWith("seat-not-in-rulebook", "opinion-without-reason", "goal-not-confirmed");
    }

    @Test
    @DisplayName("gets the same opinion once")
    void getsItOnce() {
        confirmed.happened(AGREED).when(agree()).thenNothingHappens();
    }

    @Test
    @DisplayName("goes back to its owner by the hand of the lead, or of the head who does not confirm it")
    void isReturned() {
        submitted.when(giveBack(BY_RESEARCH)).thenRefused(Refusal.forbidden("review-led-by-others"));
        submitted
                .when(giveBack(GoalStories.actor("head", "李处长", "division-head", "BJ")))
                .thenRefused(Refusal.forbidden("review-led-by-others"));
        submitted.when(giveBack(BY_HEAD)).then(GoalStories.RETURNED);
        confirmed.when(giveBack(BY_HEAD)).thenRefused(Refusal.forbidden("review-led-by-others"));
    }
}
