package org.jixiao.evaluation.keyevaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationNoticeIssued;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluatorRecused;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.UndertakingGiven;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.EntrustKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveUndertaking;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.IssueEvaluationNotice;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.RecuseEvaluator;
import org.jixiao.evaluation.keyevaluation.Registers.Entry;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Who evaluates, under which undertakings, and that the evaluated unit knows of it (委托、保密承诺、回避、评价通知; 财监〔2021〕4号). */
final class Entrusting {

    private Entrusting() {}

    static Decision<KeyEvaluationEvent> entrust(EntrustKeyEvaluation command, Evaluation evaluation) {
        List<Refusal> objections = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < command.evaluators().size(); i++) {
            Evaluator one = command.evaluators().get(i);
            String path = "evaluators[" + i + "]";
            if (!named.add(one.staffId())) {
                objections.add(Refusal.rule("evaluator-named-twice").at(path + ".staffId"));
            }
            objectionsTo(one, evaluation).forEach(objection -> objections.add(objection.at(path + ".staffId")));
        }
        int needed = evaluation.rules().scorers();
        if (named.size() < needed) {
            objections.add(Refusal.rule("commission-too-small")
                    .at("evaluators")
                    .with("needed", needed)
                    .with("named", named.size()));
        }
        if (!named.contains(command.chief())) {
            objections.add(Refusal.rule("chief-is-no-evaluator").at("chief"));
        }
        Agency agency = command.agency();
        evaluators(command).stream()
                .flatMap(one -> evaluation.known().registers().objectionTo(one, isToBeRegistered(one, command)).stream()
                        .map(objection -> objection.at(pathOf(one, command))))
                .forEach(objections::add);
        if (agency != null) {
            command.evaluators().stream()
                    .filter(one -> one.staffId().equals(command.chief()))
                    .flatMap(chief -> evaluation.known().registers().objectionsTo(agency, chief.name()).stream())
                    .forEach(objections::add);
        }
        if (agency != null && agency.contractUntil().isBefore(agency.contractFrom())) {
            objections.add(Refusal.rule("contract-ends-before-it-begins").at("agency.contractUntil"));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        KeyEvaluationEntrusted before = evaluation.commission().named();
        if (before != null
                && before.evaluators().equals(command.evaluators())
                && before.chief().equals(command.chief())
                && Objects.equals(before.agency(), agency)) {
            return Decision.nothingToDo();
        }
        return evaluation.reporting().isToBeWritten()
                ? Decision.accept(new KeyEvaluationEntrusted(
                        command.subject(), command.evaluators(), command.chief(), agency, command.on()))
                : Decision.refuse(Refusal.conflict("report-drafted-from-scores"));
    }

    /** The agency and everybody who evaluates: their credit has to be known. */
    static List<Entry> evaluators(EntrustKeyEvaluation command) {
        List<Entry> entries = new ArrayList<>();
        Agency agency = command.agency();
        if (agency != null) {
            entries.add(new Entry(EvaluatorKind.AGENCY, agency.creditCode()));
        }
        command.evaluators().stream()
                .map(one -> new Entry(EvaluatorKind.EXPERT, one.staffId()))
                .forEach(entries::add);
        return entries;
    }

    /** Neither the office's own people nor those of an agency need to stand in the register of experts. */
    private static boolean isToBeRegistered(Entry one, EntrustKeyEvaluation command) {
        return switch (one.kind()) {
            case AGENCY -> true;
            case EXPERT ->
                command.agency() == null
                        && command.evaluators().stream()
                                .anyMatch(named -> named.staffId().equals(one.code()) && named.unitCode() == null);
        };
    }

    private static String pathOf(Entry one, EntrustKeyEvaluation command) {
        return switch (one.kind()) {
            case AGENCY -> "agency.creditCode";
            case EXPERT ->
                "evaluators[%d].staffId"
                        .formatted(command.evaluators().stream()
                                .map(Evaluator::staffId)
                                .toList()
                                .indexOf(one.code()));
        };
    }

    private static List<Refusal> objectionsTo(Evaluator one, Evaluation evaluation) {
        Owners owners = evaluation.known().owners();
        List<Refusal> objections = new ArrayList<>();
        if (one.unitCode() != null && owners.units().contains(one.unitCode())) {
            objections.add(Refusal.rule("evaluator-of-the-own-unit"));
        }
        if (owners.include(one.staffId())) {
            objections.add(Refusal.rule("officer-cannot-evaluate"));
        }
        if (evaluation.commission().isRecused(one.staffId())) {
            objections.add(Refusal.rule("evaluator-recused"));
        }
        return objections;
    }

    static Decision<KeyEvaluationEvent> undertake(GiveUndertaking command, Evaluation evaluation) {
        if (!command.confidential() || !command.withoutConflict()) {
            return Decision.refuse(Refusal.rule("undertaking-incomplete"));
        }
        return evaluation.commission().hasUndertaken(command.by().id())
                ? Decision.nothingToDo()
                : Decision.accept(new UndertakingGiven(
                        command.subject(),
                        new Person(command.by().id(), command.by().name()),
                        command.paper(),
                        command.on()));
    }

    static Decision<KeyEvaluationEvent> recuse(RecuseEvaluator command, Evaluation evaluation) {
        if (evaluation.commission().isRecused(command.evaluator())) {
            return Decision.nothingToDo();
        }
        return evaluation.commission().includes(command.evaluator())
                ? Decision.accept(new EvaluatorRecused(
                        command.subject(),
                        command.evaluator(),
                        command.reason(),
                        evaluation.reporting().draft() != null
                                && evaluation.scores().of(command.evaluator()).isPresent(),
                        command.on()))
                : Decision.refuse(Refusal.rule("not-of-the-commission").at("evaluator"));
    }

    static Decision<KeyEvaluationEvent> notify(IssueEvaluationNotice command, Evaluation evaluation) {
        if (evaluation.commission().named() == null) {
            return Decision.refuse(Refusal.conflict("evaluation-not-entrusted"));
        }
        EvaluationNoticeIssued before = evaluation.notice();
        if (before == null) {
            return Decision.accept(new EvaluationNoticeIssued(
                    command.subject(), command.documentNumber(), command.requirements(), command.on()));
        }
        return before.documentNumber().equals(command.documentNumber())
                        && before.requirements().equals(command.requirements())
                ? Decision.nothingToDo()
                : Decision.refuse(Refusal.conflict("notice-issued").with("document", before.documentNumber()));
    }
}
