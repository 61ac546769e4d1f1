package org.jixiao.gateway.login;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer the OpenID Connect issuer, exactly as it stands in the tokens
 * @param backchannel where the gateway itself reaches the issuer if not by that address (inside a container network), or blank
 * @param audience what an access token must be meant for
 * @param clientId the gateway's name at the issuer
 * @param clientSecret a file in the secrets folder; there is no default
 */
@Validated
@ConfigurationProperties("jixiao.identity")
record Identity(
        @NotBlank String issuer,
        String backchannel,
        @NotBlank String audience,
        @NotBlank String clientId,
        @NotBlank String clientSecret) {

    String reachedAt() {
        return backchannel.isBlank() ? issuer : backchannel;
    }

    @Override
    public String toString() {
        return "Identity[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
