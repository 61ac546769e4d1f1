package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.EntrustKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.OfCommission;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.WithMoney;
import org.jixiao.evaluation.keyevaluation.Registers.Entry;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link KeyEvaluationState}: it goes by the subject, its goal, its result of its own and its money, the use of its results and what the public has read of them, the registers of evaluators, and the rulebook. */
@Component
class KeyEvaluation extends Aggregate<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> {

    private static final Subject REGISTERS = Subject.organisation("office");

    KeyEvaluation() {
        super("key-evaluation", KeyEvaluationCommand.class, KeyEvaluationEvent.class, KeyEvaluationState.unheard());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("project", subject),
                streamOf("policy", subject),
                streamOf("whole", subject),
                streamOf("goal", subject),
                streamOf("self-evaluation", subject),
                streamOf("result-application", subject),
                streamOf("disclosure-item", subject) + ":key-evaluation",
                streamOf("budget-execution", subject),
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())));
    }

    /**
     * Whoever is to be commissioned stands in the registers, and has lost no credit; whoever evaluates has lost none since then. Whoever
     * scores or reports states the money of the parts as well.
     */
    @Override
    protected List<String> consultsFor(KeyEvaluationCommand command) {
        return Stream.concat(ofEvaluators(command).stream(), ofParts(command)).toList();
    }

    private static Stream<String> ofParts(KeyEvaluationCommand command) {
        return command instanceof WithMoney step
                ? step.parts().stream().map(part -> streamOf("budget-execution", part.subject()))
                : Stream.empty();
    }

    private static List<String> ofEvaluators(KeyEvaluationCommand command) {
        return switch (command) {
            case EntrustKeyEvaluation entrust ->
                Entrusting.evaluators(entrust).stream()
                        .flatMap(entry -> Stream.of(streamOf("evaluator", entry), creditOf(entry)))
                        .toList();
            case OfCommission step -> creditOf(step);
            default -> List.of();
        };
    }

    private static List<String> creditOf(OfCommission step) {
        return Stream.concat(
                        Stream.of(new Entry(EvaluatorKind.EXPERT, step.by().id())),
                        Stream.ofNullable(step.agency()).map(code -> new Entry(EvaluatorKind.AGENCY, code)))
                .map(KeyEvaluation::creditOf)
                .toList();
    }

    private static String creditOf(Entry entry) {
        return streamOf("evaluator-credit", entry);
    }

    private static String streamOf(String type, Entry entry) {
        return streamOf(type, REGISTERS) + ":" + entry.kind().name().toLowerCase(Locale.ROOT) + "-" + entry.code();
    }
}
