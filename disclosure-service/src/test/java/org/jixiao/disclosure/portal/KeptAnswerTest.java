package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("A kept answer")
class KeptAnswerTest {

    private static final String TEXT = "已公开 3 项。".repeat(200);
    private static final Map<String, List<String>> HEADERS =
            Map.of("Cache-Control", List.of("no-cache"), "Vary", List.of("Accept", "Accept-Language"));

    @Test
    @DisplayName("is the same with and without packing")
    void packed() throws IOException {
        MockHttpServletResponse packed = send("W/\"tag\"", "Accept-Encoding", "br, gzip");
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse plain = send("W/\"tag\"", "Accept", "text/html");
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getContentAsByteArray()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(plain.getHeaders("Vary")).containsExactly("Accept", "Accept-Language", "Accept-Encoding");
        assertThat(plain.getHeader("ETag")).isEqualTo("W/\"tag\"");
    }

    @Test
    @DisplayName("with a strong tag is sent as these bytes or not at all")
    void strong() throws IOException {
        MockHttpServletResponse sent = send("\"hash\"", "Accept-Encoding", "gzip");
        assertThat(sent.getHeader("Content-Encoding")).isNull();
        assertThat(sent.getContentAsByteArray()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("is not sent to who has it")
    void notModified() throws IOException {
        MockHttpServletResponse sent = send("W/\"tag\"", "If-None-Match", "\"other\", W/\"tag\"");
        assertThat(sent.getStatus()).isEqualTo(304);
        assertThat(sent.getContentAsByteArray()).isEmpty();
        assertThat(sent.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(send("W/\"tag\"", "If-None-Match", "W/\"older\"").getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "Accept-Encoding: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        gzip                    | true
        deflate, GZIP;q=0.5, br | true
        gzip;q=0                | false
        br, gzip; q=0.000       | false
        gzip;q=0.001            | true
        x-gzip, br              | false
        identity                | false
        """)
    @DisplayName("is packed for those only who can unpack it")
    void takesGzip(String accepted, boolean takes) {
        assertThat(KeptAnswer.takesGzip(accepted)).isEqualTo(takes);
        assertThat(KeptAnswer.takesGzip(null)).isFalse();
    }

    private static MockHttpServletResponse send(String tag, String header, String value) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/public/");
        request.addHeader(header, value);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new KeptAnswer("text/html;charset=UTF-8", tag, HEADERS, TEXT.getBytes(StandardCharsets.UTF_8))
                .send(request, response);
        return response;
    }
}
