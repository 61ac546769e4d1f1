package org.jixiao.journal.timestamp;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which timestamp authority is asked: none, unless an operator names one.
 *
 * @param url of the authority (RFC 3161 over HTTP), under https
 * @param certificate the authority's own, PEM; told by the authority itself, on another way than this one
 * @param interval how often the newest checkpoint is stamped
 * @param retry how soon the authority is asked again that did not stamp
 * @param timeout how long the authority has for its answer; less than a minute, for which the database keeps the turn of who asks
 */
@ConfigurationProperties("jixiao.journal.timestamping")
record TimestampProperties(
        @Nullable URI url,
        @Nullable String certificate,
        @DefaultValue("1h") Duration interval,
        @DefaultValue("5m") Duration retry,
        @DefaultValue("10s") Duration timeout) {

    private static final Duration LONGEST_TURN = Duration.ofMinutes(1);

    TimestampProperties {
        if (timeout.compareTo(LONGEST_TURN) >= 0) {
            throw new IllegalStateException("jixiao.journal.timestamping.timeout must be less than a minute");
        }
        if ((url == null) != (certificate == null)) {
            throw new IllegalStateException(
                    "jixiao.journal.timestamping needs both url and certificate of the authority, or neither");
        }
    }

    /** Who is asked, and how its answers are known for its own. */
    record Authority(URI url, X509Certificate certificate) {}

    Optional<Authority> authority() {
        if (url == null || certificate == null) {
            return Optional.empty();
        }
        boolean loopback = "127.0.0.1".equals(url.getHost()) || "localhost".equals(url.getHost());
        if (!"https".equals(url.getScheme()) && !loopback) {
            throw new IllegalStateException("jixiao.journal.timestamping.url needs an https address");
        }
        return Optional.of(new Authority(url, read(certificate)));
    }

    private static X509Certificate read(String pem) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
        } catch (CertificateException e) {
            throw new IllegalStateException(
                    "jixiao.journal.timestamping.certificate must be the authority's certificate, PEM", e);
        }
    }
}
