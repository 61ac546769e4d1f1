package org.jixiao.disclosure.item;

import java.util.Locale;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;

/** How a matter or an occasion is written in addresses and in the ids of streams. */
public final class Matters {

    private Matters() {}

    public static String partOf(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String partOf(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The permanent address of an item within the portal. */
    static String itemId(Subject subject, Matter matter) {
        return subject.kind() + "-" + subject.code() + "-" + subject.budgetYear() + "-" + partOf(matter);
    }
}
