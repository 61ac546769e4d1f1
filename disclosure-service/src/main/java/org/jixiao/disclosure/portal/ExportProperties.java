package org.jixiao.disclosure.portal;

import java.net.URI;
import java.util.Base64;
import org.jixiao.proof.NoteSigner;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What other portals are handed is signed, so that they know whose it is and that it is whole, and says where the office's own portal
 * is: whoever asks for it may have come by another address.
 *
 * @param signer the name of the key
 * @param signingKey an Ed25519 private key, 32 random bytes in base64url
 * @param home where the public finds the portal, such as {@code https://budget.example.gov.cn}
 */
@ConfigurationProperties("jixiao.disclosure")
record ExportProperties(String signer, String signingKey, String home) {

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

    /** Without a path, to which the addresses of the portal are added. */
    String origin() {
        URI address = URI.create(home.strip());
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null || !address.getRawPath().isEmpty() || address.getRawQuery() != null) {
            throw new IllegalStateException(
                    "jixiao.disclosure.home must be the portal's address without a path, such as"
                            + " https://budget.example.gov.cn");
        }
        return address.toString();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return signer;
    }
}
