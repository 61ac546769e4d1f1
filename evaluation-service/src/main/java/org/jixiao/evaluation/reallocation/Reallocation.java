package org.jixiao.evaluation.reallocation;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link ReallocationState}: it goes by what monitoring says of the money of the projects. */
@Component
class Reallocation extends Aggregate<ReallocationCommand, ReallocationEvent, ReallocationState> {

    Reallocation() {
        super("reallocation", ReallocationCommand.class, ReallocationEvent.class, ReallocationState.nothing());
    }

    @Override
    protected List<String> consultsFor(ReallocationCommand command) {
        return command.projects().stream()
                .map(code -> Subject.project(code, command.budgetYear()))
                .flatMap(project -> Stream.of(streamOf("budget-execution", project), streamOf("fund-control", project)))
                .toList();
    }
}
