package org.jixiao.gateway.route;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * The HTTP client of the routes. Everything a client does to be helpful is off: it keeps no cookies (they would be shared by
 * all users), repeats no request, follows no redirect, unpacks no body.
 */
@Configuration(proxyBeanMethods = false)
class ServiceClient {

    private static final int SERVICES = 5;

    /** Long enough that a busy connection is not probed for each request, short enough to notice a restarted service. */
    private static final TimeValue PROBE_AFTER = TimeValue.ofMilliseconds(500);

    @Bean(destroyMethod = "close")
    CloseableHttpClient serviceHttpClient(Calls calls) {
        var connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(calls.connectTimeout()))
                .setSocketTimeout(Timeout.of(calls.readTimeout()))
                .setValidateAfterInactivity(PROBE_AFTER)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(connection)
                .setMaxConnPerRoute(calls.connectionsPerService())
                .setMaxConnTotal(calls.connectionsPerService() * SERVICES)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(calls.connectTimeout()))
                        .setResponseTimeout(Timeout.of(calls.readTimeout()))
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .evictIdleConnections(TimeValue.ofSeconds(30))
                .build();
    }

    @Bean
    ClientHttpRequestFactory serviceRequestFactory(CloseableHttpClient serviceHttpClient) {
        return new HttpComponentsClientHttpRequestFactory(serviceHttpClient);
    }
}
