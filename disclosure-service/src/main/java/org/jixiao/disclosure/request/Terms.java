package org.jixiao.disclosure.request;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.goals.DisclosureHandling.RequestTerms;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.calendar.WorkingDays;

/** The working days of a request, by the rules that were in force when it came. */
record Terms(RulesHeard rulebook, int year, LocalDate receivedOn) {

    static Terms of(Progress progress, Known known) {
        return new Terms(
                known.rulebook(),
                progress.received().year(),
                progress.received().receivedOn());
    }

    /** What follows by these terms. */
    Decision<DisclosureRequestEvent> then(Function<Counted, DisclosureRequestEvent> event) {
        return decide(terms -> Decision.accept(event.apply(terms)));
    }

    /** What is decided by these terms. */
    Decision<DisclosureRequestEvent> decide(Function<Counted, Decision<DisclosureRequestEvent>> decision) {
        return rulebook.decide(
                year,
                receivedOn,
                rules -> decision.apply(new Counted(
                        ReminderPlans.calendar(rules),
                        rules.disclosure().handling().requests())));
    }

    /** Days counted by a calendar. */
    record Counted(WorkingDays calendar, RequestTerms terms) {

        LocalDate answer(LocalDate since) {
            return calendar.after(since, terms.answer());
        }

        /** The last day on which the applicant may complete it: nobody gets more time than the office has for its answer. */
        LocalDate latestCompletion(LocalDate asked) {
            return calendar.after(asked, terms.answer());
        }

        LocalDate thirdParty(LocalDate since) {
            return calendar.after(since, terms.thirdParty());
        }

        /** The last day of the answer: what third parties took is not counted, and days that several of them took only once. */
        LocalDate answerBy(LocalDate ordinaryBy, boolean extended, List<Inquiry> inquiries) {
            return calendar.after(ordinaryBy, (extended ? terms.extension() : 0) + taken(inquiries));
        }

        private int taken(List<Inquiry> inquiries) {
            int days = 0;
            LocalDate counted = LocalDate.MIN;
            for (Inquiry one : inquiries) {
                LocalDate from = one.askedOn().isAfter(counted) ? one.askedOn() : counted;
                if (one.until().isAfter(from)) {
                    days += calendar.between(from, one.until());
                    counted = one.until();
                }
            }
            return days;
        }
    }
}
