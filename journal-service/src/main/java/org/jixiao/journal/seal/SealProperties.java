package org.jixiao.journal.seal;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jixiao.proof.NoteSigner;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is sealed.
 *
 * @param origin the sealed log's name and its key's; never changes
 * @param signingKey an Ed25519 private key, 32 random bytes in base64url; whoever has it can sign another history
 * @param sm2SigningKey a private key of SM2 for a second signature, 32 bytes in base64url; none where it is not set
 * @param interval how often new events are sealed; the first seal after a pause comes at once
 * @param batch how many events a seal takes at most
 */
@ConfigurationProperties("jixiao.journal")
record SealProperties(
        String origin,
        String signingKey,
        @Nullable String sm2SigningKey,
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

    /** The second signer; empty where there is none. */
    Optional<Sm2NoteSigner> sm2Signer() {
        if (sm2SigningKey == null || sm2SigningKey.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Sm2NoteSigner(origin, Base64.getUrlDecoder().decode(sm2SigningKey.strip())));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "jixiao.journal.sm2-signing-key must be a private key of SM2, 32 bytes in base64url", e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return origin;
    }
}
