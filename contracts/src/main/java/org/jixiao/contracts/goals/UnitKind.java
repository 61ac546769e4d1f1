package org.jixiao.contracts.goals;

/** What a unit is; it decides who confirms and who reviews. */
public enum UnitKind {
    /** 机关. */
    HEADQUARTERS,
    /** 驻外办. */
    OUT_OF_TOWN_OFFICE,
    /** 服务中心. */
    SERVICE_CENTRE
}
