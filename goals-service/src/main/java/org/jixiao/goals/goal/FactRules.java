package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.CoreReference;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.goals.indicatorlibrary.AdoptedIndicators.Adopted;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** What a goal says must fit what is known elsewhere: what it is written for, the years of its project, and the library of core indicators. */
final class FactRules {

    private FactRules() {}

    static List<Refusal> objections(GoalContent goal, Circumstances known) {
        return objections(goal, null, known);
    }

    /** @param before what was approved; whatever it chose from the library may stay as it was */
    static List<Refusal> objections(GoalContent goal, @Nullable GoalContent before, Circumstances known) {
        List<CoreReference> chosenBefore = before == null
                ? List.of()
                : before.indicators().stream()
                        .flatMap(indicator -> Stream.ofNullable(indicator.library()))
                        .toList();
        List<Refusal> objections = new ArrayList<>();
        Proposal project = known.subject().proposal();
        if (project != null) {
            objections.addAll(WholeRules.objections(goal, project.goalSubject()));
        }
        if (project != null && project.profile() != null) {
            objectionToYears(goal.midTerm(), project.profile()).ifPresent(objections::add);
        }
        CarryOverOnce.objection(goal.funding(), known.asked().original()).ifPresent(objections::add);
        for (int i = 0; i < goal.indicators().size(); i++) {
            Indicator indicator = goal.indicators().get(i);
            if (indicator.library() != null && !chosenBefore.contains(indicator.library())) {
                int place = i;
                objectionTo(indicator.library(), indicator, known)
                        .map(reason -> reason.at(SubmissionRule.field(place, "library")))
                        .ifPresent(objections::add);
            }
        }
        return objections;
    }

    private static Optional<Refusal> objectionToYears(@Nullable MidTermGoal midTerm, ProjectProfile profile) {
        if (midTerm == null) {
            return profile.spansYears()
                    ? Optional.of(Refusal.rule("mid-term-missing").at("midTerm"))
                    : Optional.empty();
        }
        return midTerm.fromYear() == profile.fromYear() && midTerm.toYear() == profile.toYear()
                ? Optional.empty()
                : Optional.of(Refusal.rule("mid-term-years-differ")
                        .at("midTerm.fromYear")
                        .with("from", profile.fromYear())
                        .with("to", profile.toYear()));
    }

    private static Optional<Refusal> objectionTo(CoreReference chosen, Indicator indicator, Circumstances known) {
        Optional<Adopted> adopted = known.asked().library().find(chosen.code());
        if (adopted.isEmpty()) {
            return Optional.of(Refusal.rule("reference-not-in-library").with("core", chosen.code()));
        }
        if (adopted.get().version() != chosen.version()) {
            return Optional.of(Refusal.rule("reference-outdated")
                    .with("core", chosen.code())
                    .with("version", adopted.get().version()));
        }
        return measuresTheSame(indicator, adopted.get().indicator())
                ? Optional.empty()
                : Optional.of(Refusal.rule("differs-from-library").with("core", chosen.code()));
    }

    /** The target is the goal's own; what is counted, and how, is the library's. */
    private static boolean measuresTheSame(Indicator indicator, CoreIndicator core) {
        return indicator.name().equals(core.name())
                && indicator.category() == core.category()
                && indicator.direction() == core.direction()
                && indicator.unit().equals(core.unit());
    }
}
