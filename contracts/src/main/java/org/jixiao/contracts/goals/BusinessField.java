package org.jixiao.contracts.goals;

/** The fields of the office's business for which core indicators are set (适用领域). */
public enum BusinessField {
    /** 对口支援. */
    PAIRED_ASSISTANCE,
    /** 东西部协作. */
    EAST_WEST_COOPERATION,
    /** 合作交流. */
    COOPERATION_AND_EXCHANGE,
    /** 驻外办. */
    OUT_OF_TOWN_OFFICE,
    /** 接待. */
    RECEPTION,
    /** 信息化. */
    INFORMATION_SYSTEMS
}
