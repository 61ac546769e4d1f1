package org.jixiao.disclosure.todo;

/** A kind of step that can wait for somebody in disclosure. */
enum Task {
    PREPARE("制作公开版"),
    REVIEW("公开审查"),
    APPROVE("签发公开"),
    PUBLISH("补充公开"),
    RELEASE("发布公开批次"),
    REEXAMINE("复审不公开事项"),
    REEXAMINE_RESTRICTION("复审不宜公开认定"),
    HEAR_THIRD_PARTY("等待第三方意见"),
    CLOSE_REQUEST("处理逾期未补正的申请"),
    ANSWER_REQUEST("答复依申请公开");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    /** In the words of the office. */
    String words() {
        return words;
    }
}
