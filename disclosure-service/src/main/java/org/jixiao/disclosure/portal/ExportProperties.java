package org.jixiao.disclosure.portal;

import java.util.Base64;
import org.jixiao.proof.NoteSigner;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Signs what other portals are handed, so that they know whose it is and that it is whole.
 *
 * @param signer the name of the key
 * @param signingKey an Ed25519 private key, 32 random bytes in base64url
 */
@ConfigurationProperties("jixiao.disclosure")
record ExportKey(String signer, String signingKey) {

    NoteSigner noteSigner() {
        try {
            return new NoteSigner(signer, Base64.getUrlDecoder().decode(signingKey.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "jixiao.disclosure.signing-key must be 32 random bytes in base64url, and jixiao.disclosure.signer"
                            + " a name without blanks and plus signs",
                    e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return signer;
    }
}
