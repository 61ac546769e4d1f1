package org.jixiao.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Judges the signature of a token once and remembers the token for a minute, since a client sends the same one again and again and
 * the signature is a quarter of what a small request costs. Its times are looked at each time. A key that the issuer takes back
 * so counts a minute longer.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration FOR_AT_MOST = Duration.ofMinutes(1);
    private static final int AT_MOST = 1_000;

    private final JwtDecoder decoder;
    private final JwtTimestampValidator times = new JwtTimestampValidator();
    private final Cache<String, Jwt> remembered = Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfterWrite(FOR_AT_MOST)
            .build();

    RememberedTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    /** @throws org.springframework.security.oauth2.jwt.JwtException as the decoder behind it does; it then remembers nothing */
    @Override
    public Jwt decode(String token) {
        Jwt known = remembered.getIfPresent(token);
        if (known != null && !times.validate(known).hasErrors()) {
            return known;
        }
        Jwt judged = decoder.decode(token);
        remembered.put(token, judged);
        return judged;
    }
}
