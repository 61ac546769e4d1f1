package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.resultapplication.Results.Standing;
import org.jixiao.evaluation.resultapplication.Results.Which;
import org.jixiao.evaluation.scoring.Grades;
import org.jixiao.kernel.rulebook.RulebooksHeard;
import org.jspecify.annotations.Nullable;

/**
 * What finance (财政重点评价、财政复核) and auditors (审计) found of a subject and year. As the department's finding takes the place of the grade
 * that the subject gave itself, theirs takes the place of both: whoever stands further away from the subject counts, whether stricter or
 * not, and of several the latest document. Where something was found false on its day or later, it may rest on that: then the stricter one
 * counts, its own or the subject's. Nothing is scored anew: the grade is the document's, or where it states a score alone, the band of the
 * rulebook in which that lies, as it was in force when it was registered. A document with neither leaves the own results as they are; a
 * supervision (督导) has no grade to apply.
 *
 * @param registered in the order of their registration
 */
record OutsideResults(List<OutsideResultRegistered> registered) {

    static OutsideResults none() {
        return new OutsideResults(List.of());
    }

    OutsideResults after(OutsideResultRegistered result) {
        return new OutsideResults(
                Stream.concat(registered.stream(), Stream.of(result)).toList());
    }

    OutsideResults after(OutsideResultCorrected correction) {
        return new OutsideResults(registered.stream()
                .map(one -> isOne(one, correction.source(), correction.number()) ? one.after(correction) : one)
                .toList());
    }

    OutsideResults after(OutsideResultWithdrawn withdrawal) {
        return new OutsideResults(registered.stream()
                .filter(one -> !isOne(one, withdrawal.source(), withdrawal.number()))
                .toList());
    }

    private static boolean isOne(OutsideResultRegistered one, FindingSource source, int number) {
        return one.source() == source && one.number() == number;
    }

    /** By the day of the document, the latest first; of one day, the one that was registered last. */
    private List<OutsideResultRegistered> latestFirst() {
        return registered.reversed().stream()
                .sorted(Comparator.comparing(OutsideResultRegistered::documentDate)
                        .reversed())
                .toList();
    }

    /** @param unitCode the unit that answers for the subject */
    Optional<Standing> standing(Results own, String unitCode, RulebooksHeard rulebook) {
        return latestFirst().stream()
                .flatMap(
                        result -> rulebook
                                .versionOn(result.registeredOn())
                                .flatMap(version -> standing(result, own, unitCode, version))
                                .stream())
                .findFirst();
    }

    private static Optional<Standing> standing(
            OutsideResultRegistered result, Results own, String unitCode, RulebookPublished rulebook) {
        Basis basis = basis(result);
        String grade = grade(result, rulebook.rules().scores().bands());
        if (basis == null || grade == null) {
            return Optional.empty();
        }
        Standing found = new Standing(
                new Which(basis, result.number(), false),
                unitCode,
                grade,
                result.score(),
                null,
                null,
                own.budget(),
                own.scored(),
                rulebook.version(),
                false);
        return Optional.of(
                own.foundFalseSince(result.documentDate())
                        ? own.standing()
                                .map(one -> stricter(found, one, rulebook.rules()))
                                .orElse(found)
                        : found);
    }

    /** As long as the own result is looked at again, nobody knows which one it is. */
    private static Standing stricter(Standing found, Standing own, Rules rules) {
        if (own.reexamined()) {
            return found.lookedAtAgain();
        }
        return own.isStricterThan(found, rules) ? own : found;
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
