package org.jixiao.goals.appraisal;

import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.proposed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.AppraisalDimension;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalReport;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionScore;
import org.jixiao.contracts.goals.AppraisalEvent.Expert;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.AppraisalForm;
import org.jixiao.contracts.goals.AppraisalMethod;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.platform.command.Actor;

/** A project of 600 万元 before a commission of three. */
final class FullAppraisals {

    static final Actor BY_LEAD = new Actor("planning", "陈立行", Set.of("planning-finance"), "HQ");

    static final ProjectProposed LARGE = proposed(ProjectKind.SPECIFIC_TARGET, new BigDecimal("6000000.00"));
    static final List<AppraisalMethod> METHODS = List.of(AppraisalMethod.COST_BENEFIT, AppraisalMethod.COMPARISON);
    static final List<AppraisalForm> FORMS = List.of(AppraisalForm.SITE_VISIT, AppraisalForm.EXPERT_CONSULTATION);
    static final AppraisalReport REPORT = new AppraisalReport("拟新建展销平台。", "三名专家现场调研并评分。", "总体评价如下。", "压缩规模。");
    static final AppraisalOpened OPENED = opened("e-1", "e-2", "e-3");

    private FullAppraisals() {}

    static AppraisalOpened opened(String... experts) {
        return new AppraisalOpened(SUBJECT, experts(experts), METHODS, FORMS, 1);
    }

    static List<Expert> experts(String... ids) {
        return Stream.of(ids).map(id -> new Expert(id, "专家 " + id)).toList();
    }

    /** The same points on each dimension. */
    static ExpertScored scored(String expert, String points) {
        return new ExpertScored(SUBJECT, expert, scores(points, points, points, points, points));
    }

    static List<DimensionScore> scores(String... points) {
        return Stream.of(AppraisalDimension.values())
                .map(dimension -> new DimensionScore(dimension, new BigDecimal(points[dimension.ordinal()]), "论证较充分。"))
                .toList();
    }

    static ExpertRecused recused(String expert) {
        return new ExpertRecused(SUBJECT, expert, "与项目单位有合作关系。");
    }
}
