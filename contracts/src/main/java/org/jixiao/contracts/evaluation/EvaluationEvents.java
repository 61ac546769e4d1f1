package org.jixiao.contracts.evaluation;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.CreditRecorded;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
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
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionDecided;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionProposed;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationCarriedOut;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDropped;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckScored;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentCarriedOut;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDropped;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentUpheld;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationLapsed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanExtended;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationExtended;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReturned;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSupervised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.TrialSelfEvaluationFiled;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.evaluation.SubmissionEvent.SubmissionSent;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentAnswered;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDecided;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDrafted;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentObjected;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentSent;

/** The names under which the events of the evaluation context are stored. */
public final class EvaluationEvents {

    public static final EventRegister REGISTER = EventRegister.of(List.of(
            new EventType("evaluation.self-evaluation-opened", 1, SelfEvaluationOpened.class),
            new EventType("evaluation.self-evaluation-extended", 1, SelfEvaluationExtended.class),
            new EventType("evaluation.self-evaluation-submitted", 1, SelfEvaluationSubmitted.class),
            new EventType("evaluation.self-evaluation-confirmed", 1, SelfEvaluationConfirmed.class),
            new EventType("evaluation.self-evaluation-judged", 1, SelfEvaluationJudged.class),
            new EventType("evaluation.self-evaluation-supervised", 1, SelfEvaluationSupervised.class),
            new EventType("evaluation.self-evaluation-returned", 1, SelfEvaluationReturned.class),
            new EventType("evaluation.self-evaluation-finalised", 1, SelfEvaluationFinalised.class),
            new EventType("evaluation.self-evaluation-reopened", 1, SelfEvaluationReopened.class),
            new EventType("evaluation.late-money-noticed", 1, LateMoneyNoticed.class),
            new EventType("evaluation.trial-self-evaluation-filed", 1, TrialSelfEvaluationFiled.class),
            new EventType("evaluation.self-evaluation-attested", 1, SelfEvaluationAttested.class),
            new EventType("evaluation.recheck-sample-drawn", 1, RecheckSampleDrawn.class),
            new EventType("evaluation.recheck-scored", 1, RecheckScored.class),
            new EventType("evaluation.recheck-concluded", 1, RecheckConcluded.class),
            new EventType("evaluation.finding-raised", 1, FindingRaised.class),
            new EventType("evaluation.outside-result-registered", 1, OutsideResultRegistered.class),
            new EventType("evaluation.application-proposed", 1, ApplicationProposed.class),
            new EventType("evaluation.application-decided", 1, ApplicationDecided.class),
            new EventType("evaluation.improvement-plan-submitted", 1, ImprovementPlanSubmitted.class),
            new EventType("evaluation.improvement-plan-accepted", 1, ImprovementPlanAccepted.class),
            new EventType("evaluation.improvement-plan-returned", 1, ImprovementPlanReturned.class),
            new EventType("evaluation.work-assessment-drafted", 1, WorkAssessmentDrafted.class),
            new EventType("evaluation.work-assessment-sent", 1, WorkAssessmentSent.class),
            new EventType("evaluation.work-assessment-objected", 1, WorkAssessmentObjected.class),
            new EventType("evaluation.work-assessment-answered", 1, WorkAssessmentAnswered.class),
            new EventType("evaluation.work-assessment-decided", 1, WorkAssessmentDecided.class),
            new EventType("evaluation.key-selection-proposed", 1, KeySelectionProposed.class),
            new EventType("evaluation.key-selection-decided", 1, KeySelectionDecided.class),
            new EventType("evaluation.credit-recorded", 1, CreditRecorded.class),
            new EventType("evaluation.evaluator-blacklisted", 1, EvaluatorBlacklisted.class),
            new EventType("evaluation.key-evaluation-opened", 1, KeyEvaluationOpened.class),
            new EventType("evaluation.key-evaluation-entrusted", 1, KeyEvaluationEntrusted.class),
            new EventType("evaluation.undertaking-given", 1, UndertakingGiven.class),
            new EventType("evaluation.evaluator-recused", 1, EvaluatorRecused.class),
            new EventType("evaluation.evaluation-notice-issued", 1, EvaluationNoticeIssued.class),
            new EventType("evaluation.evaluation-plan-submitted", 1, EvaluationPlanSubmitted.class),
            new EventType("evaluation.evaluation-plan-accepted", 1, EvaluationPlanAccepted.class),
            new EventType("evaluation.evaluation-plan-returned", 1, EvaluationPlanReturned.class),
            new EventType("evaluation.key-evaluation-scored", 1, KeyEvaluationScored.class),
            new EventType("evaluation.evaluation-report-drafted", 1, EvaluationReportDrafted.class),
            new EventType("evaluation.draft-opinion-asked", 1, DraftOpinionAsked.class),
            new EventType("evaluation.draft-opinion-given", 1, DraftOpinionGiven.class),
            new EventType("evaluation.objections-answered", 1, ObjectionsAnswered.class),
            new EventType("evaluation.evaluation-report-accepted", 1, EvaluationReportAccepted.class),
            new EventType("evaluation.evaluation-report-returned", 1, EvaluationReportReturned.class),
            new EventType("evaluation.key-evaluation-finalised", 1, KeyEvaluationFinalised.class),
            new EventType("evaluation.feedback-letter-sent", 1, FeedbackLetterSent.class),
            new EventType("evaluation.feedback-letter-answered", 1, FeedbackLetterAnswered.class),
            new EventType("evaluation.key-evaluation-archived", 1, KeyEvaluationArchived.class),
            new EventType("evaluation.reallocation-proposed", 1, ReallocationProposed.class),
            new EventType("evaluation.reallocation-decided", 1, ReallocationDecided.class),
            new EventType("evaluation.reallocation-carried-out", 1, ReallocationCarriedOut.class),
            new EventType("evaluation.reallocation-dropped", 1, ReallocationDropped.class),
            new EventType("evaluation.key-evaluation-reopened", 1, KeyEvaluationReopened.class),
            new EventType("evaluation.falsification-found", 1, FalsificationFound.class),
            new EventType("evaluation.application-reopened", 1, ApplicationReopened.class),
            new EventType("evaluation.improvement-plan-extended", 1, ImprovementPlanExtended.class),
            new EventType("evaluation.key-result-confirmed", 1, KeyResultConfirmed.class),
            new EventType("evaluation.submission-prepared", 1, SubmissionPrepared.class),
            new EventType("evaluation.submission-sent", 1, SubmissionSent.class),
            new EventType("evaluation.submission-received", 1, SubmissionReceived.class),
            new EventType("evaluation.submission-returned", 1, SubmissionReturned.class),
            new EventType("evaluation.outside-result-corrected", 1, OutsideResultCorrected.class),
            new EventType("evaluation.outside-result-withdrawn", 1, OutsideResultWithdrawn.class),
            new EventType("evaluation.application-lapsed", 1, ApplicationLapsed.class),
            new EventType("evaluation.adjustment-decided", 1, AdjustmentDecided.class),
            new EventType("evaluation.adjustment-carried-out", 1, AdjustmentCarriedOut.class),
            new EventType("evaluation.adjustment-upheld", 1, AdjustmentUpheld.class),
            new EventType("evaluation.adjustment-dropped", 1, AdjustmentDropped.class)));

    private EvaluationEvents() {}
}
