package org.jixiao.goals.appraisal;

import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.appraised;
import static org.jixiao.platform.test.Given.given;

import java.util.List;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsRejected;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsReported;
import org.jixiao.goals.appraisal.AppraisalCommand.AcceptImprovements;
import org.jixiao.goals.appraisal.AppraisalCommand.RejectImprovements;
import org.jixiao.goals.appraisal.AppraisalCommand.ReportImprovements;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Improvements that a partial support asks for")
class ImprovementsTest {

    private static final ReportImprovements REPORT = report("已补充年度督查计划。", "HQ");
    private static final AcceptImprovements ACCEPT = new AcceptImprovements(SUBJECT);
    private static final RejectImprovements REJECT = new RejectImprovements(SUBJECT, "计划未分解到月。");
    private static final ImprovementsReported REPORTED = new ImprovementsReported(SUBJECT, "已补充年度督查计划。");
    private static final ImprovementsAccepted ACCEPTED = new ImprovementsAccepted(SUBJECT);
    private static final ImprovementsRejected REJECTED = new ImprovementsRejected(SUBJECT, "计划未分解到月。");

    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> proposed =
            given(new AppraisalState.Unappraised()).heard(PROPOSED);
    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> askedFor =
            proposed.happened(appraised(AppraisalConclusion.PARTIALLY));

    @Test
    @DisplayName("are reported by the owner, and accepted, once")
    void areAccepted() {
        askedFor.when(REPORT).then(REPORTED);
        askedFor.happened(REPORTED).when(REPORT).thenNothingHappens();
        askedFor.happened(REPORTED).when(ACCEPT).then(ACCEPTED);
        askedFor.happened(REPORTED, ACCEPTED).when(ACCEPT).thenNothingHappens();
    }

    @Test
    @DisplayName("are rejected with a reason, once, and may be reported again in the same words")
    void areRejected() {
        askedFor.happened(REPORTED).when(REJECT).then(REJECTED);
        var rejected = askedFor.happened(REPORTED, REJECTED);
        rejected.when(REJECT).thenNothingHappens();
        rejected.when(ACCEPT).thenRefused(Refusal.conflict("improvements-not-reported"));
        rejected.when(REPORT).then(REPORTED);
        rejected.happened(REPORTED).when(ACCEPT).then(ACCEPTED);
    }

    @Test
    @DisplayName("are reported anew before anybody answered, and then the new report counts")
    void areReportedAnew() {
        askedFor.happened(REPORTED)
                .when(report("已补充到月的督查计划。", "HQ"))
                .then(new ImprovementsReported(SUBJECT, "已补充到月的督查计划。"));
    }

    @Test
    @DisplayName("are neither accepted nor rejected before they are reported")
    void waitForTheReport() {
        List.of(ACCEPT, REJECT)
                .forEach(command -> askedFor.when(command).thenRefused(Refusal.conflict("improvements-not-reported")));
    }

    @Test
    @DisplayName("are neither reported nor rejected after they were accepted")
    void endWithTheirAcceptance() {
        var accepted = askedFor.happened(REPORTED, ACCEPTED);
        List.of(REPORT, REJECT)
                .forEach(command ->
                        accepted.when(command).thenRefused(Refusal.conflict("improvements-already-accepted")));
    }

    @Test
    @DisplayName("are not reported by another unit")
    void areNotReportedByOthers() {
        askedFor.when(report("已补充年度督查计划。", "BJ")).thenRefused(Refusal.forbidden("subject-of-another-unit"));
    }

    @Test
    @DisplayName("do not exist where none were asked for")
    void mustBeAskedFor() {
        List.of(
                        proposed,
                        proposed.happened(appraised(AppraisalConclusion.SUPPORTED)),
                        proposed.happened(REPORTED, ACCEPTED, REJECTED))
                .forEach(appraisal -> List.of(REPORT, ACCEPT, REJECT)
                        .forEach(command ->
                                appraisal.when(command).thenRefused(Refusal.conflict("no-improvements-asked-for"))));
    }

    private static ReportImprovements report(String text, String unit) {
        return new ReportImprovements(SUBJECT, text, unit);
    }
}
