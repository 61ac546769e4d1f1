package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.evaluation.resultapplication.Results.Standing;
import org.jixiao.evaluation.resultapplication.Results.Which;
import org.jixiao.evaluation.scoring.Grades;
import org.jspecify.annotations.Nullable;

/**
 * What finance (财政重点评价、财政复核) and auditors (审计) found of a subject and year. As the department's finding takes the place of the grade
 * that the subject gave itself, theirs takes the place of both: whoever stands further away from the subject counts, whether stricter or
 * not, and the last of several. Nothing is scored anew: the grade is the document's, or where it states a score alone, the band of the
 * rulebook in which that lies. A document with neither, or with a grade that the rulebook does not know, leaves the own results as they
 * are; a supervision (督导) has no grade to apply.
 */
record OutsideResults(List<OutsideResultRegistered> registered) {

    static OutsideResults none() {
        return new OutsideResults(List.of());
    }

    OutsideResults after(OutsideResultRegistered result) {
        return new OutsideResults(
                Stream.concat(registered.stream(), Stream.of(result)).toList());
    }

    /** @param unitCode the unit that answers for the subject */
    Optional<Standing> standing(Results own, String unitCode, RulebookPublished rulebook) {
        return registered.reversed().stream()
                .flatMap(result -> standing(result, own, unitCode, rulebook).stream())
                .findFirst();
    }

    private static Optional<Standing> standing(
            OutsideResultRegistered result, Results own, String unitCode, RulebookPublished rulebook) {
        Basis basis = basis(result);
        String grade = grade(result, rulebook.rules().scores().bands());
        return basis == null || grade == null
                ? Optional.empty()
                : Optional.of(new Standing(
                        new Which(basis, result.number(), false),
                        unitCode,
                        grade,
                        null,
                        null,
                        own.budget(),
                        own.scored(),
                        rulebook.version(),
                        false));
    }

    /** Null where the source has no say in the use of a result. */
    private static @Nullable Basis basis(OutsideResultRegistered result) {
        return switch (result.source()) {
            case FINANCE -> Basis.FINANCE;
            case AUDIT -> Basis.AUDIT;
            case TRACKING, EVALUATION, RECHECK, SUPERVISION -> null;
        };
    }

    private static @Nullable String grade(OutsideResultRegistered result, List<GradeBand> bands) {
        String stated = result.grade();
        BigDecimal score = result.score();
        if (stated != null) {
            return Grades.contain(stated, bands) ? stated : null;
        }
        return score == null ? null : Grades.of(score, bands);
    }
}
