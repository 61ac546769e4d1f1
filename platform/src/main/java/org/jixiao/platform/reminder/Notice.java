package org.jixiao.platform.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told.
 *
 * @param key the same for the same notice in every channel, so that whoever gets it twice can tell
 * @param addressee {@link Addressee#key}
 * @param due null where the task has no due date
 */
public record Notice(
        String key,
        Kind kind,
        String addressee,
        String title,
        String step,
        @Nullable LocalDate due,
        String link) {

    /** Why it is told. */
    public enum Kind {
        /** 到期催办: the due date is near or over. */
        REMINDER,
        /** 升级催办: somebody else has not done it in time. */
        ESCALATION,
        /** 人工催办: somebody asked to remind. */
        BY_HAND
    }
}
