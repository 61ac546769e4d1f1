package org.jixiao.evaluation.workassessment;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link WorkAssessmentState}: it goes by what the unit is, who heads it, and the year's rulebook. */
@Component
class WorkAssessment extends Aggregate<WorkAssessmentCommand, WorkAssessmentEvent, WorkAssessmentState> {

    WorkAssessment() {
        super(
                "work-assessment",
                WorkAssessmentCommand.class,
                WorkAssessmentEvent.class,
                WorkAssessmentState.undrafted());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("unit", subject),
                streamOf("posts", Subject.organisation(subject.code())),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }
}
