package org.jixiao.journal.feed;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param streams how many clients may hold a stream open at once, in one process
 * @param streamsEndAfter how long a stream lasts; its client opens it anew and goes on behind what it got
 * @param heartbeat how long nothing may come before a comment shows that the stream is alive
 * @param span so many positions are looked at for one page at most
 * @param clients who may see what; whoever is not named sees nothing
 */
@ConfigurationProperties("jixiao.feed")
record FeedProperties(
        @DefaultValue("50") int streams,
        @DefaultValue("15m") Duration streamsEndAfter,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("100000") long span,
        @DefaultValue({}) List<ClientRights> clients) {}
