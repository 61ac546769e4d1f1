package org.jixiao.contracts.disclosure;

/** How a request for disclosure was answered (答复类型, 政府信息公开条例 art. 36). */
public enum RequestOutcome {
    /** 予以公开. */
    DISCLOSED,
    /** 部分公开. */
    PARTLY_DISCLOSED,
    /** 不予公开. */
    REFUSED,
    /** 本机关不掌握. */
    NOT_HELD,
    /** 信息不存在. */
    NOT_EXISTING
}
