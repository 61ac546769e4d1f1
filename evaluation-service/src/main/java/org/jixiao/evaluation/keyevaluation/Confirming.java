package org.jixiao.evaluation.keyevaluation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ConfirmKeyResult;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A result is 待复核 once a record was found false that the evaluators had before them. Where its own evidence carries it,
 * 办领导 let it stand by a decision; otherwise it is reopened. Data found false later asks for a decision of its own.
 */
final class Confirming {

    private Confirming() {}

    static Decision<KeyEvaluationEvent> decide(ConfirmKeyResult command, Evaluation evaluation) {
        Outcome outcome = evaluation.outcome();
        KeyEvaluationFinalised result = outcome.result();
        if (result == null) {
            return Decision.refuse(Refusal.conflict("key-evaluation-not-final"));
        }
        FalsificationFound found = evaluation.known().facts().falsification();
        if (found == null || !outcome.restsOn(found)) {
            return Decision.refuse(Refusal.conflict("key-result-not-in-doubt"));
        }
        KeyResultConfirmed before = outcome.confirmed();
        if (before != null && before.falsification().equals(found.document())) {
            return before.document().equals(command.document())
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("key-result-confirmed").with("document", before.document()));
        }
        List<Refusal> objections = objectionsToPaper(command, found);
        return objections.isEmpty()
                ? Decision.accept(new KeyResultConfirmed(
                        command.subject(),
                        result.version(),
                        found.document(),
                        command.reason(),
                        command.document(),
                        command.documentDate(),
                        new Person(command.by().id(), command.by().name()),
                        command.on()))
                : Decision.refuse(objections);
    }

    private static List<Refusal> objectionsToPaper(ConfirmKeyResult command, FalsificationFound found) {
        List<Refusal> objections = new ArrayList<>();
        if (command.documentDate().isAfter(command.on())) {
            objections.add(Refusal.rule("document-in-the-future").at("documentDate"));
        }
        if (command.documentDate().isBefore(found.foundOn())) {
            objections.add(Refusal.rule("decided-before-the-falsification")
                    .at("documentDate")
                    .with("foundOn", found.foundOn().toString()));
        }
        return objections;
    }
}
