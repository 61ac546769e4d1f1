package org.jixiao.monitoring.todo;

import org.jixiao.contracts.Subject;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.kernel.todo.Step;
import org.jixiao.monitoring.submission.SubmissionPath;

/** A kind of step that can wait for somebody in monitoring; its part is the cut-off month, or the number of the rectification or measure. */
enum Task implements Step {
    REPORT("填报绩效跟踪"),
    ATTEST("登记线下绩效跟踪"),
    CONFIRM("确认绩效跟踪"),
    OPINION("审核绩效跟踪"),
    CONCLUDE("审定绩效跟踪"),
    RECTIFY("整改并报告"),
    JUDGE_RECTIFICATION("验收整改"),
    STATE_CASE("陈述说明"),
    DECIDE("决定资金措施"),
    ANSWER("催办财政回执"),
    SUBMIT_TRACKING("报送绩效跟踪报告");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String link(Subject subject, String part) {
        return switch (this) {
            case REPORT, ATTEST, CONFIRM, OPINION, CONCLUDE -> below(subject, "/tracking");
            case RECTIFY, JUDGE_RECTIFICATION -> below(subject, "/rectifications");
            case STATE_CASE, DECIDE, ANSWER -> below(subject, "/fund-control");
            case SUBMIT_TRACKING -> SubmissionPath.ALL + "/" + subject.budgetYear();
        };
    }

    private static String below(Subject subject, String page) {
        return SubjectsOfPaths.pathOf("monitoring", subject) + page;
    }
}
