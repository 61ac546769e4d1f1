package org.jixiao.evaluation.rechecksample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.RecheckSampleEvent;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Candidate;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.contracts.goals.EvaluationRules.Recheck;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.rechecksample.RecheckSampleCommand.DrawRecheckSample;
import org.jixiao.evaluation.rechecksample.RecheckSampleCommand.FinalResult;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** The draws of a budget year. A subject is drawn once; a result that was spared stays spared. */
record RecheckSampleState(List<RulebookPublished> rulebook, List<RecheckSampleDrawn> draws)
        implements State<RecheckSampleCommand, RecheckSampleEvent, RecheckSampleState> {

    static RecheckSampleState nothing() {
        return new RecheckSampleState(List.of(), List.of());
    }

    @Override
    public Decision<RecheckSampleEvent> decide(RecheckSampleCommand command) {
        return switch (command) {
            case DrawRecheckSample draw -> draw(draw);
        };
    }

    private Decision<RecheckSampleEvent> draw(DrawRecheckSample command) {
        RulebookPublished version = rulebookOn(command.on()).orElse(null);
        if (version == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-published").with("budgetYear", command.budgetYear()));
        }
        List<FinalResult> open = command.results().stream()
                .filter(result -> draws.stream()
                        .flatMap(draw -> draw.candidates().stream())
                        .noneMatch(known -> known.subject().equals(result.subject())
                                && (known.ground() != null || known.resultVersion() == result.resultVersion())))
                .toList();
        if (open.isEmpty()) {
            return Decision.refuse(Refusal.conflict("nothing-to-recheck"));
        }
        Recheck rules = version.rules().evaluation().recheck();
        List<Candidate> candidates = new Lot(command.seed(), rules.share(), rules.leastPerUnit()).draw(open);
        return Decision.accept(new RecheckSampleDrawn(
                command.budgetYear(),
                draws.size() + 1,
                command.seed(),
                rules.share(),
                rules.leastPerUnit(),
                version.version(),
                candidates,
                command.on()));
    }

    private Optional<RulebookPublished> rulebookOn(LocalDate on) {
        return rulebook.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst();
    }

    @Override
    public RecheckSampleState evolve(RecheckSampleEvent event) {
        return switch (event) {
            case RecheckSampleDrawn drawn -> new RecheckSampleState(rulebook, with(draws, drawn));
        };
    }

    @Override
    public RecheckSampleState heed(StoredEvent event) {
        return event instanceof RulebookPublished version
                ? new RecheckSampleState(with(rulebook, version), draws)
                : this;
    }

    private static <T> List<T> with(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
