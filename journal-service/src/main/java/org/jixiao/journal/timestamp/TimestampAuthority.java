package org.jixiao.journal.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jixiao.journal.outside.Outside;
import org.jixiao.journal.outside.Outside.Answer;
import org.jixiao.journal.outside.Outside.NoAnswer;
import org.jixiao.journal.timestamp.TimestampProperties.Authority;

/** Speaks RFC 3161: the hash of a note goes out, and a token comes back that says when it was there. */
class TimestampAuthority {

    private static final int OK = 200;
    private static final int NONCE_BITS = 64;

    /** More than a token with its certificates ever has. */
    private static final int LONGEST = 64 * 1024;

    private final Authority authority;
    private final Outside outside;
    private final SecureRandom random = new SecureRandom();

    TimestampAuthority(Authority authority, Duration timeout) {
        this.authority = authority;
        this.outside = new Outside(timeout, LONGEST);
    }

    /** It gave no token, or not one of its own for this note. */
    static final class NotStamped extends Exception {

        private static final long serialVersionUID = 1L;

        private NotStamped(String why) {
            super(why);
        }

        /** Why, for the operator. */
        String why() {
            return String.valueOf(getMessage());
        }
    }

    /** Whatever is not the authority's token for exactly this note is kept nowhere. */
    TimeStampResponse stamp(String note) throws InterruptedException, NotStamped {
        try {
            TimeStampRequest request = request(note);
            Answer answer = outside.ask(HttpRequest.newBuilder(authority.url())
                    .header("Content-Type", "application/timestamp-query")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                    .build());
            if (answer.status() != OK) {
                throw new NotStamped("status " + answer.status());
            }
            TimeStampResponse response = new TimeStampResponse(answer.body());
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new NotStamped("it refuses: " + response.getStatusString());
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority.certificate()));
            return response;
        } catch (NoAnswer e) {
            throw new NotStamped(e.why());
        } catch (TSPException | OperatorCreationException | IOException e) {
            throw new NotStamped("no token of its own for this checkpoint: " + e.getMessage());
        }
    }

    private TimeStampRequest request(String note) throws IOException {
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        return requests.generate(NISTObjectIdentifiers.id_sha256, sha256(note), new BigInteger(NONCE_BITS, random));
    }

    private static byte[] sha256(String note) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(note.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
