package org.jixiao.evaluation.rechecksample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.RecheckSampleEvent;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Candidate;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Ground;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.rechecksample.RecheckSampleCommand.DrawRecheckSample;
import org.jixiao.evaluation.rechecksample.RecheckSampleCommand.FinalResult;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample of rechecks")
class RecheckSampleTest {

    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final Lot LOT = new Lot("2021-04-01 福彩 3D 开奖号", new BigDecimal("20"), 1);

    private final RecheckSampleState state = RecheckSampleState.nothing()
            .heed(new RulebookPublished(2020, 1, LocalDate.of(2020, 1, 1), RulesOf2020.rules()));

    private static FinalResult result(String unit, int number, boolean alert) {
        String code = "%s%03d".formatted(unit, number);
        return new FinalResult(Subject.project(code, 2020), "项目" + code, unit, 1, alert);
    }

    private static List<FinalResult> quiet(String unit, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> result(unit, number, false))
                .toList();
    }

    private static List<Candidate> drawn(List<Candidate> candidates, Ground ground) {
        return candidates.stream().filter(one -> one.ground() == ground).toList();
    }

    @Test
    @DisplayName("has every result with an alert, and of each unit a fifth of the others, rounded up, but at least one")
    void shares() {
        List<FinalResult> results = new ArrayList<>(quiet("HQ", 11));
        results.addAll(quiet("BJ", 1));
        results.add(result("HQ", 20, true));
        results.add(result("XA", 1, true));

        List<Candidate> candidates = LOT.draw(results);

        assertThat(candidates).hasSize(14);
        assertThat(drawn(candidates, Ground.ALERT))
                .extracting(one -> one.subject().code())
                .containsExactlyInAnyOrder("HQ020", "XA001");
        assertThat(drawn(candidates, Ground.SAMPLE))
                .extracting(Candidate::unitCode)
                .containsExactlyInAnyOrder("HQ", "HQ", "HQ", "BJ");
    }

    @Test
    @DisplayName("draws at least as many of a unit as the rulebook says, and no more than there are")
    void least() {
        assertThat(drawn(new Lot("7", new BigDecimal("20"), 3).draw(quiet("HQ", 2)), Ground.SAMPLE))
                .hasSize(2);
        assertThat(drawn(new Lot("7", new BigDecimal("20"), 3).draw(quiet("HQ", 9)), Ground.SAMPLE))
                .hasSize(3);
    }

    @Test
    @DisplayName("is the same for the same seed in whichever order the results come, and another for another seed")
    void reproducible() {
        List<FinalResult> results = new ArrayList<>(quiet("HQ", 30));
        List<Candidate> first = LOT.draw(results);
        Collections.reverse(results);
        assertThat(LOT.draw(results)).isEqualTo(first);
        assertThat(drawn(new Lot("另一个种子", LOT.share(), 1).draw(results), Ground.SAMPLE))
                .isNotEqualTo(drawn(first, Ground.SAMPLE));
    }

    @Test
    @DisplayName("is drawn from what became final since the last draw")
    void draws() {
        RecheckSampleDrawn first = accepted(state.decide(draw(quiet("HQ", 5))));
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.share()).isEqualByComparingTo("20");
        assertThat(first.rulebookVersion()).isEqualTo(1);
        assertThat(first.drawnOn()).isEqualTo(APRIL);

        RecheckSampleState drawn = state.evolve(first);
        refused(drawn.decide(draw(quiet("HQ", 5))), "nothing-to-recheck");
        RecheckSampleDrawn second = accepted(drawn.decide(draw(
                Stream.concat(quiet("HQ", 5).stream(), quiet("BJ", 1).stream()).toList())));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.candidates()).extracting(Candidate::unitCode).containsExactly("BJ");
    }

    @Test
    @DisplayName(
            "has a result that takes the place of a spared one among its candidates, and nobody who was drawn before")
    void otherResult() {
        RecheckSampleDrawn first = accepted(state.decide(draw(quiet("HQ", 5))));
        Candidate spared = first.candidates().stream()
                .filter(one -> one.ground() == null)
                .findFirst()
                .orElseThrow();
        Candidate drawn = first.candidates().stream()
                .filter(one -> one.ground() != null)
                .findFirst()
                .orElseThrow();
        RecheckSampleDrawn second = accepted(state.evolve(first)
                .decide(draw(List.of(
                        new FinalResult(spared.subject(), spared.name(), "HQ", 2, true),
                        new FinalResult(drawn.subject(), drawn.name(), "HQ", 2, true)))));
        assertThat(second.candidates()).extracting(Candidate::subject).containsExactly(spared.subject());
        assertThat(second.candidates()).extracting(Candidate::ground).containsExactly(Ground.ALERT);
    }

    @Test
    @DisplayName("needs a rulebook, and something to draw from")
    void gates() {
        refused(RecheckSampleState.nothing().decide(draw(quiet("HQ", 1))), "rulebook-not-published");
        refused(state.decide(draw(List.of())), "nothing-to-recheck");
    }

    private static DrawRecheckSample draw(List<FinalResult> results) {
        return new DrawRecheckSample(2020, "38", results, APRIL);
    }

    private static RecheckSampleDrawn accepted(Decision<RecheckSampleEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (RecheckSampleDrawn)
                ((Decision.Accepted<RecheckSampleEvent>) decision).events().getFirst();
    }

    private static void refused(Decision<RecheckSampleEvent> decision, String code) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<RecheckSampleEvent>) decision).reasons())
                .extracting(Refusal::code)
                .containsExactly(code);
    }
}
