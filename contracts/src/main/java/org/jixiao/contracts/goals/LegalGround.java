package org.jixiao.contracts.goals;

/** The article of 政府信息公开条例 on which not publishing rests. */
public enum LegalGround {
    /** 第十四条: state secrets, or harm to national, public or economic security or social stability. */
    ART_14,
    /** 第十五条: business secrets and privacy. */
    ART_15,
    /** 第十六条: internal affairs and papers of a process. */
    ART_16
}
