package org.jixiao.disclosure.todo;

/** A kind of step that can wait for somebody in disclosure. */
enum Task {
    PREPARE("制作公开版"),
    REVIEW("公开审查"),
    APPROVE("签发公开"),
    PUBLISH("补充公开"),
    RESCHEDULE("未随批次公开，另行安排公开"),
    RELEASE("发布公开批次"),
    REEXAMINE("复审不公开事项"),
    REEXAMINE_RESTRICTION("复审不宜公开认定"),
    HEAR_THIRD_PARTY("等待第三方意见"),
    CLOSE_REQUEST("处理逾期未补正的申请"),
    ANSWER_REQUEST("答复依申请公开"),
    CHECK_REQUEST("审查申请是否需要补正"),
    REVIEW_ANSWER("审查依申请公开答复"),
    APPROVE_ANSWER("签发依申请公开答复");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    /** Whether it waits from a day that the rulebook's reminders move, so that only its due day tells it from the next one. */
    boolean isKnownByItsDueDay() {
        return this == REEXAMINE || this == REEXAMINE_RESTRICTION;
    }

    /** In the words of the office. */
    String words() {
        return words;
    }
}
