package org.jixiao.disclosure.item;

import java.util.List;
import java.util.Locale;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;

/** How a matter or an occasion is written in addresses and in the ids of streams, and which rests on which. */
public final class Matters {

    private Matters() {}

    public static String partOf(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String partOf(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The matters whose items an item of a matter rests on. */
    public static List<Matter> under(Matter matter) {
        return switch (matter) {
            case USE_OF_RESULTS -> List.of(Matter.GOAL, Matter.SELF_EVALUATION, Matter.KEY_EVALUATION);
            case GOAL, SELF_EVALUATION, KEY_EVALUATION, RECTIFICATION, YEARLY_OVERVIEW -> List.of();
        };
    }

    /** The permanent address of an item within the portal. */
    static String itemId(Subject subject, Matter matter) {
        return subject.kind() + "-" + subject.code() + "-" + subject.budgetYear() + "-" + partOf(matter);
    }
}
