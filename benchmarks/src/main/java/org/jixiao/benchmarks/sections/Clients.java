package org.jixiao.benchmarks.sections;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jixiao.benchmarks.harness.ClosedLoop;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.suite.Client;

/**
 * Clients that ask the same without a pause; answers a second.
 *
 * @param clients how many at once
 */
record Clients(String cell, Client client, HttpRequest request, int clients) implements Contender {

    @Override
    public double measure(Duration atLeast) throws InterruptedException {
        List<ClosedLoop.Work> callers = Collections.nCopies(clients, () -> ask(client, request));
        return ClosedLoop.perSecond(callers, atLeast, new LongAdder());
    }

    /** One request; everything but 200 is an error here. */
    static void ask(Client client, HttpRequest request) throws InterruptedException {
        int status = client.status(request);
        if (status != 200) {
            throw new IllegalStateException(request.uri() + " answered " + status);
        }
    }
}
