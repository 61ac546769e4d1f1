package org.jixiao.platform.projection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service's read model is; the log's server or any other.
 *
 * @param url JDBC address
 * @param password of the role {@code <service>_views}
 * @param poolSize connections this process may hold to it
 */
@ConfigurationProperties("jixiao.read-model")
public record ReadModelProperties(
        String url, String password, @DefaultValue("6") int poolSize) {

    @Override
    public String toString() {
        return url;
    }
}
