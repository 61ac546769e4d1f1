package org.jixiao.goals.goal;

import org.jixiao.contracts.Subject;
import org.jixiao.platform.form.Form;

/** The official forms of goals, for whoever hands them on outside the office. */
public interface OfficialForms {

    /**
     * 绩效目标申报表 as it stands now.
     *
     * @throws org.jixiao.platform.problem.CommandRefused if there is none: of a classified project, or before the first draft
     */
    Form application(Subject subject);
}
