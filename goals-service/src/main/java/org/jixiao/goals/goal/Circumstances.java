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
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.goals.material.HandedIn;
import org.jixiao.goals.rulebook.RulebookVersions;

/**
 * What a goal has heard, and what happened beside its steps.
 *
 * @param finance what monitoring says of the money
 * @param materials papers that were handed in
 * @param asked what was heard for this one command
 */
record Circumstances(
        SubjectFacts subject,
        FinanceFacts finance,
        RulebookVersions rulebook,
        HandedIn materials,
        Course course,
        Asked asked) {

    static Circumstances unheard() {
        return new Circumstances(
                SubjectFacts.unheard(),
                FinanceFacts.unheard(),
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
            case BudgetExecutionEvent heard -> of(finance.after(heard));
            case FundControlEvent heard -> of(finance.after(heard));
            case RulebookPublished version ->
                new Circumstances(subject, finance, rulebook.and(version), materials, course, asked);
            case MaterialEvent heard ->
                new Circumstances(subject, finance, rulebook, materials.after(heard), course, asked);
            case YearClosed _ -> going(Course::closed);
            default -> asking(event);
        };
    }

    private Circumstances of(SubjectFacts known) {
        return new Circumstances(known, finance, rulebook, materials, course, asked);
    }

    private Circumstances of(FinanceFacts known) {
        return new Circumstances(subject, known, rulebook, materials, course, asked);
    }

    private Circumstances asking(StoredEvent heard) {
        return new Circumstances(subject, finance, rulebook, materials, course, asked.after(heard));
    }

    Circumstances going(UnaryOperator<Course> further) {
        return new Circumstances(subject, finance, rulebook, materials, further.apply(course), asked);
    }

    Optional<Rules> rules(int rulebookVersion) {
        return rulebook.version(rulebookVersion).map(RulebookPublished::rules);
    }
}
