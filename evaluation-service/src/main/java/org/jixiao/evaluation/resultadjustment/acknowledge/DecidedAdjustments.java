package org.jixiao.evaluation.resultadjustment.acknowledge;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.evaluation.resultadjustment.OpenAdjustments;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.AcknowledgeAdjustment;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.daily.DailyDuty;
import org.springframework.stereotype.Component;

/** Looks every day whether finance's documents have made the adjustments that were decided. */
@Component
class DecidedAdjustments implements DailyDuty {

    private final OpenAdjustments adjustments;

    DecidedAdjustments(OpenAdjustments adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public String name() {
        return "evaluation-decided-adjustments";
    }

    @Override
    public List<Command> dueOn(LocalDate day) {
        return adjustments.all().stream()
                .<Command>map(one -> new AcknowledgeAdjustment(one.subject(), one.number(), day))
                .toList();
    }
}
