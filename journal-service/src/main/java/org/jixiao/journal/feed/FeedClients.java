package org.jixiao.journal.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.stereotype.Component;

/** The clients of the feed and what an operator granted them; nobody else sees anything. Asked on every way on which events leave. */
@Component
public class FeedClients {

    private final Map<String, ClientRights> rights = new HashMap<>();

    FeedClients(FeedProperties properties) {
        properties.clients().forEach(client -> {
            if (rights.put(client.name(), client) != null) {
                throw new IllegalArgumentException(
                        "the client " + client.name() + " stands twice in jixiao.feed.clients");
            }
        });
    }

    /**
     * What a client asks for.
     *
     * @param types stored names; all that the client may see where none is named
     * @throws CommandRefused where the client is not known, or may not see one of the types
     */
    public Wanted asked(String client, List<String> types) {
        PublishedNames.requirePublished(types);
        Set<String> granted = of(client).names();
        List<Refusal> refused = IntStream.range(0, types.size())
                .filter(i -> !granted.contains(types.get(i)))
                .mapToObj(i -> Refusal.forbidden("event-type-not-granted")
                        .at("type[" + i + "]")
                        .with("type", types.get(i)))
                .toList();
        if (!refused.isEmpty()) {
            throw new CommandRefused(refused);
        }
        return granted(client, types.isEmpty() ? granted : Set.copyOf(types));
    }

    /**
     * What a client asked for once, as far as it may see it now.
     *
     * @throws CommandRefused where the client is not known any more
     */
    public Wanted granted(String client, Set<String> types) {
        ClientRights may = of(client);
        Set<String> names = types.stream().filter(may.names()::contains).collect(Collectors.toUnmodifiableSet());
        return new Wanted(names, may.units(), may.years());
    }

    /** Whether a client may have its events sent to this topic of Kafka. */
    public boolean mayHaveSentTo(String client, String topic) {
        return of(client).topics().contains(topic);
    }

    private ClientRights of(String client) {
        ClientRights may = rights.get(client);
        if (may == null) {
            throw new CommandRefused(
                    List.of(Refusal.forbidden("feed-not-granted").with("client", client)));
        }
        return may;
    }
}
