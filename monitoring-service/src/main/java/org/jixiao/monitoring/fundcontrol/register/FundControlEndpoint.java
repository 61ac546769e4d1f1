package org.jixiao.monitoring.fundcontrol.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Comparator;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.fundcontrol.register.FundControlRegister.AlarmRow;
import org.jixiao.monitoring.fundcontrol.register.FundControlRegister.Held;
import org.jixiao.monitoring.fundcontrol.register.FundControlRegister.HoldRow;
import org.jixiao.monitoring.fundcontrol.register.FundControlRegister.MeasureRow;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is done to the money of projects and policies, and what finance has not answered. */
@RestController
@ForStaff
@Reads(FundControlProjection.NAME)
class FundControlEndpoint {

    private final FundControlRegister register;

    FundControlEndpoint(FundControlRegister register) {
        this.register = register;
    }

    /**
     * The control of one subject's money.
     *
     * @param held whether any decision holds it
     * @param holds each decision by itself; none where nothing was ever done to the money
     */
    record FundControlOfSubject(Held held, List<HoldRow> holds, List<MeasureRow> measures, List<AlarmRow> alarms) {}

    /** What asks for somebody's attention in a year: open measures, and payments that came although the money was held. */
    record OpenMeasures(List<MeasureRow> measures, List<AlarmRow> alarms) {}

    @GetMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control")
    FundControlOfSubject ofSubject(@OfPath Subject subject, Caller caller) {
        List<HoldRow> holds = register.holdsOf(subject);
        return new FundControlOfSubject(
                holds.stream().map(HoldRow::held).max(Comparator.naturalOrder()).orElse(Held.FLOWING),
                holds,
                register.measuresOf(subject, caller.businessDate()),
                register.alarmsOf(subject));
    }

    @GetMapping("/api/monitoring/fund-control")
    OpenMeasures open(
            @RequestParam @BudgetYear int year,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            Caller caller) {
        return new OpenMeasures(register.open(year, caller.businessDate(), limit), register.alarms(year, limit));
    }
}
