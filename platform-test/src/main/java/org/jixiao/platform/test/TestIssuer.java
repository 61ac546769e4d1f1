package org.jixiao.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An identity provider for tests: real signed tokens, real discovery over HTTP, no password. A service under test trusts it by the
 * property {@code jixiao.issuer}:
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void issuer(DynamicPropertyRegistry properties) {
 *     properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
 * }
 * }</pre>
 */
public final class TestIssuer implements AutoCloseable {

    private static final int LIFETIME_SECONDS = 3600;

    private final HttpServer server;
    private final RSAKey key;

    private TestIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    private static final class Shared {
        private static final TestIssuer ISSUER = start();
    }

    /** The one that all tests of this JVM trust. */
    public static TestIssuer shared() {
        return Shared.ISSUER;
    }

    /** Another one, with a key of its own: what it issues must not be trusted. */
    public static TestIssuer start() {
        try {
            return start(
                    new RSAKeyGenerator(2048)
                            .keyIDFromThumbprint(true)
                            .algorithm(JWSAlgorithm.RS256)
                            .generate(),
                    0);
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot make a key", e);
        }
    }

    /** The same issuer at the same address, back after it was closed. */
    public TestIssuer startAgain() {
        return start(key, server.getAddress().getPort());
    }

    private static TestIssuer start(RSAKey key, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            TestIssuer issuer = new TestIssuer(server, key);
            server.createContext("/.well-known/openid-configuration", issuer::discovery);
            server.createContext("/jwks", issuer::keys);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of {@code jixiao.issuer}. */
    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token of somebody with this role in this unit; id and name follow from both. */
    public String token(String role, String unit) {
        return token(claims -> claims.subject(role + "@" + unit)
                .claim("name", "测试 " + role)
                .claim("roles", List.of(role))
                .claim("unit", unit));
    }

    /** A token with any claims; valid from now for an hour unless they say otherwise. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("jixiao")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFETIME_SECONDS)));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                claims.apply(builder).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
        return token.serialize();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(exchange, """
            {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"],
             "response_types_supported": ["code"], "authorization_endpoint": "%1$s/authorize",
             "id_token_signing_alg_values_supported": ["RS256"]}\
            """.formatted(issuer()));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, new JWKSet(key.toPublicJWK()).toString());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
