package org.jixiao.disclosure.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.goals.DisclosureHandling.RequestTerms;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.calendar.WorkingDays;

/** The working days of a request, by the rules that were in force when it came. */
record Terms(Optional<Rules> rules, int year) {

    static Terms of(Progress progress, Known known) {
        return new Terms(
                known.rulebook().on(progress.received().receivedOn()),
                progress.received().year());
    }

    /** What follows by these terms. */
    Decision<DisclosureRequestEvent> then(Function<Counted, DisclosureRequestEvent> event) {
        return rules.<Decision<DisclosureRequestEvent>>map(known -> Decision.accept(event.apply(new Counted(
                        ReminderPlans.calendar(known),
                        known.disclosure().handling().requests()))))
                .orElseGet(() -> Decision.refuse(
                        Refusal.conflict("rulebook-not-published").with("budgetYear", year)));
    }

    /** Days counted by a calendar. */
    record Counted(WorkingDays calendar, RequestTerms terms) {

        LocalDate answer(LocalDate since) {
            return calendar.after(since, terms.answer());
        }

        LocalDate extended(LocalDate answerBy) {
            return calendar.after(answerBy, terms.extension());
        }

        LocalDate thirdParty(LocalDate since) {
            return calendar.after(since, terms.thirdParty());
        }

        /** The time of the third party is not counted. */
        LocalDate putOff(LocalDate answerBy) {
            return calendar.after(answerBy, terms.thirdParty());
        }

        /** What the third party did not take of its time is taken back. */
        LocalDate brought(LocalDate answerBy, LocalDate heardOn, LocalDate opinionBy) {
            return calendar.after(answerBy, -calendar.between(heardOn, opinionBy));
        }
    }
}
