package org.jixiao.goals.goal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.contracts.goals.MaterialEvent;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.contracts.goals.YearEvent.YearClosed;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.goals.indicatorlibrary.AdoptedIndicators;
import org.jixiao.goals.material.HandedIn;
import org.jixiao.goals.posts.Tenures;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.goals.subject.NamedProjects;
import org.jspecify.annotations.Nullable;

/**
 * What a goal has heard from other streams.
 *
 * @param approval the latest 批复 of finance, from monitoring; null while there is no approved money
 * @param tenures the posts of the unit of who acts; of nobody where no post matters
 * @param library core indicators of the year; none where no indicator is judged
 * @param extendedTo the goal's own term where it was extended; null where the year's term holds
 * @param closing whether the year is closed
 * @param materials papers that were handed in
 * @param reminded when somebody was last reminded of each step
 * @param original last approved version of the goal that is to be copied; null where none is
 * @param named projects that the plan of a unit or department as a whole names; none where no plan is judged
 */
record Circumstances(
        SubjectFacts subject,
        @Nullable BudgetApproved approval,
        RulebookVersions rulebook,
        Tenures tenures,
        AdoptedIndicators library,
        @Nullable LocalDate extendedTo,
        Closing closing,
        HandedIn materials,
        Map<GoalTask, LocalDate> reminded,
        @Nullable GoalContent original,
        NamedProjects named) {

    static Circumstances unheard() {
        return new Circumstances(
                SubjectFacts.unheard(),
                null,
                RulebookVersions.none(),
                Tenures.none(),
                AdoptedIndicators.none(),
                null,
                Closing.open(),
                HandedIn.nothing(),
                Map.of(),
                null,
                NamedProjects.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ProjectEvent heard when subject.areOfAWhole() -> naming(named.after(heard));
            case ProjectEvent heard -> of(subject.after(heard));
            case PolicyEvent heard -> of(subject.after(heard));
            case AppraisalEvent heard -> of(subject.after(heard));
            case WholeEvent heard -> of(subject.after(heard));
            case BudgetApproved document ->
                new Circumstances(
                        subject,
                        standing(document),
                        rulebook,
                        tenures,
                        library,
                        extendedTo,
                        closing,
                        materials,
                        reminded,
                        original,
                        named);
            case RulebookPublished version ->
                new Circumstances(
                        subject,
                        approval,
                        rulebook.and(version),
                        tenures,
                        library,
                        extendedTo,
                        closing,
                        materials,
                        reminded,
                        original,
                        named);
            case PostsEvent heard ->
                new Circumstances(
                        subject,
                        approval,
                        rulebook,
                        tenures.after(heard),
                        library,
                        extendedTo,
                        closing,
                        materials,
                        reminded,
                        original,
                        named);
            case IndicatorLibraryEvent heard ->
                new Circumstances(
                        subject,
                        approval,
                        rulebook,
                        tenures,
                        library.after(heard),
                        extendedTo,
                        closing,
                        materials,
                        reminded,
                        original,
                        named);
            case MaterialEvent heard ->
                new Circumstances(
                        subject,
                        approval,
                        rulebook,
                        tenures,
                        library,
                        extendedTo,
                        closing,
                        materials.after(heard),
                        reminded,
                        original,
                        named);
            case YearClosed _ -> with(new Closing(true, closing.reopened()));
            case GoalApproved copied -> copying(copied.content());
            case GoalAdjusted copied -> copying(copied.content());
            default -> this;
        };
    }

    private Circumstances of(SubjectFacts known) {
        return new Circumstances(
                known, approval, rulebook, tenures, library, extendedTo, closing, materials, reminded, original, named);
    }

    private Circumstances naming(NamedProjects found) {
        return new Circumstances(
                subject, approval, rulebook, tenures, library, extendedTo, closing, materials, reminded, original, found);
    }

    private Circumstances copying(GoalContent content) {
        return new Circumstances(
                subject, approval, rulebook, tenures, library, extendedTo, closing, materials, reminded, content, named);
    }

    Circumstances extended(LocalDate until) {
        return new Circumstances(
                subject, approval, rulebook, tenures, library, until, closing, materials, reminded, original, named);
    }

    /** Open for one more change. */
    Circumstances reopened() {
        return with(new Closing(closing.closed(), true));
    }

    /** Approved, and closed again where the year is. */
    Circumstances settled() {
        return with(new Closing(closing.closed(), false));
    }

    private Circumstances with(Closing known) {
        return new Circumstances(
                subject, approval, rulebook, tenures, library, extendedTo, known, materials, reminded, original, named);
    }

    Circumstances reminded(GoalTask task, LocalDate on) {
        Map<GoalTask, LocalDate> after = new EnumMap<>(GoalTask.class);
        after.putAll(reminded);
        after.put(task, on);
        return new Circumstances(
                subject,
                approval,
                rulebook,
                tenures,
                library,
                extendedTo,
                closing,
                materials,
                Map.copyOf(after),
                original,
                named);
    }

    /** A document that takes back all the money leaves no approval. */
    private static @Nullable BudgetApproved standing(BudgetApproved document) {
        return document.figures().approved().signum() > 0 ? document : null;
    }

    Optional<Rules> rules(int rulebookVersion) {
        return rulebook.version(rulebookVersion).map(RulebookPublished::rules);
    }
}
