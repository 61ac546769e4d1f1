package org.jixiao.evaluation.reallocation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent.AppliedResult;
import org.jixiao.contracts.evaluation.ReallocationEvent.Ground;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the reallocation of a budget year's money. */
public sealed interface ReallocationCommand extends Command {

    /** It is the whole office's, one per budget year. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear());
    }

    /** The projects whose money has to be known for it. */
    List<String> projects();

    /** The results whose use has to be known for it. */
    default List<AppliedResult> results() {
        return List.of();
    }

    private static List<AppliedResult> among(List<Ground> grounds) {
        return grounds.stream()
                .flatMap(ground -> Stream.ofNullable(ground.result()))
                .distinct()
                .toList();
    }

    /** Propose a set. */
    record ProposeReallocation(
            int budgetYear, String fundNature, List<Line> lines, List<Ground> grounds, String reason, LocalDate on)
            implements ReallocationCommand {

        @Override
        public List<String> projects() {
            return lines.stream().map(Line::projectCode).distinct().toList();
        }

        @Override
        public List<AppliedResult> results() {
            return ReallocationCommand.among(grounds);
        }
    }

    /**
     * Take down what the leaders decided.
     *
     * @param projects of the set
     * @param grounds of the set
     */
    record DecideReallocation(
            int budgetYear, int number, List<String> projects, List<Ground> grounds, String document, LocalDate on)
            implements ReallocationCommand {

        @Override
        public List<AppliedResult> results() {
            return ReallocationCommand.among(grounds);
        }
    }

    /**
     * Look whether finance has moved all of it.
     *
     * @param projects of the set
     */
    record AcknowledgeReallocation(int budgetYear, int number, List<String> projects, LocalDate on)
            implements ReallocationCommand {}

    /** Do not make it after all. */
    record DropReallocation(int budgetYear, int number, String reason, LocalDate on) implements ReallocationCommand {

        @Override
        public List<String> projects() {
            return List.of();
        }
    }
}
