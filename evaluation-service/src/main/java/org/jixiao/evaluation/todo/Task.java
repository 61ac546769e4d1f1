package org.jixiao.evaluation.todo;

/** A kind of step that can wait for somebody in evaluation. */
enum Task {
    SUBMIT("填报绩效自评"),
    PROVE("补充证明绩效自评结果"),
    CONFIRM("确认绩效自评"),
    OPINION("审核绩效自评"),
    SUPERVISE("督导绩效自评"),
    FINALISE("审定绩效自评"),
    FILE("登记试编自评备案"),
    RECHECK("复核绩效自评结果", "recheck"),
    CONCLUDE_RECHECK("作出复核结论", "recheck"),
    SEND_ASSESSMENT("送达工作考核结果", "work-assessment"),
    CHECK_ASSESSMENT("核对工作考核结果", "work-assessment"),
    ANSWER_OBJECTION("答复工作考核异议", "work-assessment"),
    DECIDE_ASSESSMENT("提请审定工作考核结果", "work-assessment");

    private final String words;
    private final String page;

    Task(String words) {
        this(words, "self-evaluation");
    }

    Task(String words, String page) {
        this.words = words;
        this.page = page;
    }

    /** Where below the subject it is seen and done. */
    String page() {
        return page;
    }

    /** In the words of the office. */
    String words() {
        return words;
    }
}
