package org.jixiao.disclosure.indexnumber;

import java.util.List;
import org.jixiao.disclosure.form.Wishes;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumber;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.TakeIndexNumbersBack;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Publishes an item under its number. It gets one no sooner than nothing else speaks against its publication, and gives it back where
 * it does not go out after all, whatever the reason: a gap between public numbers would tell that something is kept back. Where the
 * process ends in between, the item keeps the number until it is published under it or kept back.
 */
@Component
public class NumberedPublication {

    /** Sends a command, or tells why it could not. */
    @FunctionalInterface
    interface Sender {
        Written send(Command command, Caller caller);
    }

    private static final Logger LOG = LoggerFactory.getLogger(NumberedPublication.class);

    private final Sender commands;

    @Autowired
    NumberedPublication(Commands commands) {
        this(commands::send);
    }

    NumberedPublication(Sender commands) {
        this.commands = commands;
    }

    /** @param batchUnit the unit in whose series it is numbered; null for the department's */
    public Written publish(PublishItem wish, @Nullable String batchUnit, Caller caller) {
        Wanted item = new Wanted(wish.subject(), wish.matter());
        try {
            return numbered(wish, new GiveIndexNumber(item, batchUnit, wish.on()), caller);
        } catch (RuntimeException failure) {
            takeBack(item, wish.on().getYear(), caller);
            throw failure;
        }
    }

    private Written numbered(PublishItem wish, GiveIndexNumber number, Caller caller) {
        try {
            return commands.send(wish, caller);
        } catch (CommandRefused refused) {
            if (!lacksItsNumberOnly(refused)) {
                throw refused;
            }
            commands.send(number, Wishes.idempotent(caller));
            return commands.send(wish, caller);
        }
    }

    /** An item goes out under a number of the year or of the one before. Where this fails too, its caller still hears why it did not. */
    private void takeBack(Wanted item, int year, Caller caller) {
        try {
            for (int given : List.of(year, year - 1)) {
                commands.send(new TakeIndexNumbersBack(given, List.of(item)), Wishes.idempotent(caller));
            }
        } catch (RuntimeException failure) {
            LOG.error("the index number of {} was not taken back", item, failure);
        }
    }

    private static boolean lacksItsNumberOnly(CommandRefused refused) {
        return refused.reasons().stream().map(Refusal::code).toList().equals(List.of("index-number-not-given"));
    }
}
