package org.jixiao.evaluation.selfevaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.evaluation.whole.Books;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.kernel.review.Acting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a self-evaluation has heard from other streams.
 *
 * @param progress the report on the latest month; null before the first
 * @param money of the subject and of its parts, as finance's documents have it, of units also that of the year before
 * @param books of a whole, the documents and facts behind its figures
 * @param acting the unit of who acts
 * @param inUse whether the public has read a result, or the leaders have applied one
 * @param booksClosed whether finance has closed the books of the year (年终关账)
 */
record Circumstances(
        SubjectFacts subject,
        @Nullable ProgressReported progress,
        PMap<Subject, MoneyFigures> money,
        Books books,
        List<RulebookPublished> rulebook,
        Acting acting,
        boolean inUse,
        boolean booksClosed) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    static Circumstances unheard() {
        return new Circumstances(
                SubjectFacts.unheard(),
                null,
                HashTreePMap.empty(),
                Books.empty(),
                List.of(),
                Acting.nobody(),
                false,
                false);
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ProgressReported report
            when progress == null || report.cutOffMonth() >= progress.cutOffMonth() ->
                new Circumstances(subject, report, money, books, rulebook, acting, inUse, booksClosed);
            case DocumentCounted document ->
                new Circumstances(
                        subject,
                        progress,
                        money.plus(document.subject(), document.figures()),
                        books.after(document),
                        rulebook,
                        acting,
                        inUse,
                        booksClosed);
            case ItemPublished item
            when item.matter() == Matter.SELF_EVALUATION ->
                new Circumstances(subject, progress, money, books, rulebook, acting, true, booksClosed);
            case ApplicationDecided decision
            when decision.basis() == Basis.SELF_EVALUATION ->
                new Circumstances(subject, progress, money, books, rulebook, acting, true, booksClosed);
            case FinanceYearClosed _ ->
                new Circumstances(subject, progress, money, books, rulebook, acting, inUse, true);
            case RulebookPublished version ->
                new Circumstances(
                        subject,
                        progress,
                        money,
                        books,
                        Stream.concat(rulebook.stream(), Stream.of(version)).toList(),
                        acting,
                        inUse,
                        booksClosed);
            default ->
                new Circumstances(
                        subject.after(event),
                        progress,
                        money,
                        books.after(event),
                        rulebook,
                        acting.after(event),
                        inUse,
                        booksClosed);
        };
    }

    @Nullable
    ClassifiedProjectRegistered classified() {
        return subject.classified();
    }

    boolean classifiedGoalApproved() {
        return subject.classifiedGoalApproved();
    }

    @Nullable
    Goal goal() {
        return subject.goal();
    }

    @Nullable
    ProjectTransferred moved() {
        return subject.moved();
    }

    Officers officers() {
        return subject.officers();
    }

    /** The unit that evaluates itself; null while no goal binds the year. */
    @Nullable
    String unitCode() {
        ProjectTransferred moved = moved();
        if (moved != null) {
            return moved.unitCode();
        }
        Goal goal = goal();
        return goal == null ? null : goal.unitCode();
    }

    /** The way of a review: that of its beginning, and once the project went to another unit, that unit's. */
    ReviewRoute route(ReviewRoute begun) {
        ProjectTransferred moved = moved();
        return moved == null ? begun : moved.route();
    }

    /** The last report on each indicator. */
    List<IndicatorProgress> reported() {
        return progress == null ? List.of() : progress.report().indicators();
    }

    /** The money of the subject and its parts in a budget year. */
    Funds funds(int budgetYear) {
        return new Funds(
                sum(budgetYear, MoneyFigures::approved),
                sum(budgetYear, MoneyFigures::carriedIn),
                sum(budgetYear, MoneyFigures::budget),
                sum(budgetYear, MoneyFigures::executed),
                sum(budgetYear, MoneyFigures::otherFunds));
    }

    /** The newest version of the rulebook that is in force on the day. */
    Optional<RulebookPublished> rulebookOn(LocalDate on) {
        return rulebook.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst();
    }

    RulebookPublished rulebookVersion(int version) {
        return rulebook.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log has lost rulebook version " + version));
    }

    private BigDecimal sum(int budgetYear, Function<MoneyFigures, BigDecimal> figure) {
        return money.entrySet().stream()
                .filter(entry -> entry.getKey().budgetYear() == budgetYear)
                .map(entry -> figure.apply(entry.getValue()))
                .reduce(NOTHING, BigDecimal::add);
    }
}
