package org.jixiao.demoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A token of the demonstration")
class TokensIT {

    @TempDir
    private static Path folder;

    private static Path secrets;
    private static Provider provider;

    @BeforeAll
    static void start() throws Exception {
        secrets = folder.resolve("secrets");
        provider = new Provider(secrets);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planning-finance",
                "research-office",
                "general-secretariat",
                "project-officer",
                "division-head",
                "office-leader",
                "secrecy-reviewer",
                "disclosure-officer",
                "auditor",
                "finance-system",
                "system-administrator"
            })
    @DisplayName("is had without a browser for every role, and says who it is")
    void forEveryRole(String role) throws Exception {
        var tokens = provider.clientCredentials("demo-" + role, provider.password());

        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        var claims = Provider.claims(tokens, "access_token");
        assertThat(claims.getIssuer()).isEqualTo(provider.address());
        assertThat(claims.getSubject()).isEqualTo(role);
        assertThat(claims.getAudience()).containsExactly("jixiao");
        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getStringClaim("unit")).isEqualTo("HQ");
        assertThat(claims.getStringClaim("name")).isNotBlank();
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(30 * 60 * 1000L);
    }

    @Test
    @DisplayName("names the office of somebody who does not belong to the headquarters")
    void namesTheOffice() throws Exception {
        var tokens = provider.clientCredentials("demo-unit-head", provider.password());

        assertThat(Provider.claims(tokens, "access_token").getStringClaim("unit"))
                .isEqualTo("BJ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert", "expert-2", "expert-3"})
    @DisplayName("is had by three experts, who belong to no unit of the office")
    void forExperts(String expert) throws Exception {
        var tokens = provider.clientCredentials("demo-" + expert, provider.password());

        var claims = Provider.claims(tokens, "access_token");
        assertThat(claims.getSubject()).isEqualTo(expert);
        assertThat(claims.getStringListClaim("roles")).containsExactly("expert");
        assertThat(claims.getStringClaim("unit")).isEmpty();
    }

    @Test
    @DisplayName("is had by the finance system under its own name")
    void forAProgram() throws Exception {
        var tokens = provider.clientCredentials("finance-system", provider.password());

        assertThat(Provider.claims(tokens, "access_token").getStringListClaim("roles"))
                .isEqualTo(List.of("finance-system"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "demo-nobody", "gateway"})
    @DisplayName("is had by nobody else, even with the password")
    void forNobodyElse(String client) throws Exception {
        assertThat(provider.clientCredentials(client, provider.password()).statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("is not had with another password")
    void needsThePassword() throws Exception {
        assertThat(provider.clientCredentials("demo-auditor", "demo-password").statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("stays valid when the provider is started again, and so do the passwords")
    void survivesARestart() throws Exception {
        String keys = provider.send("/oauth2/jwks", request -> request).body();
        try (var again = new Provider(secrets)) {
            assertThat(again.send("/oauth2/jwks", request -> request).body()).isEqualTo(keys);
            assertThat(again.clientCredentials("demo-auditor", provider.password())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(keys).doesNotContain("\"d\"");
    }

    @Test
    @DisplayName("rests on secrets that only their owner can read and that a real installation recognises")
    void secretsAreClosed() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        for (String name : List.of("demo-password", "jixiao.identity.client-secret", "signing-key.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.resolve(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
        try (var files = Files.list(secrets)) {
            assertThat(files).hasSize(3);
        }
        assertThat(provider.password()).startsWith("demo-").hasSizeGreaterThan(20);
        assertThat(provider.gatewaySecret()).startsWith("demo-").isNotEqualTo(provider.password());
    }
}
