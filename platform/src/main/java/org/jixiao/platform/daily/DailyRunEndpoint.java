package org.jixiao.platform.daily;

import org.jixiao.platform.command.Caller;
import org.jixiao.platform.daily.DailyRun.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Does the day's duties at once, without waiting for the day's run. For system administrators only. */
@RestController
@RequestMapping("/api/${jixiao.service}/admin/daily-runs")
class DailyRunEndpoint {

    private final DailyRun run;

    DailyRunEndpoint(DailyRun run) {
        this.run = run;
    }

    /** Does what is due on the business date and was not done yet. */
    @PostMapping
    @PreAuthorize("hasRole('system-administrator')")
    Outcome perform(Caller caller) {
        return run.on(caller.businessDate());
    }
}
