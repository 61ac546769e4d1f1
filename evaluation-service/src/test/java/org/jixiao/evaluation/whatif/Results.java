package org.jixiao.evaluation.whatif;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.AtMostVariant;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.Examples;

/** Results of three indicators: visits 50, effect 30 (judged with 28.00), signed 10; a budget of 1,000,000.00, all of it paid. */
public final class Results {

    public static final LocalDate DAY = LocalDate.of(2021, 4, 1);

    /** By them nothing is earned below 60 % of a target. */
    public static final Rules STRICTER =
            RulesOf2020.rules(RulesOf2020.scores(AtMostVariant.RATIO, ExactlyVariant.LENIENT, number("60"), List.of()));

    private Results() {}

    /** @param visits out of the 100 planned */
    public static SelfEvaluationFinalised of(Subject subject, String unit, String visits) {
        return of(subject, unit, 1, sheet(visits, Map.of()));
    }

    static SelfEvaluationFinalised of(Subject subject, String unit, int version, SelfEvaluationSheet sheet) {
        return new SelfEvaluationFinalised(
                subject, version, "名称" + subject.code(), unit, 1, 1, "目标", sheet, "hash", "", null, null, null, DAY);
    }

    static SelfEvaluationSheet sheet(String visits, Map<String, String> unproved) {
        return scoring()
                .score(
                        Examples.answers(visits),
                        Indicators.funds("1000000.00", "1000000.00"),
                        Examples.WORDS,
                        unproved);
    }

    /** The sheet after a recheck gave the effect other points. */
    static SelfEvaluationSheet rechecked(SelfEvaluationSheet sheet, String effect) {
        return scoring().rescored(sheet, Map.of(Examples.EFFECT.code(), new BigDecimal(effect)));
    }

    private static Scoring scoring() {
        return new Scoring(
                RulesOf2020.rules(), 2020, List.of(Examples.VISITS, Examples.EFFECT, Examples.SIGNED), false);
    }
}
