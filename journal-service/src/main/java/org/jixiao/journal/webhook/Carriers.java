package org.jixiao.journal.webhook;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.stereotype.Component;

/** The ways that this process knows. */
@Component
class Carriers {

    private final List<Carrier> carriers;

    Carriers(List<Carrier> carriers) {
        this.carriers = carriers;
    }

    /**
     * An address as a client named it.
     *
     * @throws CommandRefused where no event may go there
     */
    URI admitted(String client, String text) {
        URI url = parsed(text);
        of(url).admit(client, url);
        return url;
    }

    /** @throws CommandRefused where there is none, for example since the profile that brought it was taken away: its events wait */
    Carrier of(URI url) {
        String scheme = Objects.requireNonNullElse(url.getScheme(), "").toLowerCase(Locale.ROOT);
        return carriers.stream()
                .filter(carrier -> carrier.carries(scheme))
                .findFirst()
                .orElseThrow(Carriers::unfit);
    }

    private static URI parsed(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException _) {
            throw unfit();
        }
    }

    static CommandRefused unfit() {
        return refused(Refusal.rule("webhook-url-unfit"));
    }

    static CommandRefused refused(Refusal reason) {
        return new CommandRefused(List.of(reason.at("url")));
    }
}
