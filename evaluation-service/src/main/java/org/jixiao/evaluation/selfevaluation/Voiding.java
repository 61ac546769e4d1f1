package org.jixiao.evaluation.selfevaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalseStatement;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Responsible;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.RecordFalsification;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;

/**
 * A result that rests on false data is void. 计划财务处 says so by the paper that found it; 办领导 do once the public has read
 * the result or it was applied, and of what 计划财务处 owns itself. Nobody who stood for the sheet does. Whatever is under way of the
 * evaluation ends with it: it is done again once it was reopened.
 */
final class Voiding {

    private static final Set<FindingSource> SOURCES =
            Set.of(FindingSource.RECHECK, FindingSource.SUPERVISION, FindingSource.FINANCE, FindingSource.AUDIT);

    private Voiding() {}

    static Decision<SelfEvaluationEvent> decide(RecordFalsification command, Opened evaluation) {
        SelfEvaluationFinalised result = evaluation.result();
        if (result == null) {
            return Decision.refuse(Refusal.conflict("self-evaluation-not-final"));
        }
        List<Refusal> objections = new ArrayList<>(objectionsTo(command.by(), command, evaluation));
        objections.addAll(objectionsToPaper(command, evaluation));
        objections.addAll(objectionsToStatements(command.statements(), result.sheet()));
        return objections.isEmpty()
                ? Decision.accept(new FalsificationFound(
                        command.subject(),
                        result.version(),
                        result.name(),
                        result.unitCode(),
                        command.source(),
                        command.document(),
                        command.documentDate(),
                        command.statements(),
                        responsible(evaluation),
                        command.rectification(),
                        command.on()))
                : Decision.refuse(objections);
    }

    private static List<Refusal> objectionsTo(Actor by, RecordFalsification command, Opened evaluation) {
        List<Refusal> objections = new ArrayList<>();
        if (!by.roles().contains(OfficeRoles.OFFICE_LEADER)) {
            if (evaluation.known().inUse()) {
                objections.add(Refusal.forbidden("result-in-use-voided-by-leaders"));
            }
            if (evaluation.route().voidSeats().contains(OfficeRoles.PLANNING_FINANCE)) {
                objections.add(Refusal.forbidden("own-result-voided-by-leaders"));
            }
        }
        SelfEvaluationConfirmed truth = evaluation.truth();
        Sheet sheet = evaluation.sheet();
        boolean stoodForIt = evaluation.known().officers().isInCharge(by.id(), command.on())
                || (sheet != null && sheet.submitted().submittedBy().staffId().equals(by.id()))
                || (truth != null && truth.head().staffId().equals(by.id()));
        if (stoodForIt) {
            objections.add(Refusal.forbidden("author-cannot-review"));
        }
        return objections;
    }

    private static List<Refusal> objectionsToPaper(RecordFalsification command, Opened evaluation) {
        List<Refusal> objections = new ArrayList<>();
        if (!SOURCES.contains(command.source())) {
            objections.add(Refusal.rule("falsification-source-unfit").at("source"));
        }
        if (command.documentDate().isAfter(command.on())) {
            objections.add(Refusal.rule("document-in-the-future").at("documentDate"));
        }
        if (command.rectification().dueOn().isBefore(command.on())) {
            objections.add(Refusal.rule("due-date-in-the-past").at("dueOn"));
        }
        if (evaluation.falsifications().stream().anyMatch(one -> one.document().equals(command.document()))) {
            objections.add(Refusal.conflict("falsification-found-already")
                    .at("document")
                    .with("document", command.document()));
        }
        return objections;
    }

    private static List<Refusal> objectionsToStatements(List<FalseStatement> statements, SelfEvaluationSheet sheet) {
        Set<String> lines = Stream.concat(
                        sheet.indicators().stream().map(line -> line.indicator().code()),
                        sheet.framework().stream()
                                .flatMap(group -> group.lines().stream())
                                .map(line -> line.rule().code()))
                .collect(Collectors.toSet());
        List<Refusal> objections = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            String indicator = statements.get(i).indicator();
            if (indicator == null) {
                continue;
            }
            String field = "statements[" + i + "].indicator";
            if (!lines.contains(indicator)) {
                objections.add(Refusal.rule("indicator-unknown").at(field).with("indicator", indicator));
            } else if (!named.add(indicator)) {
                objections.add(Refusal.rule("false-line-named-twice").at(field).with("indicator", indicator));
            }
        }
        return objections;
    }

    /** Nothing becomes final without the truth confirmation. */
    private static Responsible responsible(Opened evaluation) {
        SelfEvaluationConfirmed truth = evaluation.truth();
        if (truth == null) {
            throw new IllegalStateException("the log has lost the truth confirmation of a final result");
        }
        return new Responsible(truth.head(), truth.post(), truth.unitCode(), truth.confirmedOn());
    }
}
