package org.jixiao.journal.state;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jixiao.platform.eventlog.OwnedStream;
import org.jixiao.platform.problem.Correlation;
import org.jixiao.platform.problem.Problems;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** The states of several streams at one position, all services asked at the same time. */
@Component
public class StatesAtMoment {

    private final OwningServices services;
    private final Problems problems;

    StatesAtMoment(OwningServices services, Problems problems) {
        this.services = services;
        this.problems = problems;
    }

    /**
     * One state for each stream, in the same order.
     *
     * @param token of the caller; never kept
     */
    public List<StreamAtMoment> of(List<OwnedStream> streams, long at, String token, HttpServletRequest request) {
        String correlation = Correlation.of(request);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<StateAnswer>> answers = streams.stream()
                    .map(stream -> CompletableFuture.supplyAsync(
                            () -> services.stateOf(stream, at, token, correlation), threads))
                    .toList();
            return IntStream.range(0, streams.size())
                    .mapToObj(i -> state(streams.get(i), answers.get(i).join(), request))
                    .toList();
        }
    }

    private StreamAtMoment state(OwnedStream stream, StateAnswer answer, HttpServletRequest request) {
        return switch (answer) {
            case StateAnswer.Known known ->
                new StreamAtMoment(
                        stream.stream(),
                        stream.context(),
                        known.version(),
                        known.lastPosition(),
                        known.name(),
                        known.state(),
                        null,
                        null);
            case StateAnswer.Missing missing ->
                new StreamAtMoment(
                        stream.stream(),
                        stream.context(),
                        null,
                        null,
                        null,
                        null,
                        true,
                        problems.problem(request, HttpStatusCode.valueOf(missing.status()), "state-unavailable"));
        };
    }
}
