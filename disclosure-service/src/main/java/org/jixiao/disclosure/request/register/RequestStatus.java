package org.jixiao.disclosure.request.register;

/** Where a request stands. */
enum RequestStatus {
    /** 办理中. */
    OPEN,
    /** 待补正. */
    WAITS_FOR_APPLICANT,
    /** 征求第三方意见. */
    WAITS_FOR_THIRD_PARTY,
    /** 已答复. */
    ANSWERED,
    /** 视为放弃. */
    ABANDONED
}
