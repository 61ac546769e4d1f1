package org.jixiao.journal.timestamp;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A timestamp authority at home on this machine. */
final class ActingAuthority {

    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    static final Instant NOW = Instant.parse("2026-11-28T01:02:03Z");

    /** How it answers. */
    enum Mood {
        HONEST,
        /** Says 503. */
        AWAY,
        /** Stamps something else than what it was asked for. */
        MISTAKEN,
        /** Its token is signed by another key. */
        FORGED,
        /** Refuses as RFC 3161 has it. */
        REFUSING,
        /** Lets whoever asks wait until it is of another mood. */
        PONDERING
    }

    private final HttpServer server;
    private final KeyPair pair;
    private final X509Certificate certificate;
    private final AtomicInteger serial = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Mood mood = Mood.HONEST;

    ActingAuthority() {
        try {
            this.pair = pair();
            this.certificate = certificate(pair);
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/tsa", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsa";
    }

    String pem() {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(certificate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    X509Certificate certificate() {
        return certificate;
    }

    void is(Mood mood) {
        this.mood = mood;
    }

    /** How often it was asked. */
    int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] question = exchange.getRequestBody().readAllBytes();
        await().until(() -> mood != Mood.PONDERING);
        if (mood == Mood.AWAY) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        byte[] answer = response(new TimeStampRequest(question));
        exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private byte[] response(TimeStampRequest request) {
        try {
            KeyPair signing = mood == Mood.FORGED ? pair() : pair;
            X509Certificate of = mood == Mood.FORGED ? certificate(signing) : certificate;
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", signing.getPrivate(), of),
                    new JcaDigestCalculatorProviderBuilder().build().get(SHA_256),
                    new ASN1ObjectIdentifier("1.2.3.4.1"));
            tokens.addCertificates(new JcaCertStore(List.of(of)));
            TimeStampResponseGenerator responses = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
            BigInteger number = BigInteger.valueOf(serial.incrementAndGet());
            if (mood == Mood.REFUSING) {
                return responses
                        .generateRejectedResponse(new TSPException("closed today"))
                        .getEncoded();
            }
            return responses
                    .generateGrantedResponse(mood == Mood.MISTAKEN ? another(request) : request, number, Date.from(NOW))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | TSPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TimeStampRequest another(TimeStampRequest request) throws IOException {
        return new TimeStampRequestGenerator()
                .generate(NISTObjectIdentifiers.id_sha256, new byte[32], request.getNonce());
    }

    private static KeyPair pair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("EC").generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X500Name name = new X500Name("CN=Acting Timestamp Authority");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(NOW.minus(Duration.ofDays(1))),
                Date.from(NOW.plus(Duration.ofDays(1))),
                name,
                pair.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }
}
