package org.jixiao.contracts.goals;

/** What a project's money is for (项目类别, 预算管理一体化规范). */
public enum ProjectKind {
    /** 人员类. */
    PERSONNEL,
    /** 公用经费. */
    PUBLIC_FUNDS,
    /** 其他运转类. */
    OTHER_OPERATING,
    /** 特定目标类. */
    SPECIFIC_TARGET;

    /** 人员类 and 公用经费 follow from posts and standards: nobody appraises them before the library. */
    public boolean isExemptFromAppraisal() {
        return switch (this) {
            case PERSONNEL, PUBLIC_FUNDS -> true;
            case OTHER_OPERATING, SPECIFIC_TARGET -> false;
        };
    }
}
