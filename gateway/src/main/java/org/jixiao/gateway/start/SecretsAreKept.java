package org.jixiao.gateway.start;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** There is no default secret: outside a demonstration the gateway wants one of its own, and knows the demo ones. */
class SecretsAreKept implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String ISSUER = "jixiao.identity.issuer";
    static final String CLIENT_SECRET = "jixiao.identity.client-secret";

    private static final Set<String> KNOWN =
            Set.of("secret", "changeit", "changeme", "password", "gateway", "jixiao", "test", "123456");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(ConfigurableEnvironment environment) {
        if (environment.getProperty(ISSUER, "").isBlank()) {
            throw new RefusedToStart(
                    "no identity provider; set JIXIAO_ISSUER to the issuer address of the OpenID Connect"
                            + " provider.");
        }
        String secret = environment.getProperty(CLIENT_SECRET, "").strip();
        if (secret.isEmpty()) {
            throw new RefusedToStart("no client secret; put it into a file named " + CLIENT_SECRET
                    + " in the folder that JIXIAO_SECRETS names.");
        }
        if (isKnown(secret) && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new RefusedToStart("the client secret in " + CLIENT_SECRET
                    + " is a demonstration's or a well-known word;" + " replace it, or start with the profile demo.");
        }
    }

    private static boolean isKnown(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        return lower.startsWith("demo") || KNOWN.contains(lower);
    }
}
