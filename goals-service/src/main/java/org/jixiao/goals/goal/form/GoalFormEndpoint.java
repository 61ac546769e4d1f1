package org.jixiao.goals.goal.form;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.access.ForStaff;
import org.jixiao.goals.form.OfPath;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The official forms of a goal, as PDF or XLSX by {@code Accept}, as they stand now or stood at a moment: {@code at} is a
 * position or an ISO instant. A classified project has none (涉密).
 */
@RestController
@RequestMapping(
        path = OfPath.SUBJECT + "/goal/forms",
        produces = {MediaType.APPLICATION_PDF_VALUE, Xlsx.MEDIA_TYPE_VALUE})
@Reads
class GoalFormEndpoint {

    private final GoalForms forms;

    GoalFormEndpoint(GoalForms forms) {
        this.forms = forms;
    }

    /** 项目支出绩效目标申报表, or 部门（单位）整体支出绩效目标申报表, from the first draft on. */
    @GetMapping("/application")
    @ForStaff
    Form application(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        return forms.application(subject, at);
    }

    /** 财政项目支出绩效目标申报表, as 上海 has it, for projects only. */
    @GetMapping("/shanghai-application")
    @ForStaff
    Form shanghaiApplication(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        return forms.shanghaiApplication(subject, at);
    }

    /** 绩效目标审核意见表, from the submission on: of the last review, be it of an adjustment. */
    @GetMapping("/review")
    @ForStaff
    Form review(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        return forms.review(subject, at);
    }

    /** 绩效目标批复表, from the approval on: of the locked version that stands. */
    @GetMapping("/approval")
    @ForStaff
    Form approval(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        return forms.approval(subject, at);
    }
}
