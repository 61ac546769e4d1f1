package org.jixiao.journal;

import org.springframework.test.context.DynamicPropertyRegistry;

/** What tests grant to clients of the feed. */
public final class FeedRights {

    private FeedRights() {}

    public static void everything(DynamicPropertyRegistry properties, int place, String client) {
        some(properties, place, client, "*", "*", "*");
    }

    /** @param place among the clients; each has its own */
    public static void some(
            DynamicPropertyRegistry properties, int place, String client, String types, String units, String years) {
        String prefix = "jixiao.feed.clients[" + place + "].";
        properties.add(prefix + "name", () -> client);
        properties.add(prefix + "types", () -> types);
        properties.add(prefix + "units", () -> units);
        properties.add(prefix + "years", () -> years);
    }
}
