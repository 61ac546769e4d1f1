package org.jixiao.evaluation.keyselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeySelectionEvent;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Candidate;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Deviation;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Ground;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionDecided;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionProposed;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Selected;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.DecideKeySelection;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.Evaluable;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.LastResult;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.ProposeKeySelection;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The selection of key evaluations")
class KeySelectionStateTest {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final RulebookPublished RULEBOOK =
            new RulebookPublished(2020, 1, LocalDate.of(2020, 1, 1), RulesOf2020.rules());
    private static final Evaluable ORDINARY = project(1, "100", false, null, null);
    private static final Evaluable LARGE = project(2, "5000000", false, null, null);

    private final Given<KeySelectionCommand, KeySelectionEvent, KeySelectionState> year =
            given(KeySelectionState.nothing()).heard(RULEBOOK);

    private static Evaluable project(
            int number, @Nullable String amount, boolean key, @Nullable Integer since, @Nullable LastResult last) {
        return new Evaluable(
                Subject.project("P" + number, 2020),
                "项目" + number,
                "HQ",
                amount == null ? null : number(amount),
                key,
                since,
                last);
    }

    private static List<Candidate> candidates(int most, String share, int least, List<Evaluable> evaluables) {
        return new Claims(
                        2020,
                        "38",
                        new EvaluationRules.KeySelection(
                                number("5000000"), List.of("中", "差"), 5, most, number(share), least))
                .candidates(evaluables);
    }

    private static List<Ground> grounds(Evaluable one) {
        return candidates(10, "10", 1, List.of(one)).getFirst().grounds();
    }

