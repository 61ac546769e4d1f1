package org.jixiao.monitoring.todo;

/** A kind of step that can wait for somebody in monitoring. */
enum Task {
    REPORT("填报绩效跟踪"),
    ATTEST("登记线下绩效跟踪"),
    CONFIRM("确认绩效跟踪"),
    OPINION("审核绩效跟踪"),
    CONCLUDE("审定绩效跟踪"),
    RECTIFY("整改并报告"),
    JUDGE_RECTIFICATION("验收整改"),
    STATE_CASE("陈述说明"),
    DECIDE("决定资金措施"),
    ANSWER("催办财政回执");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    /** In the words of the office. */
    String words() {
        return words;
    }
}
