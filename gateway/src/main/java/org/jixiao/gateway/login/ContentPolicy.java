package org.jixiao.gateway.login;

import java.net.URI;
import org.springframework.stereotype.Component;

/** What a page from here may load. A service's page may carry a policy of its own, which is then left as it is. */
@Component
public class ContentPolicy {

    private static final String SOURCES = "default-src 'self'; img-src 'self' data:; style-src 'self'";

    private final String rest;

    ContentPolicy(Identity identity) {
        // Logging out is a form whose answer leads on to the identity provider; browsers check that hop, too.
        URI issuer = URI.create(identity.issuer());
        rest = "; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + issuer.getScheme()
                + "://" + issuer.getRawAuthority();
    }

    String text() {
        return SOURCES + " 'unsafe-inline'" + rest;
    }

    /** For pages that style nothing in the document itself. */
    public String withoutInlineStyles() {
        return SOURCES + rest;
    }
}
