package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationExtended;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ExtendSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.evaluation.selfevaluation.Sheet.Standing;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;

/**
 * Answers become a scored sheet, by the rulebook under which the self-evaluation opened and the money known by now. The first sheet keeps
 * the year's term or an extension (延期); what was returned stays as punctual as it was.
 */
final class Submitting {

    private Submitting() {}

    static Decision<SelfEvaluationEvent> submit(SubmitSelfEvaluation command, Opened evaluation) {
        if (!command.by().unit().equals(evaluation.known().unitCode())) {
            return Decision.refuse(Refusal.forbidden("subject-of-another-unit"));
        }
        if (!evaluation.known().officers().isInCharge(command.by().id(), command.on())) {
            return Decision.refuse(Refusal.forbidden("not-the-officer-in-charge"));
        }
        List<Refusal> tooLate = tooLate(command.on(), evaluation);
        if (!tooLate.isEmpty()) {
            return Decision.refuse(tooLate);
        }
        Scoring scoring = evaluation.scoring(command.parts());
        List<Refusal> broken = new ArrayList<>(scoring.broken(command.answers()));
        broken.addAll(Proving.objections(command.answers(), evaluation));
        if (!broken.isEmpty()) {
            return Decision.refuse(broken);
        }
        SelfEvaluationSheet sheet = evaluation.keepingTheRecheck(
                Map.of(), scoring.score(evaluation.asRuled(command.answers()), evaluation.funds(), command.words()));
        String hash = CanonicalJson.hashOf(sheet);
        Sheet before = evaluation.sheet();
        if (before != null
                && before.standing() != Standing.RETURNED
                && before.submitted().contentHash().equals(hash)) {
            return Decision.nothingToDo();
        }
        return Decision.accept(new SelfEvaluationSubmitted(
                command.subject(),
                sheet,
                hash,
                new Person(command.by().id(), command.by().name()),
                before == null
                        ? evaluation
                                .submitBy()
                                .filter(term -> command.on().isAfter(term))
                                .isPresent()
                        : before.submitted().late()));
    }

    private static List<Refusal> tooLate(LocalDate on, Opened evaluation) {
        LocalDate proveBy = evaluation.proveBy();
        if (proveBy != null) {
            return on.isAfter(proveBy)
                    ? List.of(Refusal.conflict("proof-term-over").with("until", proveBy.toString()))
                    : List.of();
        }
        Sheet sheet = evaluation.sheet();
        if (sheet != null) {
            return sheet.standing() == Standing.CONCLUDED
                    ? List.of(Refusal.conflict("self-evaluation-finalised"))
                    : List.of();
        }
        return evaluation
                .until()
                .filter(on::isAfter)
                .map(until ->
                        List.of(Refusal.conflict("self-evaluation-term-over").with("until", until.toString())))
                .orElseGet(List::of);
    }

    static Decision<SelfEvaluationEvent> extend(ExtendSelfEvaluation command, Opened evaluation) {
        if (evaluation.sheet() != null) {
            return Decision.refuse(Refusal.conflict("self-evaluation-already-submitted"));
        }
        LocalDate until = evaluation.until().orElse(null);
        if (until == null) {
            return Decision.refuse(Refusal.conflict("self-evaluation-without-term"));
        }
        if (command.until().equals(until)) {
            return Decision.nothingToDo();
        }
        return command.until().isAfter(until)
                ? Decision.accept(new SelfEvaluationExtended(command.subject(), command.until(), command.reason()))
                : Decision.refuse(
                        Refusal.rule("extension-not-later").at("until").with("until", until.toString()));
    }
}
