package org.jixiao.evaluation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.whatif.Results.STRICTER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.evaluation.whatif.Comparison.KindMoney;
import org.jixiao.evaluation.whatif.Comparison.Move;
import org.jixiao.evaluation.whatif.Comparison.UnitMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A result under another rulebook")
class RescoringTest {

    private static final Rules RULES = RulesOf2020.rules();

    private static Compared compared(SelfEvaluationFinalised result) {
        return new Rescoring(STRICTER).compare(result, RULES, true);
    }

    private static SelfEvaluationFinalised project(String code, String unit, String visits) {
        return Results.of(Subject.project(code, 2020), unit, visits);
    }

    @Test
    @DisplayName("is scored anew from its answers, with the limit that its new grade brings")
    void scoredAnew() {
        Compared one = compared(project("P1", "HQ", "59"));

        assertThat(one.recorded()).isEqualTo(new Outcome(number("77.50"), Result.GRADED, "中", number("900000.00")));
        assertThat(one.then()).isEqualTo(new Outcome(number("48.00"), Result.GRADED, "差", number("700000.00")));
        assertThat(one.isOfOtherGrade()).isTrue();
        assertThat(one.points()).isEqualTo("-29.50");
        assertThat(one.money()).isEqualTo("-200000.00");
    }

    @Test
    @DisplayName("stays where the rules that differ do not concern it")
    void stays() {
        Compared one = compared(project("P1", "HQ", "60"));

        assertThat(one.then()).isEqualTo(one.recorded());
        assertThat(one.changes()).isFalse();
    }

    @Test
    @DisplayName("keeps the points that a recheck gave")
    void keepsRecheck() {
        SelfEvaluationFinalised rechecked = Results.of(
                Subject.project("P1", 2020), "HQ", 2, Results.rechecked(Results.sheet("59", Map.of()), "20.00"));

        assertThat(then(compared(rechecked)).total()).isEqualTo("40.00");
        assertThat(compared(rechecked).resultVersion()).isEqualTo(2);
    }

    @Test
    @DisplayName("stays unproved where it was not proved")
    void staysUnproved() {
        SelfEvaluationFinalised unproved = Results.of(
                Subject.project("P1", 2020), "HQ", 1, Results.sheet("100", Map.of(Examples.VISITS.code(), "没有佐证")));
        Compared one = compared(unproved);

        assertThat(then(one).result()).isEqualTo(Result.UNPROVED);
        assertThat(then(one).total()).isEqualTo("48.00");
        assertThat(then(one).upTo()).isEqualTo("700000.00");
        assertThat(one.changes()).isFalse();
    }

    @Test
    @DisplayName("binds the budget of whatever its use is proposed for, and none where another result is used")
    void binds() {
        SelfEvaluationFinalised ofUnit = Results.of(Subject.unit("HQ", 2020), "HQ", "59");
        assertThat(compared(ofUnit).money()).isEqualTo("-200000.00");

        Compared overtaken = new Rescoring(STRICTER).compare(ofUnit, RULES, false);
        assertThat(overtaken.recorded().upTo()).isNull();
        assertThat(then(overtaken).upTo()).isNull();
        assertThat(overtaken.money()).isZero();
        assertThat(overtaken.changes()).isTrue();
    }

    private static Outcome then(Compared one) {
        return Objects.requireNonNull(one.then());
    }

    @Test
    @DisplayName("is counted in the year: who would change grade, and where the money would move")
    void comparison() {
        List<Compared> all = List.of(
                compared(project("P1", "HQ", "59")),
                compared(project("P2", "HQ", "100")),
                compared(project("P3", "CENTRE", "40")),
                compared(Results.of(Subject.unit("CENTRE", 2020), "CENTRE", "59")));
        Comparison comparison = Comparison.of(2020, 2021, 3, all, 2);

        assertThat(comparison.results()).isEqualTo(4);
        assertThat(comparison.otherGrade()).isEqualTo(3);
        assertThat(comparison.notScored()).isZero();
        assertThat(comparison.kinds())
                .containsExactly(
                        new KindMoney("project", number("2900000.00"), number("2500000.00")),
                        new KindMoney("unit", number("900000.00"), number("700000.00")));
        assertThat(comparison.moves()).containsExactly(new Move("中", "差", 3), new Move("优", "优", 1));
        assertThat(comparison.units())
                .containsExactly(
                        new UnitMoney("CENTRE", number("900000.00"), number("700000.00")),
                        new UnitMoney("HQ", number("2000000.00"), number("1800000.00")));
        assertThat(comparison.changed()).extracting(one -> one.subject().code()).containsExactly("P1", "CENTRE");
        assertThat(comparison.further()).isEqualTo(1);
    }

    @Test
    @DisplayName("of a year without any is an empty comparison")
    void empty() {
        Comparison comparison = Comparison.of(2020, 2021, 3, List.of(), 200);

        assertThat(comparison.results()).isZero();
        assertThat(comparison.kinds()).isEmpty();
        assertThat(comparison.changed()).isEmpty();
    }
}
