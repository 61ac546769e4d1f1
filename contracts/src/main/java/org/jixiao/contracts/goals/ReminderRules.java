package org.jixiao.contracts.goals;

import java.util.List;

/**
 * When somebody is reminded of a step that waits (催办), and when others hear of it. All days are working days.
 *
 * @param daysBefore how long before the due date, from the earliest on, 5 and 2; the due date itself is always a reminder's day
 * @param everyDays how often after the due date, 3
 * @param escalations to whom a step is taken that is overdue, from the first to the last
 * @param terms how long a step of a goal may take
 */
public record ReminderRules(List<Integer> daysBefore, int everyDays, List<Escalation> escalations, Terms terms) {

    /**
     * @param afterDays working days after the due date, 3, 5 and 10
     * @param to role that hears of it; {@code division-head} stands for the head of whoever holds the step, which is the unit head in a
     *     unit without divisions
     */
    public record Escalation(int afterDays, String to) {}

    /**
     * How many working days the steps of a goal may take, counted from the day on which the goal came into this phase. When it must be in
     * review stands in {@link Rules.Review#submitBy}.
     *
     * @param confirm until every head has confirmed
     * @param giveOpinion until every seat has spoken, the days of the heads included
     * @param conclude until the lead has concluded, the days of heads and seats included
     * @param complete until the owner has completed what 良 asks for
     * @param supervise until one of the three has seen what a unit reviewed by itself (督导), 5
     * @param reply until what passed is approved by a reply (批复), 10; not before {@link Rules.Review#replyBy}
     * @param revise until the goal is revised to the approved amount (按批复数修订目标), 10
     */
    public record Terms(
            int confirm, int giveOpinion, int conclude, int complete, int supervise, int reply, int revise) {}
}
