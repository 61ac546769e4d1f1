package org.jixiao.contracts.goals;

import java.util.List;
import java.util.Map;

/**
 * Who must act in a review, as the rulebook's path came out for this project: the seat of the division that owns the project is
 * void, and the lead judges nothing of its own.
 *
 * @param confirmedBy posts that confirm, in order
 * @param seats roles that must give an opinion
 * @param voidSeats roles whose own division owns the project
 * @param concludedBy role that leads
 * @param unitCode the unit inside which posts and the roles of a unit are looked for
 * @param division the responsible division
 * @param inMeeting the conclusion quotes the paper of a meeting (会议纪要)
 * @param supervision what the three must see before money is arranged, and before the approval or the adjustment
 * @param divisions by role, the division of the 机关 that fills the seat or leads; nothing for a role inside the unit
 */
public record ReviewRoute(
        List<Post> confirmedBy,
        List<String> seats,
        List<String> voidSeats,
        String concludedBy,
        String unitCode,
        String division,
        boolean inMeeting,
        Supervision supervision,
        Map<String, String> divisions) {}
