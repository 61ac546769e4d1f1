package org.jixiao.journal.webhook;

import java.net.URI;
import org.jixiao.journal.feed.CloudEvent;
import org.jixiao.platform.problem.CommandRefused;

/** A way on which events get to the receivers of one kind of address. */
interface Carrier {

    /** Whether addresses of this scheme are its own; lower case. */
    boolean carries(String scheme);

    /**
     * Lets a client name an address.
     *
     * @throws CommandRefused where it is none, or the operator does not let this client send there
     */
    void admit(String client, URI url);

    /**
     * Comes back when the receiver has taken the event, or has not within the time that it has.
     *
     * @throws CommandRefused where the operator does not let this client send there any more: its events wait
     */
    Attempt send(Webhook webhook, CloudEvent event) throws InterruptedException;
}
