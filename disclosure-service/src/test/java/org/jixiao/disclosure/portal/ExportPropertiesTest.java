package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of what other portals are handed")
class ExportPropertiesTest {

    private static ExportProperties at(String home) {
        return new ExportProperties("jixiao.invalid/disclosure", "secret", home);
    }

    @Test
    @DisplayName("name the portal by an address of the web without a path")
    void home() {
        assertThat(at(" https://budget.example.gov.cn ").origin()).isEqualTo("https://budget.example.gov.cn");
        assertThat(at("http://127.0.0.1:8080").origin()).isEqualTo("http://127.0.0.1:8080");
        List.of(
                        "budget.example.gov.cn",
                        "ftp://example.org",
                        "https://example.org/",
                        "https://example.org?x",
                        "https:///x")
                .forEach(home -> assertThatIllegalStateException().isThrownBy(at(home)::origin));
    }

    @Test
    @DisplayName("do not tell the key")
    void secret() {
        assertThat(at("https://example.org")).hasToString("jixiao.invalid/disclosure");
    }
}
