package org.jixiao.evaluation.workassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.kernel.posts.Tenures;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment has heard of the unit and the year.
 *
 * @param registered for the budget year; null where it is not
 * @param trial 试编: nothing of it is graded
 */
record AssessedUnit(
        @Nullable UnitRegistered registered, boolean trial, Tenures posts, List<RulebookPublished> rulebook) {

    static AssessedUnit unheard() {
        return new AssessedUnit(null, false, Tenures.none(), List.of());
    }

    AssessedUnit after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered unit -> new AssessedUnit(unit, trial, posts, rulebook);
            case ParticipationSet set ->
                new AssessedUnit(registered, set.participation() == Participation.TRIAL, posts, rulebook);
            case PostsEvent post -> new AssessedUnit(registered, trial, posts.after(post), rulebook);
            case RulebookPublished version ->
                new AssessedUnit(
                        registered,
                        trial,
                        posts,
                        Stream.concat(rulebook.stream(), Stream.of(version)).toList());
            default -> this;
        };
    }

    /** Why nobody is assessed there: the 机关 by its divisions, every other unit as one. */
    Optional<Refusal> objectionTo(Assessed assessed) {
        if (registered == null) {
            return Optional.of(Refusal.notFound("assessed-unit-unknown"));
        }
        if (trial) {
            return Optional.of(Refusal.conflict("trial-unit-not-assessed"));
        }
        String division = assessed.division();
        if ((registered.kind() == UnitKind.HEADQUARTERS) != (division != null)) {
            return Optional.of(Refusal.rule("division-does-not-fit").at("division"));
        }
        return division == null || isKnown(division)
                ? Optional.empty()
                : Optional.of(Refusal.notFound("division-unknown").at("division"));
    }

    /** Of a division its own, which is its code as well. */
    String nameOf(Assessed assessed) {
        String division = assessed.division();
        if (division != null) {
            return division;
        }
        return registered == null ? assessed.unitCode() : registered.name();
    }

    /** A division is there once somebody heads it. */
    private boolean isKnown(String division) {
        return posts.all().stream().anyMatch(tenure -> tenure.isFor(Post.DIVISION_HEAD, division));
    }

    /** Whether the person answers for the unit or the division on a day: who heads it, or formally stands in. */
    boolean isHead(Actor by, Assessed assessed, LocalDate on) {
        Post post = assessed.division() == null ? Post.UNIT_HEAD : Post.DIVISION_HEAD;
        return posts.holds(by.id(), post, assessed.division(), on);
    }

    Optional<RulebookPublished> rulebookOn(LocalDate on) {
        return rulebook.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst();
    }

    RulebookPublished rulebook(int version) {
        return rulebook.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log has lost rulebook version " + version));
    }
}
