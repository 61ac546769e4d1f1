package org.jixiao.disclosure.todo;

import org.jixiao.contracts.Subject;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.kernel.todo.Step;

/** A kind of step that can wait for somebody in disclosure; its part is the matter, or the batch. */
enum Task implements Step {
    PREPARE("制作公开版"),
    REVIEW("公开审查"),
    APPROVE("签发公开"),
    PUBLISH("补充公开"),
    RESCHEDULE("未随批次公开，另行安排公开"),
    RELEASE("发布公开批次"),
    REEXAMINE("复审不公开事项"),
    REEXAMINE_RESTRICTION("复审不宜公开认定"),
    HEAR_THIRD_PARTY("等待第三方意见"),
    CLOSE_REQUEST("处理逾期未补正的申请"),
    ANSWER_REQUEST("答复依申请公开"),
    CHECK_REQUEST("审查申请是否需要补正"),
    REVIEW_ANSWER("审查依申请公开答复"),
    APPROVE_ANSWER("签发依申请公开答复");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    @Override
    public boolean isKnownByItsDueDay() {
        return this == REEXAMINE || this == REEXAMINE_RESTRICTION;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String link(Subject subject, String part) {
        return switch (this) {
            case PREPARE, REVIEW, APPROVE, PUBLISH, RESCHEDULE, REEXAMINE ->
                SubjectsOfPaths.pathOf("disclosure", subject) + "/items/" + part;
            case RELEASE -> "/api/disclosure/batches?year=" + subject.budgetYear();
            case REEXAMINE_RESTRICTION -> SubjectsOfPaths.pathOf("goals", subject) + "/disclosure-restriction";
            case HEAR_THIRD_PARTY, CLOSE_REQUEST, ANSWER_REQUEST, CHECK_REQUEST, REVIEW_ANSWER, APPROVE_ANSWER ->
                "/api/disclosure/requests/" + subject.budgetYear() + "/" + subject.code();
        };
    }
}
