package org.jixiao.evaluation.reallocation.acknowledge;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.evaluation.reallocation.DecidedSets;
import org.jixiao.evaluation.reallocation.ReallocationCommand.AcknowledgeReallocation;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.daily.DailyDuty;
import org.springframework.stereotype.Component;

/** Every day, whether finance's pairs of 调剂 have moved what was decided. */
@Component
class DecidedReallocations implements DailyDuty {

    private final DecidedSets sets;

    DecidedReallocations(DecidedSets sets) {
        this.sets = sets;
    }

    @Override
    public String name() {
        return "evaluation-decided-reallocations";
    }

    @Override
    public List<Command> dueOn(LocalDate day) {
        return sets.open().stream()
                .<Command>map(set -> new AcknowledgeReallocation(
                        set.budgetYear(),
                        set.number(),
                        set.lines().stream().map(Line::projectCode).toList(),
                        day))
                .toList();
    }
}
