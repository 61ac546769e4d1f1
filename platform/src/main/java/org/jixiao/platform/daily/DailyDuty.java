package org.jixiao.platform.daily;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.platform.aggregate.Command;

/**
 * What has to be done because a day has come, and not because something happened. It only says which commands are due; the platform
 * sends each once a day, as the automation of this name. A service that has a bean of this type does its duty every day.
 */
public interface DailyDuty {

    /** Kebab case with the context first; part of every command's id, so it never changes. */
    String name();

    /**
     * All commands that are due on a day, at most one of a kind for each subject. They are told from the dates, not from what happened
     * since the last run, so that a day that was missed leaves no hole.
     */
    List<Command> dueOn(LocalDate day);
}
