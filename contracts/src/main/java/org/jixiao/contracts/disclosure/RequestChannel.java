package org.jixiao.contracts.disclosure;

/** How a request for disclosure came (申请方式, 政府信息公开条例 art. 29). */
public enum RequestChannel {
    /** 当面提交. */
    IN_PERSON,
    /** 邮寄. */
    POST,
    /** 传真. */
    FAX,
    /** 互联网. */
    ONLINE
}
