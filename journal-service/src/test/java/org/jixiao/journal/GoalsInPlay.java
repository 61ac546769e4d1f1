package org.jixiao.journal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The goals service as far as the journal sees it over HTTP: it tells a state to whoever brings a token, and remembers both. */
public final class GoalsInPlay {

    /** A request as it came. */
    public record Asked(String query, String authorization) {}

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> proofsAskedBy = new CopyOnWriteArrayList<>();

    private GoalsInPlay(HttpServer server) {
        this.server = server;
    }

    public static GoalsInPlay start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            GoalsInPlay goals = new GoalsInPlay(server);
            server.createContext("/api/goals/states", goals::answer);
            server.createContext("/api/goals/projection-proofs", goals::beginProofs);
            server.start();
            return goals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address at which nobody listens. */
    public static String nobody() {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + closed.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked about a project. */
    public List<Asked> askedAbout(String code) {
        return asked.stream().filter(one -> one.query().contains(code)).toList();
    }

    /** The tokens of those who had the projections proved. */
    public List<String> proofsAskedBy() {
        return List.copyOf(proofsAskedBy);
    }

    private void beginProofs(HttpExchange exchange) throws IOException {
        proofsAskedBy.add(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        asked.add(new Asked(query, exchange.getRequestHeaders().getFirst("Authorization")));
        boolean appraisal = query.contains("appraisal:");
        byte[] body = (appraisal
                        ? "{\"type\":\"urn:jixiao:problem:stream-not-found\",\"status\":404}"
                        : """
                        {"stream": "ignored", "version": 0, "at": 1, "lastPosition": 0, "name": "Proposed",
                         "state": {"name": "援外地干部人才培训", "amount": "1000.00", "as-of": %s}}\
                        """.formatted(query.substring(query.indexOf("&at=") + "&at=".length())))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", appraisal ? "application/problem+json" : "application/json");
        exchange.sendResponseHeaders(appraisal ? 404 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
