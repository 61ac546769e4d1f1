package org.jixiao.contracts.goals;

/** What somebody has to do with a goal next (待办事项). */
public enum GoalTask {
    /** 编制并送审: write it and put it into review. */
    WRITE,
    /** 确认: answer for it as a head. */
    CONFIRM,
    /** 审核: give a seat's opinion. */
    OPINION,
    /** 审定: conclude the review, or accept what was completed. */
    CONCLUDE,
    /** 完善: complete it after 良. */
    COMPLETE,
    /** 督导: see what a unit has reviewed by itself. */
    SUPERVISE,
    /** 批复: approve it by the paper of a reply. */
    REPLY,
    /** 按批复数修订目标: revise it to the amount that was approved. */
    REVISE
}
