package org.jixiao.journal.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Where the other services are.
 *
 * @param services address by context
 * @param connectTimeout how long a connection to a service may take
 * @param answerTimeout how long a service may take to answer
 */
@ConfigurationProperties("jixiao")
public record ServiceAddresses(
        @DefaultValue Map<String, URI> services,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration answerTimeout) {

    /** Asks them, no longer than that, and follows nobody elsewhere. */
    public RestClient client() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(answerTimeout);
        return RestClient.builder().requestFactory(requests).build();
    }
}
