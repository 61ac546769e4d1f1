package org.jixiao.goals.goal.content;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.content.GoalContents.CurrentGoal;
import org.jixiao.goals.goal.content.GoalContents.LockedVersion;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a goal (绩效目标), with the version that a change of it names in If-Match, and its locked versions. */
@RestController
@Reads(GoalContentProjection.NAME)
class GoalContentEndpoint {

    private final GoalContents goals;

    GoalContentEndpoint(GoalContents goals) {
        this.goals = goals;
    }

    @GetMapping("/api/goals" + OfPath.SUBJECT + "/goal")
    @ForStaff
    ResponseEntity<CurrentGoal> goal(@OfPath Subject subject) {
        CurrentGoal goal = goals.find(subject)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("goal-not-drafted"))));
        return ResponseEntity.ok().header("ETag", "\"" + goal.version() + "\"").body(goal);
    }

    /** From the first one on; empty until the goal is approved. */
    @GetMapping("/api/goals" + OfPath.SUBJECT + "/goal/versions")
    @ForStaff
    List<LockedVersion> versions(@OfPath Subject subject) {
        return goals.versions(subject);
    }

    /** What one locked version says otherwise than another one (调整前后对比), line by line. */
    @GetMapping("/api/goals" + OfPath.SUBJECT + "/goal/comparison")
    @ForStaff
    Comparison comparison(@OfPath Subject subject, @RequestParam int before, @RequestParam int after) {
        List<LockedVersion> versions = goals.versions(subject);
        return Comparison.of(version(before, versions), version(after, versions));
    }

    private static LockedVersion version(int wanted, List<LockedVersion> versions) {
        return versions.stream()
                .filter(version -> version.version() == wanted)
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        List.of(Refusal.notFound("goal-version-not-found").with("version", wanted))));
    }
}
