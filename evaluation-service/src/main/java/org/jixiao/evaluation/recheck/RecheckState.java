package org.jixiao.evaluation.recheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.RecheckEvent;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckScored;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.evaluation.recheck.RecheckCommand.ConcludeRecheck;
import org.jixiao.evaluation.recheck.RecheckCommand.ScoreRecheck;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The recheck of a subject's result, once in a budget year and only of what was drawn.
 *
 * @param scores every judgement, in its order
 * @param concluded how it ended; null before
 */
record RecheckState(
        Rechecked known,
        List<RecheckScored> scores,
        @Nullable RecheckConcluded concluded) implements State<RecheckCommand, RecheckEvent, RecheckState> {

    static RecheckState unheard() {
        return new RecheckState(Rechecked.unheard(), List.of(), null);
    }

    @Override
    public Decision<RecheckEvent> decide(RecheckCommand command) {
        RecheckSampleDrawn draw = known.draw(command.subject()).orElse(null);
        SelfEvaluationFinalised result = known.result();
        if (draw == null || result == null) {
            return Decision.refuse(Refusal.notFound("not-drawn-for-recheck"));
        }
        if (concluded != null) {
            return Decision.refuse(Refusal.conflict("recheck-concluded"));
        }
        if (known.open()) {
            return Decision.refuse(Refusal.conflict("result-under-review-again"));
        }
        UnderRecheck recheck = new UnderRecheck(
                known,
                result,
                known.rules(draw.rulebookVersion()).evaluation().recheck(),
                lastOfEach(result.version()));
        return switch (command) {
            case ScoreRecheck score -> Judging.decide(score, recheck);
            case ConcludeRecheck conclude -> Concluding.decide(conclude, recheck);
        };
    }

    /** The last judgement of each scorer on this result; what was said of another one no longer counts. */
    private List<RecheckScored> lastOfEach(int resultVersion) {
        List<RecheckScored> ofResult = scores.stream()
                .filter(score -> score.resultVersion() == resultVersion)
                .toList();
        return ofResult.stream()
                .map(score -> score.scorer().staffId())
                .distinct()
                .map(scorer -> ofResult.reversed().stream()
                        .filter(score -> score.scorer().staffId().equals(scorer))
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public RecheckState evolve(RecheckEvent event) {
        return switch (event) {
            case RecheckScored scored ->
                new RecheckState(
                        known, Stream.concat(scores.stream(), Stream.of(scored)).toList(), concluded);
            case RecheckConcluded ended -> new RecheckState(known, scores, ended);
        };
    }

    @Override
    public RecheckState heed(StoredEvent event) {
        return new RecheckState(known.after(event), scores, concluded);
    }
}
