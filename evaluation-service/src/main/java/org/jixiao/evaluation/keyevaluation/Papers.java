package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ArchivedPaper;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationNoticeIssued;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluatorRecused;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ObjectionsAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.UndertakingGiven;
import org.jixiao.platform.canonical.CanonicalJson;

/** What a step leaves in the archive: the record of it, by the hash of its canonical JSON, and the files that came with it. */
final class Papers {

    private Papers() {}

    static Stream<ArchivedPaper> of(KeyEvaluationEvent event) {
        return switch (event) {
            case KeyEvaluationOpened e -> paper("评价立项", e);
            case KeyEvaluationEntrusted e -> paper("评价委托", e);
            case UndertakingGiven e ->
                paper("保密承诺和回避声明（" + e.evaluator().name() + "）", e, e.paper() == null ? List.of() : List.of(e.paper()));
            case EvaluatorRecused e -> paper("回避决定", e);
            case EvaluationNoticeIssued e -> paper("评价通知（" + e.documentNumber() + "）", e);
            case EvaluationPlanSubmitted e -> paper("评价工作方案（第" + e.version() + "版）", e);
            case EvaluationPlanAccepted e -> paper("方案评审意见（通过）", e);
            case EvaluationPlanReturned e -> paper("方案评审意见（退回）", e);
            case KeyEvaluationScored e ->
                paper(
                        "评分表和工作底稿（" + e.evaluator().name() + "）",
                        e,
                        e.lines().stream()
                                .flatMap(line -> line.papers().stream())
                                .distinct()
                                .toList());
            case EvaluationReportDrafted e -> paper("评价报告（第" + e.version() + "稿）", e);
            case DraftOpinionAsked e -> paper("征求意见通知", e);
            case DraftOpinionGiven e ->
                paper(
                        "被评价单位反馈意见",
                        e,
                        e.objections().stream()
                                .flatMap(objection -> objection.papers().stream())
                                .distinct()
                                .toList());
            case ObjectionsAnswered e -> paper("意见采纳情况", e);
            case EvaluationReportAccepted e -> paper("报告评审意见（通过）", e);
            case EvaluationReportReturned e -> paper("报告评审意见（退回）", e);
            case KeyEvaluationFinalised e -> paper("绩效评价报告（定稿）", e);
            case FeedbackLetterSent e -> paper("绩效评价结果反馈书（" + e.documentNumber() + "）", e);
            case FeedbackLetterAnswered e -> paper("整改情况反馈", e);
            case KeyEvaluationArchived _ -> Stream.empty();
            case KeyEvaluationReopened e -> paper("重新打开决定（" + e.document() + "）", e);
            case KeyResultConfirmed e -> paper("评价结果确认决定（" + e.document() + "）", e);
        };
    }

    private static Stream<ArchivedPaper> paper(String title, Record event) {
        return paper(title, event, List.of());
    }

    private static Stream<ArchivedPaper> paper(String title, Record event, List<Attachment> files) {
        return Stream.concat(
                Stream.of(new ArchivedPaper(title, CanonicalJson.hashOf(event))),
                files.stream().map(file -> new ArchivedPaper(file.name(), file.sha256())));
    }
}
