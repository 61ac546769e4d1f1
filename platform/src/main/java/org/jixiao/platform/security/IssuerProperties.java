package org.jixiao.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param issuer the issuer's URI, exactly as it stands in its tokens
 * @param issuerKeys where its keys are, for networks in which the issuer has another address from inside; empty: asked of the issuer
 * @param audience the audience that a token has to name; empty: not looked at
 */
@ConfigurationProperties("jixiao")
record IssuerProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String issuerKeys,
        @DefaultValue("") String audience) {}
