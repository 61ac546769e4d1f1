package org.jixiao.evaluation.recheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.evaluation.RecheckEvent;
import org.jixiao.contracts.evaluation.RecheckEvent.LineScore;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckScored;
import org.jixiao.contracts.goals.Person;
import org.jixiao.evaluation.recheck.RecheckCommand.Judged;
import org.jixiao.evaluation.recheck.RecheckCommand.ScoreRecheck;
import org.jixiao.evaluation.scoring.GivenPoints;
import org.jixiao.evaluation.scoring.Points;
import org.jixiao.kernel.access.Supervisors;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;

/** The three recheck: nobody what is the own, or what the own division owns. */
final class Judging {

    private Judging() {}

    static Decision<RecheckEvent> decide(ScoreRecheck command, UnderRecheck recheck) {
        Optional<String> role = role(command.by(), recheck);
        List<Refusal> objections = new ArrayList<>();
        if (role.isEmpty()) {
            objections.add(Refusal.forbidden("rechecked-by-others"));
        }
        if (recheck.known().authors().contains(command.by().id())) {
            objections.add(Refusal.forbidden("author-cannot-review"));
        }
        objections.addAll(objectionsToLines(command.lines(), recheck));
        if (role.isEmpty() || !objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        RecheckScored scored = new RecheckScored(
                command.subject(),
                recheck.result().version(),
                new Person(command.by().id(), command.by().name()),
                role.get(),
                command.lines().stream().map(Judging::score).toList(),
                command.remark(),
                command.on());
        return recheck.scores().contains(scored) ? Decision.nothingToDo() : Decision.accept(scored);
    }

    private static Optional<String> role(Actor by, UnderRecheck recheck) {
        return Supervisors.ROLES.stream()
                .filter(by.roles()::contains)
                .filter(role -> !recheck.known().voidSeats().contains(role))
                .sorted()
                .findFirst();
    }

    private static LineScore score(Judged said) {
        BigDecimal points = said.points();
        return new LineScore(said.indicator(), points == null ? Points.ZERO : points, said.reason(), said.unproved());
    }

    private static List<Refusal> objectionsToLines(List<Judged> lines, UnderRecheck recheck) {
        List<Refusal> objections = new ArrayList<>();
        Set<String> judged = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Judged said = lines.get(i);
            String path = "lines[" + i + "]";
            Optional<Line> line = recheck.line(said.indicator());
            if (line.isEmpty() || !judged.add(said.indicator())) {
                objections.add(Refusal.rule("line-not-open-to-recheck")
                        .at(path + ".indicator")
                        .with("indicator", said.indicator()));
            } else {
                objections.addAll(GivenPoints.objections(
                        said.points(), said.unproved(), line.get().weight(), path));
            }
        }
        return objections;
    }
}
