package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** An answer ready to be sent. */
final class KeptAnswer {

    private static final String WEAK = "W/";
    private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0*)?$");
    private static final String GZIP = "gzip";

    private final String type;
    private final String tag;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final byte @Nullable [] gzip;

    /**
     * @param tag its entity tag; a strong one belongs to exactly these bytes, so that no packed ones are sent in their place
     * @param headers all others that are the answer's own
     */
    KeptAnswer(String type, String tag, Map<String, List<String>> headers, byte[] body) {
        this.type = type;
        this.tag = tag;
        this.headers = Map.copyOf(headers);
        this.body = body;
        byte[] packed = tag.startsWith(WEAK) ? packed(body) : body;
        this.gzip = packed.length < body.length ? packed : null;
    }

    /** Nothing but its headers where the reader has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (gzip != null) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        byte[] sent = body;
        if (gzip != null && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            sent = gzip;
        }
        response.setContentType(type);
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    /** How many bytes of memory it takes, more or less. */
    int size() {
        return body.length + (gzip == null ? 0 : gzip.length);
    }

    static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .filter(coding -> coding.split(";", 2)[0].strip().equals(GZIP))
                        .anyMatch(coding -> !REFUSED.matcher(coding).find());
    }

    /** Once for many readers, hence as small as it gets. */
    private static byte[] packed(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
