package org.jixiao.journal.seal;

import java.time.Duration;
import java.util.Base64;
import org.jixiao.proof.NoteSigner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is sealed.
 *
 * @param origin the sealed log's name and its key's; never changes
 * @param signingKey an Ed25519 private key, 32 random bytes in base64url; whoever has it can sign another history
 * @param interval how often new events are sealed; the first seal after a pause comes at once
 * @param batch how many events a seal takes at most
 */
@ConfigurationProperties("jixiao.journal")
record SealProperties(
        String origin,
        String signingKey,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("4096") int batch) {

    NoteSigner signer() {
        try {
            return new NoteSigner(origin, Base64.getUrlDecoder().decode(signingKey.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "jixiao.journal.signing-key must be 32 random bytes in base64url, and jixiao.journal.origin a name"
                            + " without blanks and plus signs",
                    e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return origin;
    }
}
