package org.jixiao.disclosure.indexnumber;

import java.util.List;
import org.jixiao.disclosure.form.Wishes;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumber;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.TakeIndexNumberBack;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Publishes an item under its number. It gets one no sooner than nothing else speaks against its publication, and gives it back where
 * something does after all: a gap between public numbers would tell that something is kept back.
 */
@Component
public class NumberedPublication {

    private final Commands commands;

    NumberedPublication(Commands commands) {
        this.commands = commands;
    }

    /** @param batchUnit the unit in whose series it is numbered; null for the department's */
    public Written publish(PublishItem wish, @Nullable String batchUnit, Caller caller) {
        Wanted item = new Wanted(wish.subject(), wish.matter());
        try {
            return numbered(wish, new GiveIndexNumber(item, batchUnit, wish.on()), caller);
        } catch (CommandRefused refused) {
            commands.send(new TakeIndexNumberBack(item, wish.on()), Wishes.idempotent(caller));
            throw refused;
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

    private static boolean lacksItsNumberOnly(CommandRefused refused) {
        return refused.reasons().stream().map(Refusal::code).toList().equals(List.of("index-number-not-given"));
    }
}
