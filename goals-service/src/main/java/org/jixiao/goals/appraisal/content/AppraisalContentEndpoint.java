package org.jixiao.goals.appraisal.content;

import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaffAndExperts;
import org.jixiao.kernel.access.Staff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows an appraisal (事前绩效评估、入库绩效评估): while it is open, to an expert only the own part of it, and its experts and their scores only to
 * those who conduct it.
 */
@RestController
class AppraisalContentEndpoint {

    /** Those who entrust and conclude appraisals, and who audits them. */
    private static final Set<String> CONDUCTING = Set.of("planning-finance", "office-leader", "auditor");

    private final AppraisalContents appraisals;

    AppraisalContentEndpoint(AppraisalContents appraisals) {
        this.appraisals = appraisals;
    }

    @GetMapping("/api/goals" + OfPath.SUBJECT + "/appraisal")
    @ForStaffAndExperts
    @Reads(AppraisalContentProjection.NAME)
    ResponseEntity<AppraisalContent> appraisal(@OfPath Subject subject, Caller caller) {
        AppraisalContent appraisal = Staff.includes(caller.actor())
                ? (seesTheCommission(caller.actor())
                                ? appraisals.find(subject)
                                : appraisals.withoutOpenCommission(subject))
                        .orElseThrow(() -> refused(Refusal.notFound("appraisal-not-found")))
                : appraisals
                        .entrustedTo(caller.actor().id(), subject)
                        .orElseThrow(() -> refused(Refusal.forbidden("appraisal-not-entrusted")));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (appraisal.version() != null) {
            answer.header("ETag", "\"" + appraisal.version() + "\"");
        }
        return answer.body(appraisal);
    }

    private static boolean seesTheCommission(Actor reader) {
        return reader.roles().stream().anyMatch(CONDUCTING::contains);
    }

    private static CommandRefused refused(Refusal reason) {
        return new CommandRefused(List.of(reason));
    }
}
