package org.jixiao.goals.workplan;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;

/** What is taken down as done, held or issued lies not after the business date. */
final class DoneByNow {

    private DoneByNow() {}

    /** @param field where the day stands in what the caller sent */
    static List<Refusal> objections(LocalDate day, LocalDate on, String field) {
        return day.isAfter(on) ? List.of(Refusal.rule("day-in-the-future").at(field)) : List.of();
    }
}
