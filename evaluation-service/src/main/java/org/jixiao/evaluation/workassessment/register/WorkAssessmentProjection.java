package org.jixiao.evaluation.workassessment.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentAnswered;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDecided;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDrafted;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentObjected;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentSent;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet;
import org.jixiao.evaluation.workassessment.Stage;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps every assessment and where it stands. */
@Component
class WorkAssessmentProjection extends Projection {

    static final String NAME = "evaluation-work-assessments";

    private static final Table ASSESSMENT =
            Table.named("work_assessment").withKey("budget_year", "unit_code", "division");

    WorkAssessmentProjection() {
        super(NAME, ASSESSMENT);
        perSubject();
        on(WorkAssessmentEvent.class, (event, at) -> List.of(project(event, at)));
    }

    private static Change project(WorkAssessmentEvent event, Happened at) {
        Subject unit = event.subject();
        String division = event.division();
        Change row = ASSESSMENT
                .row(unit.budgetYear(), unit.code(), division == null ? "" : division)
                .set("version", at.version());
        return switch (event) {
            case WorkAssessmentDrafted e ->
                result(e.sheet(), row)
                        .set("name", e.name())
                        .set("stage", Stage.DRAFTED.name())
                        .set("drafted_on", e.draftedOn())
                        .setJson("drafted", e)
                        .set("sent_on", null)
                        .set("object_until", null)
                        .set("objected", null)
                        .set("objected_on", null)
                        .set("answered", null)
                        .set("answered_on", null)
                        .set("decided", null)
                        .set("decided_on", null);
            case WorkAssessmentSent e ->
                row.set("stage", Stage.SENT.name()).set("sent_on", e.sentOn()).set("object_until", e.objectUntil());
            case WorkAssessmentObjected e ->
                row.set("stage", Stage.OBJECTED.name())
                        .set("objected_on", e.objectedOn())
                        .setJson("objected", e);
            case WorkAssessmentAnswered e ->
                result(e.sheet(), row)
                        .set("stage", Stage.ANSWERED.name())
                        .set("answered_on", e.answeredOn())
                        .setJson("answered", e);
            case WorkAssessmentDecided e ->
                result(e.sheet(), row)
                        .set("stage", Stage.DECIDED.name())
                        .set("decided_on", e.decidedOn())
                        .setJson("decided", e);
        };
    }

    private static Change result(WorkAssessmentSheet sheet, Change row) {
        return row.set("total", sheet.total()).set("grade", sheet.grade());
    }
}