    private static List<String> proposed(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::proposed)
                .map(one -> one.subject().code())
                .toList();
    }

    private static List<Evaluable> ordinary(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(one -> project(one, "1", false, null, null))
                .toList();
    }

    @Test
    @DisplayName("knows why a subject has priority")
    void grounds() {
        assertThat(grounds(ORDINARY)).isEmpty();
        assertThat(grounds(LARGE)).containsExactly(Ground.LARGE_AMOUNT);
        assertThat(grounds(project(3, "4999999.99", false, null, null))).isEmpty();
        assertThat(grounds(project(3, null, false, null, null))).isEmpty();
        assertThat(grounds(project(3, "1", true, null, null))).containsExactly(Ground.KEY);
        assertThat(grounds(project(3, "1", true, 2017, null))).containsExactly(Ground.KEY);
        assertThat(grounds(project(3, "1", true, 2016, null))).containsExactly(Ground.CYCLE_DUE, Ground.KEY);
        assertThat(grounds(project(3, "1", false, 2016, null))).isEmpty();
        assertThat(grounds(project(3, "1", false, null, new LastResult("中", false))))
                .containsExactly(Ground.LOW_GRADE);
        assertThat(grounds(project(3, "1", false, null, new LastResult(null, false))))
                .containsExactly(Ground.LOW_GRADE);
        assertThat(grounds(project(3, "1", false, null, new LastResult("优", true))))
                .containsExactly(Ground.ALERT);
        assertThat(grounds(project(3, "1", false, null, new LastResult("优", false))))
                .isEmpty();
        assertThat(grounds(new Evaluable(Subject.policy("ZC-1", 2020), "政策", "HQ", null, false, null, null)))
                .containsExactly(Ground.POLICY);
    }

    @Test
    @DisplayName("proposes all whose cycle is due, then those with the most grounds up to the rulebook's number")
    void priority() {
        Evaluable due = project(3, "1", true, 2010, null);
        Evaluable alsoDue = project(4, "1", true, 2011, null);
        Evaluable twoGrounds = project(5, "9000000", false, null, new LastResult("差", false));
        List<Evaluable> all = List.of(LARGE, twoGrounds, due, alsoDue);
        assertThat(proposed(candidates(3, "10", 0, all))).hasSize(3).contains("P3", "P4", "P5");
        assertThat(proposed(candidates(1, "10", 0, all))).containsExactlyInAnyOrder("P3", "P4");
        assertThat(proposed(candidates(4, "10", 0, all))).hasSize(4);
        assertThat(candidates(4, "10", 0, all))
                .extracting(one -> one.subject().code())
                .endsWith("P5", "P2");
    }

    @Test
    @DisplayName("draws a share of the ordinary ones, rounded up, and at least as many as the rulebook says")
    void sample() {
        assertThat(proposed(candidates(0, "10", 1, ordinary(11)))).hasSize(2);
        assertThat(proposed(candidates(0, "10", 0, ordinary(10)))).hasSize(1);
        assertThat(proposed(candidates(0, "10", 3, ordinary(10)))).hasSize(3);
        assertThat(proposed(candidates(0, "10", 3, ordinary(2)))).hasSize(2);
    }

    @Test
    @DisplayName("is the same for the same seed in whichever order the subjects come")
    void reproducible() {
        List<Evaluable> all = new ArrayList<>(ordinary(30));
        List<Candidate> first = candidates(0, "10", 1, all);
        Collections.reverse(all);
        assertThat(candidates(0, "10", 1, all)).isEqualTo(first);
        List<Candidate> other =
                new Claims(2020, "39", RulesOf2020.rules().evaluation().keySelection()).candidates(all);
        assertThat(other).isNotEqualTo(first);
    }

    private static ProposeKeySelection propose(Evaluable... evaluables) {
        return new ProposeKeySelection(2020, "38", List.of(evaluables), MARCH);
    }

    private static KeySelectionProposed proposal(int number, Evaluable... evaluables) {
        return new KeySelectionProposed(
                2020,
                number,
                "38",
                1,
                new Claims(2020, "38", RulesOf2020.rules().evaluation().keySelection()).candidates(List.of(evaluables)),
                MARCH);
    }

    private static DecideKeySelection decide(List<Subject> selected, Deviation... deviations) {
        return new DecideKeySelection(2020, selected, List.of(deviations), "沪合办财〔2021〕2号", MARCH);
    }

    @Test
    @DisplayName("is proposed by the rulebook in force from what there is, and may be proposed anew")
    void proposes() {
        year.when(propose(ORDINARY, LARGE)).then(proposal(1, ORDINARY, LARGE));
        year.happened(proposal(1, ORDINARY)).when(propose(ORDINARY, LARGE)).then(proposal(2, ORDINARY, LARGE));
        year.when(propose()).thenRefusedWith("nothing-to-select");
        given(KeySelectionState.nothing()).when(propose(ORDINARY)).thenRefusedWith("rulebook-not-published");
        year.when(new ProposeKeySelection(2020, "38", List.of(ORDINARY), LocalDate.of(2019, 12, 31)))
                .thenRefusedWith("rulebook-not-published");
    }

    @Test
    @DisplayName("is decided as proposed, or with a reason for each deviation")
    void decides() {
        Evaluable spare = project(7, "1", false, null, null);
        KeySelectionProposed proposed = proposal(1, LARGE, ORDINARY, spare);
        String drawn = proposed(proposed.candidates()).getLast();
        Evaluable taken = drawn.equals("P1") ? ORDINARY : spare;
        Evaluable left = drawn.equals("P1") ? spare : ORDINARY;
        var open = year.happened(proposed);

        KeySelectionDecided decided = new KeySelectionDecided(
                2020,
                1,
                List.of(selected(LARGE, Ground.LARGE_AMOUNT), selected(taken)),
                List.of(),
                "沪合办财〔2021〕2号",
                MARCH);
        open.when(decide(List.of(LARGE.subject(), taken.subject()))).then(decided);
        open.happened(decided)
                .when(decide(List.of(LARGE.subject(), taken.subject())))
                .thenNothingHappens();

        Deviation added = new Deviation(left.subject(), "群众反映多");
        Deviation dropped = new Deviation(taken.subject(), "审计正在进行");
        open.when(decide(List.of(LARGE.subject(), left.subject()), added, dropped))
                .then(new KeySelectionDecided(
                        2020,
                        1,
                        List.of(selected(LARGE, Ground.LARGE_AMOUNT), selected(left)),
                        List.of(added, dropped),
                        "沪合办财〔2021〕2号",
                        MARCH));
        open.when(decide(List.of(LARGE.subject(), left.subject()), added))
                .thenRefusedWith("selection-deviates-without-reason");
        open.when(decide(List.of(LARGE.subject(), taken.subject(), left.subject())))
                .thenRefusedWith("selection-deviates-without-reason");
        open.when(decide(List.of(LARGE.subject(), taken.subject()), added)).thenRefusedWith("no-such-deviation");
    }

    private static Selected selected(Evaluable one, Ground... grounds) {
        return new Selected(one.subject(), one.name(), one.unitCode(), List.of(grounds));
    }

    @Test
    @DisplayName("is decided on a proposal, and takes candidates only")
    void decideGates() {
        year.when(decide(List.of(LARGE.subject()))).thenRefusedWith("key-selection-not-proposed");
        year.happened(proposal(1, LARGE))
                .when(decide(List.of(LARGE.subject(), Subject.project("P9", 2020))))
                .thenRefusedWith("not-a-candidate");
    }

    @Test
    @DisplayName("counts what its rulebook says, to the cent")
    void numbers() {
        assertThat(proposal(1, LARGE).candidates().getFirst().amount()).isEqualByComparingTo(new BigDecimal("5000000"));
        assertThat(proposal(1, LARGE).candidates().getFirst().proposed()).isTrue();
    }
}
