package org.jixiao.disclosure.indexnumber;

import java.util.List;
import org.jixiao.disclosure.form.Wishes;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
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

    /** What speaks against a publication as things stand, without doing it; whether there is a number for it is another question. */
    public List<Refusal> objections(PublishItem wish, Caller caller) {
        return rehearsal.objections(wish, caller).stream()
                .filter(objection -> !objection.code().equals(NO_NUMBER))
                .toList();
    }

    /**
     * What speaks against the numbers of several publications: the series must suffice for all of them.
     *
     * @param batchUnit the unit in whose series they are numbered; null for the department's
     */
    public List<Refusal> objectionsToNumbers(List<PublishItem> wishes, @Nullable String batchUnit, Caller caller) {
        return wishes.isEmpty() ? List.of() : rehearsal.objections(numbers(wishes, batchUnit), caller);
    }

    /** @param batchUnit the unit in whose series it is numbered; null for the department's */
    public Written publish(PublishItem wish, @Nullable String batchUnit, Caller caller) {
        GiveIndexNumbers number = numbers(List.of(wish), batchUnit);
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

    private static GiveIndexNumbers numbers(List<PublishItem> wishes, @Nullable String batchUnit) {
        return new GiveIndexNumbers(
                wishes.stream()
                        .map(wish -> new Wanted(wish.subject(), wish.matter()))
                        .toList(),
                batchUnit,
                wishes.getFirst().on());
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
    private void takeBack(GiveIndexNumbers number, Caller caller) {
        try {
            for (int year : List.of(number.year(), number.year() - 1)) {
                commands.send(new TakeIndexNumbersBack(year, number.items()), Wishes.idempotent(caller));
            }
        } catch (RuntimeException failure) {
            LOG.error("the index numbers of {} were not taken back", number.items(), failure);
        }
    }

    private static boolean lacksItsNumberOnly(CommandRefused refused) {
        return refused.reasons().stream().map(Refusal::code).toList().equals(List.of(NO_NUMBER));
    }
}
