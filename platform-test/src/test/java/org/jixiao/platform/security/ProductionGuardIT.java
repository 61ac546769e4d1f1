package org.jixiao.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.web.SampleService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("A service in production")
@ExtendWith(OutputCaptureExtension.class)
class ProductionGuardIT {

    private static final String KEY = "jixiao.event-log.password";

    @TempDir
    private Path secrets;

    @Test
    @DisplayName("refuses to start without its secrets and says which, in one line")
    void needsItsSecrets(CapturedOutput output) {
        assertThatThrownBy(() -> start("https://login.example", "")).isInstanceOf(UnsafeConfiguration.class);
        assertThat(output.getAll().lines().filter(line -> line.startsWith("Refusing to start")))
                .singleElement()
                .asString()
                .contains("jixiao.event-log.password", "jixiao.read-model.password");
    }

    @Test
    @DisplayName("refuses to start with a blank secret")
    void refusesBlankSecrets(CapturedOutput output) throws IOException {
        secret(KEY, " \n");
        secret("jixiao.read-model.password", "s3cret");
        assertThatThrownBy(() -> start("https://login.example", secrets.toString()))
                .isInstanceOf(UnsafeConfiguration.class);
        assertThat(output.getAll())
                .contains("the secret jixiao.event-log.password is missing or blank")
                .doesNotContain("the secret jixiao.read-model.password")
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    @DisplayName("refuses to start without a name that only its operator can give")
    void needsItsNames(String name, CapturedOutput output) throws IOException {
        bothSecrets();
        assertThatThrownBy(() -> start(
                        "https://login.example",
                        secrets.toString(),
                        "--jixiao.required-settings=jixiao.sample.name",
                        "--jixiao.sample.name=" + name))
                .isInstanceOf(UnsafeConfiguration.class);
        assertThat(output.getAll()).contains("the setting jixiao.sample.name is missing or blank");
    }

    @ParameterizedTest
    @CsvSource({"http://login.example", "''", "ftp://localhost", "http://localhost.evil.example", "login"})
    @DisplayName("refuses to start with an issuer that can be impersonated")
    void needsHttps(String issuer, CapturedOutput output) throws IOException {
        bothSecrets();
        assertThatThrownBy(() -> start(issuer, secrets.toString())).isInstanceOf(UnsafeConfiguration.class);
        assertThat(output.getAll()).contains("jixiao.issuer (JIXIAO_ISSUER) must be an https address");
    }

    @Test
    @DisplayName("starts with its secrets read from the folder, and takes no business date from outside")
    void starts() throws IOException {
        bothSecrets();
        try (ConfigurableApplicationContext service = start(TestIssuer.shared().issuer(), secrets.toString())) {
            assertThat(service.getEnvironment().getProperty(KEY)).isEqualTo("s3cret");
            Api api = Api.at(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                    .as("project-officer", "1");
            Answer answer = api.with("Jixiao-Business-Date", "2020-03-31").get("/api/sample/caller");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.problem()).isEqualTo("business-date-not-accepted");
            assertThat(api.get("/api/sample/caller").status()).isEqualTo(200);
        }
    }

    private void bothSecrets() throws IOException {
        secret(KEY, "s3cret\n");
        secret("jixiao.read-model.password", "s3cret");
    }

    private void secret(String name, String value) throws IOException {
        Files.writeString(secrets.resolve(name), value);
    }

    private static ConfigurableApplicationContext start(String issuer, String folder, String... more) {
        List<String> settings = new ArrayList<>(List.of(more));
        settings.add("--server.port=0");
        settings.add("--jixiao.service=sample");
        settings.add("--jixiao.issuer=" + issuer);
        settings.add("--JIXIAO_SECRETS=" + folder);
        return new SpringApplicationBuilder(SampleService.class).run(settings.toArray(String[]::new));
    }
}
