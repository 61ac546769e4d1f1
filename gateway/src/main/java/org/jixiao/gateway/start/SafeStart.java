package org.jixiao.gateway.start;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * There is no default secret, and no identity provider that anybody on the way could impersonate: outside a demonstration the
 * gateway wants a secret of its own, knows the demonstration's, and speaks to the provider by HTTPS or on its own machine.
 */
class SafeStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String ISSUER = "jixiao.identity.issuer";
    static final String BACKCHANNEL = "jixiao.identity.backchannel";
    static final String CLIENT_SECRET = "jixiao.identity.client-secret";

    private static final Set<String> KNOWN =
            Set.of("secret", "changeit", "changeme", "password", "gateway", "jixiao", "test", "123456");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(ConfigurableEnvironment environment) {
        String issuer = environment.getProperty(ISSUER, "").strip();
        String secret = environment.getProperty(CLIENT_SECRET, "").strip();
        if (issuer.isEmpty()) {
            throw new RefusedToStart("no identity provider; set JIXIAO_ISSUER to the provider's issuer address.");
        }
        if (secret.isEmpty()) {
            throw new RefusedToStart("no client secret; put it into a file named " + CLIENT_SECRET
                    + " in the folder that JIXIAO_SECRETS names.");
        }
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            refuseKnown(secret);
            refuseUnprotected(ISSUER, issuer);
            refuseUnprotected(
                    BACKCHANNEL, environment.getProperty(BACKCHANNEL, "").strip());
        }
    }

    private static void refuseKnown(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        if (lower.startsWith("demo") || KNOWN.contains(lower)) {
            throw new RefusedToStart("the client secret in " + CLIENT_SECRET
                    + " is a demonstration's or a well-known word; replace it, or start with the profile demo.");
        }
    }

    private static void refuseUnprotected(String property, String address) {
        if (address.startsWith("http:")
                && !LOOPBACK.contains(URI.create(address).getHost())) {
            throw new RefusedToStart(property + " must be an https address: " + address);
        }
    }
}
