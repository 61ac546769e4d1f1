package org.jixiao.contracts.goals;

/** A post (职务) whose holder answers for what the post confirms. */
public enum Post {
    /** 单位负责人, of a 驻外办 or the 服务中心. */
    UNIT_HEAD,
    /** 处长, 主要负责人 of a division. */
    DIVISION_HEAD
}
