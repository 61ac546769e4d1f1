package org.jixiao.monitoring.fundcontrol.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LapseSuspension;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.daily.DailyDuty;
import org.springframework.stereotype.Component;

/** A provisional suspension that nobody confirmed ends by itself on the day after its last one (临时暂缓到期). */
@Component
class LapsedSuspensions implements DailyDuty {

    private final FundControlRegister register;

    LapsedSuspensions(FundControlRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "monitoring-lapsed-suspensions";
    }

    @Override
    public List<Command> dueOn(LocalDate day) {
        return register.lapsedBefore(day).stream()
                .<Command>map(subject -> new LapseSuspension(subject, day))
                .toList();
    }
}
