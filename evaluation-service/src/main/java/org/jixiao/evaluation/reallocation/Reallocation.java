package org.jixiao.evaluation.reallocation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent;
import org.jixiao.contracts.evaluation.ReallocationEvent.AppliedResult;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/**
 * The door to {@link ReallocationState}: it goes by what monitoring says of the money of the projects, by the nature of their funds, and by
 * the results it rests on.
 */
@Component
class Reallocation extends Aggregate<ReallocationCommand, ReallocationEvent, ReallocationState> {

    Reallocation() {
        super("reallocation", ReallocationCommand.class, ReallocationEvent.class, ReallocationState.nothing());
    }

    @Override
    protected List<String> consultsFor(ReallocationCommand command) {
        Stream<String> money = command.projects().stream()
                .map(code -> Subject.project(code, command.budgetYear()))
                .flatMap(project -> Stream.of(
                        streamOf("project", project),
                        streamOf("budget-execution", project),
                        streamOf("fund-control", project)));
        Stream<String> results = command.results().stream()
                .map(AppliedResult::subject)
                .distinct()
                .map(subject -> streamOf("result-application", subject));
        String rulebook =
                streamOf("rulebook", new Subject(Subject.RULEBOOK, ReallocationCommand.OFFICE, command.budgetYear()));
        return Stream.of(Stream.of(rulebook), money, results)
                .flatMap(Function.identity())
                .toList();
    }
}
