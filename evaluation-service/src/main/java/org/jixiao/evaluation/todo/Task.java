package org.jixiao.evaluation.todo;

/** A kind of step that can wait for somebody in evaluation. */
enum Task {
    SUBMIT("填报绩效自评"),
    PROVE("补充证明绩效自评结果"),
    CONFIRM("确认绩效自评"),
    OPINION("审核绩效自评"),
    SUPERVISE("督导绩效自评"),
    FINALISE("审定绩效自评"),
    FILE("登记试编自评备案");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    /** In the words of the office. */
    String words() {
        return words;
    }
}
