package org.jixiao.evaluation.selfevaluation;

import org.jixiao.contracts.Subject;
import org.jixiao.platform.form.Form;

/** The official forms of self-evaluations, for whoever hands them on outside the office. */
public interface OfficialForms {

    /**
     * 绩效自评表 as it stands now.
     *
     * @throws org.jixiao.platform.problem.CommandRefused if there is none: of a classified project, or before the first sheet
     */
    Form table(Subject subject);
}
