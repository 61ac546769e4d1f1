package org.jixiao.contracts.monitoring;

/** One light of the tracking table. Always written as a word too, never as a colour alone. */
public enum Light {
    /** 蓝: far above the target, which probably was too low. */
    BLUE,
    /** 绿. */
    GREEN,
    /** 黄. */
    YELLOW,
    /** 红. */
    RED,
    /** 灰, 未到期: nothing is due yet. */
    GREY
}
