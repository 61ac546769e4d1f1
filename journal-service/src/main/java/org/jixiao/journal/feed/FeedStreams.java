package org.jixiao.journal.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.Head;
import org.jixiao.platform.problem.CommandRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open streams. Each ends after a while, so that the rights of its client are looked at anew; a client that does not read holds up
 * nobody but itself.
 */
@Component
class FeedStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FeedStreams.class);
    private static final int PAGE = 200;
    private static final Duration NO_TIMEOUT = Duration.ZERO;
    private static final MediaType UTF_8_TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Feed feed;
    private final Head head;
    private final FeedProperties properties;
    private final JsonMapper json;
    private final Semaphore places;
    private final Set<Thread> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    FeedStreams(Feed feed, Head head, FeedProperties properties, JsonMapper json) {
        this.feed = feed;
        this.head = head;
        this.properties = properties;
        this.json = json;
        this.places = new Semaphore(properties.streams());
    }

    SseEmitter open(long after, Wanted wanted) {
        Feed.Page first = feed.page(after, PAGE, wanted);
        if (!running || !places.tryAcquire()) {
            throw new CommandRefused(
                    List.of(Refusal.conflict("too-many-streams").with("streams", properties.streams())));
        }
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT.toMillis());
        Thread.ofVirtual().name("feed-stream-", 0).start(() -> {
            open.add(Thread.currentThread());
            try {
                send(emitter, first, wanted);
                emitter.complete();
            } catch (IOException e) {
                LOG.debug("a client of the feed left", e);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                emitter.complete();
            } catch (RuntimeException e) {
                LOG.warn("a stream of the feed broke off; its client goes on behind what it got", e);
                emitter.completeWithError(e);
            } finally {
                open.remove(Thread.currentThread());
                places.release();
            }
        });
        return emitter;
    }

    private void send(SseEmitter emitter, Feed.Page first, Wanted wanted) throws IOException, InterruptedException {
        long until = System.nanoTime() + properties.streamsEndAfter().toNanos();
        Feed.Page page = first;
        while (running) {
            for (CloudEvent event : page.events()) {
                // as text: a mapper that writes to a client who left would make a fault of ours of it
                write(
                        emitter,
                        SseEmitter.event()
                                .id(Long.toString(event.sequenceNumber()))
                                .name(event.type())
                                .data(json.writeValueAsString(event), UTF_8_TEXT));
            }
            if (System.nanoTime() - until > 0) {
                return;
            }
            if (page.isLast() && !head.await(page.next() + 1, properties.heartbeat())) {
                write(emitter, SseEmitter.event().comment(""));
            }
            page = feed.page(page.next(), PAGE, wanted);
        }
    }

    /** @throws IOException where the client left, also where the container noticed it first */
    private static void write(SseEmitter emitter, SseEmitter.SseEventBuilder event) throws IOException {
        try {
            emitter.send(event);
        } catch (IllegalStateException e) {
            if (e.getCause() != null) {
                throw e;
            }
            throw new IOException("the stream is over already", e);
        }
    }

    /** How many are open. */
    int openCount() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Ends before the server waits for its requests to end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
