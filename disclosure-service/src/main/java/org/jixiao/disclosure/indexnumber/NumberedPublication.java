package org.jixiao.disclosure.indexnumber;

import java.util.List;
import java.util.stream.Stream;
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
 * the rules speak against it after all, or where it got it here and does not go out, whatever the reason: a gap between public numbers
 * would tell that something is kept back. What somebody else gave it at the same time is left to them. Where the process ends in
 * between, the item keeps the number until it is published under it or kept back.
 */
@Component
public class NumberedPublication {

    /** Sends a command, or tells why it could not. */
    @FunctionalInterface
    interface Sender {
        Written send(Command command, Caller caller);
    }

    /** What speaks against a command. */
    @FunctionalInterface
    interface Rehearsal {
        List<Refusal> objections(Command command, Caller caller);
    }

    private static final Logger LOG = LoggerFactory.getLogger(NumberedPublication.class);

    private static final String NO_NUMBER = "index-number-not-given";

    /** Once, and once more where somebody else took the first number back because their publication broke off. */
    private static final int MOST_NUMBERS = 2;

    private final Sender commands;
    private final Rehearsal rehearsal;

    @Autowired
    NumberedPublication(Commands commands) {
        this(commands::send, commands::objections);
    }

    NumberedPublication(Sender commands, Rehearsal rehearsal) {
        this.commands = commands;
        this.rehearsal = rehearsal;
    }

    /**
     * What speaks against a publication as things stand, the giving of its number included, without doing it.
     *
     * @param batchUnit the unit in whose series it is numbered; null for the department's
     */
    public List<Refusal> objections(PublishItem wish, @Nullable String batchUnit, Caller caller) {
        return Stream.of(wish, number(wish, batchUnit))
                .flatMap(command -> rehearsal.objections(command, caller).stream())
                .filter(objection -> !objection.code().equals(NO_NUMBER))
                .toList();
    }

    /** @param batchUnit the unit in whose series it is numbered; null for the department's */
    public Written publish(PublishItem wish, @Nullable String batchUnit, Caller caller) {
        GiveIndexNumber number = number(wish, batchUnit);
        boolean givenHere = false;
        try {
            for (int given = 0; given < MOST_NUMBERS; given++) {
                Written written = unlessNumberLacks(wish, caller);
                if (written != null) {
                    return written;
                }
                givenHere |= commands.send(number, Wishes.idempotent(caller)).lastEventId() != null;
            }
            return commands.send(wish, caller);
        } catch (CommandRefused refused) {
            takeBack(number, caller);
            throw refused;
        } catch (RuntimeException failure) {
            if (givenHere) {
                takeBack(number, caller);
            }
            throw failure;
        }
    }

    private static GiveIndexNumber number(PublishItem wish, @Nullable String batchUnit) {
        return new GiveIndexNumber(new Wanted(wish.subject(), wish.matter()), batchUnit, wish.on());
    }

    /** Null where nothing but its number is missing. */
    private @Nullable Written unlessNumberLacks(PublishItem wish, Caller caller) {
        try {
            return commands.send(wish, caller);
        } catch (CommandRefused refused) {
            if (lacksItsNumberOnly(refused)) {
                return null;
            }
            throw refused;
        }
    }

    /** An item goes out under a number of the year or of the one before. Where this fails too, its caller still hears why it did not. */
    private void takeBack(GiveIndexNumber number, Caller caller) {
        try {
            for (int year : List.of(number.year(), number.year() - 1)) {
                commands.send(new TakeIndexNumbersBack(year, number.items()), Wishes.idempotent(caller));
            }
        } catch (RuntimeException failure) {
            LOG.error("the index number of {} was not taken back", number.item(), failure);
        }
    }

    private static boolean lacksItsNumberOnly(CommandRefused refused) {
        return refused.reasons().stream().map(Refusal::code).toList().equals(List.of(NO_NUMBER));
    }
}
