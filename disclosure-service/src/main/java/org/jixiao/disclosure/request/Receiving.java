package org.jixiao.disclosure.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestReceived;
import org.jixiao.contracts.goals.DisclosureHandling.RequestTerms;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReceiveRequest;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.calendar.WorkingDays;

/** A request comes in, and the terms begin on that day (政府信息公开条例 art. 30, 31, 33). */
final class Receiving {

    private Receiving() {}

    static Decision<DisclosureRequestEvent> decide(ReceiveRequest command, Known known) {
        List<Refusal> objections = new ArrayList<>();
        if (command.receivedOn().getYear() != command.year()) {
            objections.add(Refusal.rule("request-of-another-year").at("receivedOn"));
        }
        if (command.receivedOn().isAfter(command.on())) {
            objections.add(Refusal.rule("request-day-in-future").at("receivedOn"));
        }
        Anonymous.objection(command.topic(), "topic").ifPresent(objections::add);
        return objections.isEmpty()
                ? known.rulebook()
                        .decide(
                                command.year(),
                                command.receivedOn(),
                                rules -> Decision.accept(received(command, rules)))
                : Decision.refuse(objections);
    }

    private static RequestReceived received(ReceiveRequest command, Rules rules) {
        RequestTerms terms = rules.disclosure().handling().requests();
        WorkingDays calendar = ReminderPlans.calendar(rules);
        return new RequestReceived(
                command.number(),
                command.year(),
                command.channel(),
                command.topic(),
                command.receivedOn(),
                calendar.after(command.receivedOn(), terms.complete()),
                calendar.after(command.receivedOn(), terms.answer()));
    }

    /** Whether something that was asked for may have come on a day: not before it was asked, and not after today. */
    static boolean isBetween(LocalDate asked, LocalDate received, LocalDate today) {
        return !received.isBefore(asked) && !received.isAfter(today);
    }

    static boolean isSame(ReceiveRequest command, RequestReceived before) {
        return command.channel() == before.channel()
                && command.topic().equals(before.topic())
                && command.receivedOn().equals(before.receivedOn());
    }
}
