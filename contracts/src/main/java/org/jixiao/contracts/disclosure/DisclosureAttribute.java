package org.jixiao.contracts.disclosure;

/** 公开属性 (政府信息公开条例). */
public enum DisclosureAttribute {
    /** 主动公开. */
    ACTIVE,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开. */
    NOT_PUBLIC
}
