package org.jixiao.evaluation.keyevaluation.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.Conducting;
import org.jixiao.evaluation.keyevaluation.register.KeyEvaluationDetail.Member;
import org.jixiao.kernel.access.ForStaffAndExperts;
import org.jixiao.kernel.access.Staff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows where key evaluations stand. Whoever evaluates sees what was entrusted to them, while it is open and once the undertaking is given
 *; of an open one, other staff sees neither the evaluators' sheets nor a draft that the unit was not asked about.
 */
@RestController
@Reads(KeyEvaluationProjection.NAME)
class KeyEvaluationEndpoint {

    private final KeyEvaluations evaluations;

    KeyEvaluationEndpoint(KeyEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** Of a budget year, by kind and code. */
    @GetMapping("/api/evaluation/key-evaluations")
    @ForStaffAndExperts
    List<KeyEvaluationRow> ofYear(@RequestParam @BudgetYear int year, Caller caller) {
        Actor reader = caller.actor();
        return evaluations.ofYear(year, Staff.includes(reader) ? null : reader.id());
    }

    @GetMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation")
    @ForStaffAndExperts
    ResponseEntity<KeyEvaluationDetail> show(@OfPath Subject subject, Caller caller) {
        KeyEvaluationDetail found = evaluations
                .find(subject)
                .map(detail -> seenBy(caller.actor(), detail))
                .orElseThrow(() -> refused(
                        Staff.includes(caller.actor())
                                ? Refusal.notFound("key-evaluation-not-open")
                                : Refusal.forbidden("not-of-the-commission")));
        return ResponseEntity.ok().eTag("\"" + found.row().version() + "\"").body(found);
    }

    private static KeyEvaluationDetail seenBy(Actor reader, KeyEvaluationDetail detail) {
        Member member = detail.commission().stream()
                .filter(one -> one.staffId().equals(reader.id()))
                .findFirst()
                .orElse(null);
        if (member == null && Conducting.includes(reader, detail.route().voidSeats())) {
            return detail;
        }
        if (member == null || !member.evaluates() || !detail.isOpen()) {
            if (Staff.includes(reader)) {
                return detail.forOthers(reader.unit());
            }
            throw refused(Refusal.forbidden("not-of-the-commission"));
        }
        if (member.undertakenOn() == null) {
            throw refused(Refusal.forbidden("undertaking-not-given"));
        }
        return detail.forEvaluator(reader.id());
    }

    private static CommandRefused refused(Refusal reason) {
        return new CommandRefused(List.of(reason));
    }
}
