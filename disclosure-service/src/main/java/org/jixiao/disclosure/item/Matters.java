package org.jixiao.disclosure.item;

import java.util.Locale;
import org.jixiao.contracts.disclosure.Matter;

/** How a matter is written in addresses and in the ids of streams. */
public final class Matters {

    private Matters() {}

    public static String partOf(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The permanent address of an item within the portal. */
    static String itemId(String projectCode, int budgetYear, Matter matter) {
        return projectCode + "-" + budgetYear + "-" + partOf(matter);
    }
}
