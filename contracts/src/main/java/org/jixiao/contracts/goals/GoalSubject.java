package org.jixiao.contracts.goals;

import org.jixiao.contracts.Subject;

/** For what a goal is written: the objects of budget performance management (预算绩效管理对象). */
public enum GoalSubject {
    /** 项目. */
    PROJECT,
    /** 政策. */
    POLICY,
    /** 单位整体. */
    UNIT,
    /** 部门整体. */
    DEPARTMENT;

    /** @throws IllegalArgumentException for a subject that never has a goal */
    public static GoalSubject of(Subject subject) {
        return switch (subject.kind()) {
            case Subject.PROJECT -> PROJECT;
            case Subject.POLICY -> POLICY;
            case Subject.UNIT -> UNIT;
            case Subject.DEPARTMENT -> DEPARTMENT;
            default -> throw new IllegalArgumentException("no goal is written for a subject of this kind");
        };
    }

    /** Whether all the money of a unit or department is meant (整体支出), and not one purpose. */
    public boolean isWhole() {
        return this == UNIT || this == DEPARTMENT;
    }
}
