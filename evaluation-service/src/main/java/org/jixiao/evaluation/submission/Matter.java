package org.jixiao.evaluation.submission;

import java.util.Optional;
import org.jixiao.contracts.Subject;

/** What evaluation submits to the finance bureau. */
public enum Matter {

    /** 自评情况汇总, with the final accounts (决算). */
    SELF_EVALUATIONS("self-evaluations"),

    /** 部门评价报告; its subject is the one that was evaluated. */
    KEY_REPORT(""),

    /** 预算绩效管理工作总结. */
    WORK_SUMMARY("work-summary");

    private final String code;

    Matter(String code) {
        this.code = code;
    }

    /** Empty where nothing of this subject is ever submitted. */
    public static Optional<Matter> of(Subject subject) {
        return switch (subject.kind()) {
            case Subject.PROJECT, Subject.POLICY, Subject.UNIT, Subject.DEPARTMENT -> Optional.of(KEY_REPORT);
            case Subject.SUBMISSION ->
                subject.code().equals(SELF_EVALUATIONS.code)
                        ? Optional.of(SELF_EVALUATIONS)
                        : subject.code().equals(WORK_SUMMARY.code) ? Optional.of(WORK_SUMMARY) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What a year's submission of it is known by; a key evaluation's report by the evaluated subject. */
    public Subject ofYear(int budgetYear) {
        return new Subject(Subject.SUBMISSION, code, budgetYear);
    }
}
