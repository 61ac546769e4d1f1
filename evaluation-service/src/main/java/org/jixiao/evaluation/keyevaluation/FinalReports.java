package org.jixiao.evaluation.keyevaluation;

import org.jixiao.contracts.Subject;
import org.jixiao.platform.form.Form;

/** The reports of key evaluations, for whoever hands them on outside the office. */
public interface FinalReports {

    /**
     * 绩效评价报告 as it is final.
     *
     * @throws org.jixiao.platform.problem.CommandRefused if it is not
     */
    Form report(Subject subject);
}
