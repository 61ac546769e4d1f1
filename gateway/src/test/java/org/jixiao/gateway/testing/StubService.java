package org.jixiao.gateway.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for a service behind the gateway: remembers what reached it and answers as told. Can go away and come back. */
public final class StubService implements AutoCloseable {

    /** What reached the service. */
    public record Received(String method, URI uri, Headers headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What the service answers. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    public static final Answer OK = new Answer(200, Map.of("Content-Type", "application/json"), "{\"ok\":true}");

    private final InetSocketAddress address;
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Answer answer = OK;
    private volatile boolean silent;
    private volatile Received last = new Received("", URI.create("/"), new Headers(), new byte[0]);
    private HttpServer server;

    public StubService() throws IOException {
        server = serve(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        address = server.getAddress();
    }

    public String url() {
        return "http://127.0.0.1:" + address.getPort();
    }

    public void answers(Answer next) {
        answer = next;
    }

    /** Accepts calls and does not answer them. */
    public void fallSilent(boolean silent) {
        this.silent = silent;
    }

    public Received last() {
        return last;
    }

    public int calls() {
        return calls.get();
    }

    public void goAway() {
        server.stop(0);
    }

    public void comeBack() throws IOException {
        server = serve(address);
    }

    private HttpServer serve(InetSocketAddress where) throws IOException {
        var created = HttpServer.create(where, 0);
        created.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        created.createContext("/", this::handle);
        created.start();
        return created;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            last = new Received(
                    exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body);
            if (silent) {
                awaitEnd();
                return;
            }
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void awaitEnd() {
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        server.stop(0);
    }
}
