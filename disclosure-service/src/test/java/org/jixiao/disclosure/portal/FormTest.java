package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The form of an answer")
class FormTest {

    @ParameterizedTest(name = "Accept: {0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
        text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | PAGE
        */*                              | PAGE
        application/json                 | JSON
        application/json, text/html;q=0.5 | JSON
        text/html, application/json;q=0.9 | PAGE
        application/*                    | JSON
        image/png                        | PAGE
        nonsense                         | PAGE
        """)
    @DisplayName("is what the reader accepts first")
    void accepted(String accept, Form form) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/public/");
        request.addHeader("Accept", accept);
        assertThat(Form.of(request)).isEqualTo(form);
    }

    @Test
    @DisplayName("is a page where nothing is asked for")
    void nothingAsked() {
        assertThat(Form.of(new MockHttpServletRequest("GET", "/public/"))).isEqualTo(Form.PAGE);
    }

    @Test
    @DisplayName("is asked for by the address or by ?format=, whatever is accepted")
    void byAddress() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/public/items/x/v1.json");
        request.addHeader("Accept", "text/html");
        assertThat(Form.of(request)).isEqualTo(Form.JSON);
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/public/");
        asked.setParameter("format", "json");
        assertThat(Form.of(asked)).isEqualTo(Form.JSON);
        asked.setParameter("format", "html");
        asked.addHeader("Accept", "application/json");
        assertThat(Form.of(asked)).isEqualTo(Form.PAGE);
    }
}
