package org.jixiao.evaluation.todo;

import java.util.Collections;
import java.util.Map;
import org.jixiao.evaluation.workassessment.AssessmentReaders.Reader;
import org.jixiao.evaluation.workassessment.Stage;
import org.jixiao.kernel.todo.Step;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.platform.reminder.Addressee;

/**
 * Which steps somebody is told of that are others' to do: all of them, but of an assessment that is not decided only where they may read
 * it. A step tells that it is there, and how far.
 */
record ToldTo(Reader reader) {

    private static final Map<Step, Stage> ASSESSMENTS = Map.of(
            Task.SEND_ASSESSMENT, Stage.DRAFTED,
            Task.CHECK_ASSESSMENT, Stage.SENT,
            Task.ANSWER_OBJECTION, Stage.OBJECTED,
            Task.DECIDE_ASSESSMENT, Stage.ANSWERED);

    boolean tells(Waiting step) {
        Stage stage = ASSESSMENTS.get(step.task());
        return stage == null
                || !Collections.disjoint(step.holders(), Addressee.all(reader.actor()))
                || reader.mayRead(step.subject().code(), step.part().isEmpty() ? null : step.part(), stage);
    }
}
