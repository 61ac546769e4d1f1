package org.jixiao.evaluation.workassessment.form;

import java.util.Optional;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentAnswered;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDecided;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDrafted;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentObjected;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentSent;
import org.jixiao.evaluation.workassessment.Stage;
import org.jixiao.platform.form.Form;
import org.jspecify.annotations.Nullable;

/** What the log tells of an assessment, event by event; one that is drawn up anew begins anew. */
final class Told {

    private @Nullable WorkAssessmentDrafted drafted;
    private @Nullable WorkAssessmentSent sent;
    private @Nullable WorkAssessmentObjected objected;
    private @Nullable WorkAssessmentAnswered answered;
    private @Nullable WorkAssessmentDecided decided;

    void hear(WorkAssessmentEvent event) {
        switch (event) {
            case WorkAssessmentDrafted e -> {
                drafted = e;
                sent = null;
                objected = null;
                answered = null;
                decided = null;
            }
            case WorkAssessmentSent e -> sent = e;
            case WorkAssessmentObjected e -> objected = e;
            case WorkAssessmentAnswered e -> answered = e;
            case WorkAssessmentDecided e -> decided = e;
        }
    }

    Stage stage() {
        if (decided != null) {
            return Stage.DECIDED;
        }
        return sent == null ? Stage.DRAFTED : Stage.SENT;
    }

    Optional<Form> form() {
        return drafted == null
                ? Optional.empty()
                : Optional.of(new ScoreSheet(drafted, sent, objected, answered, decided).form());
    }
}
