package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

@DisplayName("What is asked of the portal")
class AskedTest {

    private static final Visits VISITS =
            new Visits(PortalExamples.words(Locale.SIMPLIFIED_CHINESE).messages());

    @ParameterizedTest
    @CsvSource({
        "/public/?year=2020, /public/?year=2020&lang=zh",
        "/public/?year=2020, /public/?year=2020&q=&unit=&kind=",
        "/public/?page=2&year=2020, /public/?year=2020&page=2",
        "/public/?lang=en, /public/?lang=en&lang=zh",
        "/public/verify, /public/verify?hash="
    })
    @DisplayName("is the same however it is written")
    void same(String one, String other) {
        assertThat(asked("GET", one)).isPresent().isEqualTo(asked("GET", other));
    }

    @Test
    @DisplayName("is the same for who wants the headers only")
    void head() {
        assertThat(asked("HEAD", "/public/")).isPresent().isEqualTo(asked("GET", "/public/"));
    }

    @ParameterizedTest
    @CsvSource({
        "/public/?year=2020, /public/?year=2019",
        "/public/?year=2020, /public/?year=2020&page=2",
        "/public/?unit=HQ, /public/?kind=HQ",
        "/public/, /public/?lang=en",
        "/public/verify, /public/verify.json",
        "/public/verify, /public/verify?format=json"
    })
    @DisplayName("is something else where the answer is")
    void other(String one, String other) {
        assertThat(asked("GET", one)).isPresent().isNotEqualTo(asked("GET", other));
    }

    @Test
    @DisplayName("is something else in another language or form of the reader's")
    void preferences() {
        MockHttpServletRequest chinese = request("GET", "/public/");
        MockHttpServletRequest english = request("GET", "/public/");
        english.addHeader("Accept-Language", "en");
        english.addPreferredLocale(Locale.ENGLISH);
        MockHttpServletRequest program = request("GET", "/public/");
        program.addHeader("Accept", "application/json");
        assertThat(Asked.of(english, VISITS)).isPresent().isNotEqualTo(Asked.of(chinese, VISITS));
        assertThat(Asked.of(program, VISITS)).isPresent().isNotEqualTo(Asked.of(chinese, VISITS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/?q=桥",
                "/public/?year=2020&x=1",
                "/public/verify?hash=00",
                "/api/disclosure/items",
                "/actuator/health"
            })
    @DisplayName("is not kept where its words are the reader's own, or it is no question to the portal")
    void notKept(String address) {
        assertThat(asked("GET", address)).isEmpty();
    }

    @Test
    @DisplayName("is not kept where it is a file of the program, whose date tells who has it")
    void files() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:static/public/*");
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(asked("GET", "/public/" + file.getFilename()))
                        .isEmpty());
    }

    @Test
    @DisplayName("is not kept where it is no reading, or asked by somebody who is known")
    void notRead() {
        assertThat(asked("POST", "/public/")).isEmpty();
        MockHttpServletRequest known = request("GET", "/public/");
        known.addHeader("Authorization", "Bearer x");
        assertThat(Asked.of(known, VISITS)).isEmpty();
    }

    private static Optional<Asked> asked(String method, String address) {
        return Asked.of(request(method, address), VISITS);
    }

    private static MockHttpServletRequest request(String method, String address) {
        var parts = UriComponentsBuilder.fromUriString(address).build();
        MockHttpServletRequest request = new MockHttpServletRequest(method, parts.getPath());
        parts.getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> request.addParameter(name, value == null ? "" : value)));
        return request;
    }
}
