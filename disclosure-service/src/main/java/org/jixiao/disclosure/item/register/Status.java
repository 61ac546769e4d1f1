package org.jixiao.disclosure.item.register;

/** Where something that has to be published stands. */
enum Status {
    /** 待公开. */
    DUE,
    /** 已制作公开版. */
    PREPARED,
    /** 审查通过. */
    CLEARED,
    /** 已签发. */
    APPROVED,
    /** 已公开. */
    PUBLISHED,
    /** 已撤回. */
    WITHDRAWN,
    /** 不公开. */
    WITHHELD,
    /** 失效，待重新汇总. */
    LAPSED;

    /** Whether it still waits to be published. */
    boolean isOpen() {
        return this == DUE || this == PREPARED || this == CLEARED || this == APPROVED;
    }
}
