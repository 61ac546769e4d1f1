package org.jixiao.platform.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody. What is classified has no title but its code name.
 *
 * @param id the same as long as it is the same task; a task that comes up once more has another one
 * @param title what it is about
 * @param step what is to be done, in the words of the office
 * @param link where it is done, as a path of the gateway
 * @param plan null where nothing says when it is due
 * @param holders who has to do it
 * @param hearOfIt who hears of it at which escalation, by its working days after the due date
 * @param remindedOn the day on which somebody reminded of it by hand; null where nobody did
 */
public record OpenTask(
        String id,
        String title,
        String step,
        String link,
        @Nullable ReminderPlan plan,
        Set<Addressee> holders,
        Map<Integer, Set<Addressee>> hearOfIt,
        @Nullable LocalDate remindedOn) {}
