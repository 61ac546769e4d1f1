package org.jixiao.evaluation.reallocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent.AppliedResult;
import org.jixiao.contracts.evaluation.ReallocationEvent.Direction;
import org.jixiao.contracts.evaluation.ReallocationEvent.Ground;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Whatever goes out of a project rests on an applied result or a decision of fund control (结果与项目间调剂挂钩, notice 三(五)), which stands
 * when the set is proposed and still when it is decided.
 *
 * @param proposedOn when the set was put together
 */
record Grounding(int budgetYear, LocalDate proposedOn, Freed freed, Applied applied) {

    /** Of the proposal: each project that gives names a ground, and no other does. */
    List<Refusal> objections(List<Line> lines, List<Ground> grounds) {
        List<String> giving = lines.stream()
                .filter(line -> line.direction() == Direction.OUT)
                .map(Line::projectCode)
                .toList();
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < grounds.size(); i++) {
            Ground ground = grounds.get(i);
            if (!giving.contains(ground.projectCode())) {
                objections.add(Refusal.rule("ground-of-no-giving-project").at("grounds[" + i + "].project"));
            } else if ((ground.result() == null) == (ground.measure() == null)) {
                objections.add(Refusal.rule("ground-is-result-or-measure").at("grounds[" + i + "]"));
            }
        }
        giving.stream()
                .filter(project ->
                        grounds.stream().noneMatch(one -> one.projectCode().equals(project)))
                .map(project -> Refusal.rule("reallocation-without-ground")
                        .at("grounds")
                        .with("project", project))
                .forEach(objections::add);
        return objections.isEmpty() ? fallen(grounds) : objections;
    }

    /** Grounds that do not stand, or not any more. */
    List<Refusal> fallen(List<Ground> grounds) {
        return IntStream.range(0, grounds.size())
                .filter(i -> !stands(grounds.get(i)))
                .mapToObj(i -> Refusal.conflict("ground-does-not-stand")
                        .at("grounds[" + i + "]")
                        .with("project", grounds.get(i).projectCode()))
                .toList();
    }

    private boolean stands(Ground ground) {
        AppliedResult result = ground.result();
        Integer measure = ground.measure();
        return result == null
                ? measure != null && freed.stands(Subject.project(ground.projectCode(), budgetYear), measure)
                : applied.stands(result, ground.projectCode(), proposedOn);
    }
}
