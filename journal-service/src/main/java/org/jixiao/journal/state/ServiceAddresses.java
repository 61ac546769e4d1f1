package org.jixiao.journal.state;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the other services are.
 *
 * @param services address by context
 * @param connectTimeout how long a connection to a service may take
 * @param answerTimeout how long a service may take to answer
 */
@ConfigurationProperties("jixiao")
record ServiceAddresses(
        @DefaultValue Map<String, URI> services,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration answerTimeout) {}
