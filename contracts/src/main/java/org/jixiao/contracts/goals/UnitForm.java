package org.jixiao.contracts.goals;

/** What a unit is in the organisation; budget years ask for its {@link UnitKind} instead. */
public enum UnitForm {
    /** The office itself (机关), at the top. */
    OFFICE,
    /** 内设处室. */
    DIVISION,
    /** 所属单位. */
    SUBORDINATE_UNIT
}
