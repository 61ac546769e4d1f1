package org.jixiao.gateway.testing;

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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID Connect provider with a key of its own. Tests decide what its tokens say and how long they live. */
public final class TestIssuer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonceByCode = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile int secondsToLive = 600;
    private volatile boolean refreshRefused;

    public TestIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void tokensLiveFor(int seconds) {
        secondsToLive = seconds;
    }

    public void refuseRefreshes(boolean refused) {
        refreshRefused = refused;
    }

    public int refreshes() {
        return refreshes.get();
    }

    /** What the provider would send back to the gateway after a person has logged in there. */
    public String codeFor(String nonce) {
        String code = "code-" + nonceByCode.size();
        nonceByCode.put(code, nonce);
        return code;
    }

    public String token(String subject) {
        return token(subject, claims -> claims);
    }

    public String token(String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience("jixiao")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("name", "张三")
                .claim("roles", List.of("auditor"))
                .claim("unit", "HQ");
        return sign(change.apply(claims).build());
    }

    private String sign(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/keys",
                "end_session_endpoint",
                address() + "/logout",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean refresh = "refresh_token".equals(form.get("grant_type"));
        if (refresh && refreshRefused) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String name = refresh ? "refreshed-" + refreshes.incrementAndGet() : "first";
        String nonce = nonceByCode.getOrDefault(form.getOrDefault("code", ""), "");
        String idToken = token(
                "zhang-san",
                claims -> refresh
                        ? claims.audience("gateway")
                        : claims.audience("gateway").claim("nonce", nonce));
        answer(
                exchange,
                200,
                Map.of(
                        "access_token",
                        token("zhang-san", claims -> claims.jwtID(name)),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        refresh ? 600 : secondsToLive,
                        "refresh_token",
                        "again",
                        "scope",
                        "openid profile",
                        "id_token",
                        idToken));
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
