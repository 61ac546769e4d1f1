package org.jixiao.evaluation.todo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.submission.SubmissionPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.kernel.todo.Step;

/**
 * A kind of step that can wait for somebody in evaluation; its part is a division of the 机关, or the number of a set of a budget year or of
 * an adjustment.
 */
enum Task implements Step {
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
    DECIDE_ASSESSMENT("提请审定工作考核结果", "work-assessment"),
    ENTRUST("委托部门评价", Task.KEY_EVALUATION),
    UNDERTAKE("提交保密承诺和回避声明", Task.KEY_EVALUATION),
    INFORM("下达评价通知", Task.KEY_EVALUATION),
    PLAN("编制评价工作方案", Task.KEY_EVALUATION),
    REVIEW_PLAN("评审评价工作方案", Task.KEY_EVALUATION),
    SCORE("评价打分", Task.KEY_EVALUATION),
    DRAFT_REPORT("撰写绩效评价报告", Task.KEY_EVALUATION),
    ASK_OPINION("就评价报告征求意见", Task.KEY_EVALUATION),
    GIVE_OPINION("反馈对评价报告的意见", Task.KEY_EVALUATION),
    ANSWER_OBJECTIONS("答复对评价报告的意见", Task.KEY_EVALUATION),
    REVIEW_REPORT("评审绩效评价报告", Task.KEY_EVALUATION),
    FINALISE_REPORT("审定绩效评价报告", Task.KEY_EVALUATION),
    SEND_LETTER("下达绩效评价结果反馈书", Task.KEY_EVALUATION),
    ANSWER_LETTER("反馈整改情况", Task.KEY_EVALUATION),
    ARCHIVE("建立评价档案", Task.KEY_EVALUATION),
    CONFIRM_KEY_RESULT("确认或重新打开部门评价结果（自评弄虚作假）", Task.KEY_EVALUATION),
    CONSIDER_REOPENING("研究重新打开绩效自评（迟到资金）"),
    DECIDE_SELECTION("审定重点评价对象", "key-selections"),
    DECIDE_SET("审定资金再分配方案", "reallocations"),
    FOLLOW_SET("跟踪财政执行资金再分配", "reallocations"),
    FOLLOW_ADJUSTMENT("跟踪财政执行评价结果预算调整", Task.ADJUSTMENTS),
    RECONSIDER_ADJUSTMENT("复核评价结果预算调整", Task.ADJUSTMENTS),
    SUBMIT_IMPROVEMENT_PLAN("编制改进计划", Task.IMPROVEMENT_PLAN),
    REVIEW_IMPROVEMENT_PLAN("审核改进计划", Task.IMPROVEMENT_PLAN),
    REDUCE_CANCELLED("处理已取消政策的项目预算", "result-application/unspent-projects"),
    DECIDE_APPLICATION("决定评价结果应用"),
    SUBMIT_SELF_EVALUATIONS("报送绩效自评情况汇总", Task.SUBMISSIONS),
    SUBMIT_KEY_REPORT("报送部门评价报告", Task.SUBMISSIONS),
    SUBMIT_WORK_SUMMARY("报送预算绩效管理工作总结", Task.SUBMISSIONS);

    private static final String KEY_EVALUATION = "key-evaluation";
    private static final String ADJUSTMENTS = "result-adjustments";
    private static final String IMPROVEMENT_PLAN = "result-application/improvement-plan";

    private static final String SUBMISSIONS = "submissions";

    private final String words;

    /** Where below the subject, or before the budget year or what is submitted, it is seen and done. */
    private final String page;

    Task(String words) {
        this(words, "self-evaluation");
    }

    Task(String words, String page) {
        this.words = words;
        this.page = page;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String link(Subject subject, String part) {
        if (this == DECIDE_APPLICATION) {
            return "/api/evaluation/result-applications?year=" + subject.budgetYear();
        }
        if (page.equals(SUBMISSIONS)) {
            return SubmissionPath.ALL + "/" + subject.budgetYear() + "/" + subject.kind() + "/" + subject.code();
        }
        if (subject.kind().equals(Subject.BUDGET_YEAR)) {
            return "/api/evaluation/" + page + "/" + subject.budgetYear();
        }
        return SubjectsOfPaths.pathOf("evaluation", subject) + "/" + page
                + (part.isEmpty() || page.equals(ADJUSTMENTS)
                        ? ""
                        : "?division=" + URLEncoder.encode(part, StandardCharsets.UTF_8));
    }
}
