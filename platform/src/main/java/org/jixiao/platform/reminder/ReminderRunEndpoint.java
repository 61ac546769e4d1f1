package org.jixiao.platform.reminder;

import org.jixiao.platform.command.Caller;
import org.jixiao.platform.reminder.ReminderRun.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reminds everybody at once, without waiting for the day's run. For system administrators only. */
@RestController
@RequestMapping("/api/${jixiao.service}/admin/reminder-runs")
class ReminderRunEndpoint {

    private final ReminderRun run;

    ReminderRunEndpoint(ReminderRun run) {
        this.run = run;
    }

    /** Adds what nobody was told yet, and says how many notices that were. */
    @PostMapping
    @PreAuthorize("hasRole('system-administrator')")
    Outcome remind(Caller caller) {
        return run.on(caller.businessDate());
    }
}
