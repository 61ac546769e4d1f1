package org.jixiao.goals.goal;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.MaterialEvent;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.contracts.goals.YearEvent.YearClosed;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.goals.material.HandedIn;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jspecify.annotations.Nullable;

/**
 * What a goal has heard, and what happened beside its steps.
 *
 * @param approval the latest 批复 of finance, from monitoring; null while there is no approved money
 * @param materials papers that were handed in
 * @param asked what was heard for this one command
 */
record Circumstances(
        SubjectFacts subject,
        @Nullable BudgetApproved approval,
        RulebookVersions rulebook,
        HandedIn materials,
        Course course,
        Asked asked) {

    static Circumstances unheard() {
        return new Circumstances(
                SubjectFacts.unheard(),
                null,
                RulebookVersions.none(),
                HandedIn.nothing(),
                Course.usual(),
                Asked.nothing());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ProjectEvent heard when subject.areOfAWhole() -> asking(heard);
            case ProjectEvent heard -> of(subject.after(heard));
            case PolicyEvent heard -> of(subject.after(heard));
            case AppraisalEvent heard -> of(subject.after(heard));
            case WholeEvent heard -> of(subject.after(heard));
            case BudgetApproved document ->
                new Circumstances(subject, standing(document), rulebook, materials, course, asked);
            case RulebookPublished version ->
                new Circumstances(subject, approval, rulebook.and(version), materials, course, asked);
            case MaterialEvent heard ->
                new Circumstances(subject, approval, rulebook, materials.after(heard), course, asked);
            case YearClosed _ -> going(Course::closed);
            default -> asking(event);
        };
    }

    private Circumstances of(SubjectFacts known) {
        return new Circumstances(known, approval, rulebook, materials, course, asked);
    }

    private Circumstances asking(StoredEvent heard) {
        return new Circumstances(subject, approval, rulebook, materials, course, asked.after(heard));
    }

    Circumstances going(UnaryOperator<Course> further) {
        return new Circumstances(subject, approval, rulebook, materials, further.apply(course), asked);
    }

    /** A document that takes back all the money leaves no approval. */
    private static @Nullable BudgetApproved standing(BudgetApproved document) {
        return document.figures().approved().signum() > 0 ? document : null;
    }

    Optional<Rules> rules(int rulebookVersion) {
        return rulebook.version(rulebookVersion).map(RulebookPublished::rules);
    }
}
