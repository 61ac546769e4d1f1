package org.jixiao.gateway.address;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address by which the world calls the gateway. It is configured, never taken from a request's Host header. */
@Component
public class PublicAddress {

    private final URI base;

    PublicAddress(@Value("${jixiao.public-url}") URI base) {
        if (base.getHost() == null || !base.getScheme().startsWith("http")) {
            throw new IllegalArgumentException("jixiao.public-url is not an http(s) address: " + base);
        }
        this.base = URI.create(base.toString().replaceAll("/+$", ""));
    }

    /** @param path starts with a slash */
    public String of(String path) {
        return base + path;
    }

    public String scheme() {
        return base.getScheme();
    }

    public String host() {
        return base.getHost();
    }

    public int port() {
        if (base.getPort() > 0) {
            return base.getPort();
        }
        return scheme().equals("https") ? 443 : 80;
    }
}
