package org.jixiao.disclosure.portal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What of a year is asked for. Every word has to occur in the name, the unit, the code or the index number; wide letters and digits
 * count as the narrow ones.
 *
 * @param text words apart by spaces; empty for everything
 * @param unit a unit's code; empty for all
 * @param kind a subject's kind; empty for all
 */
public record Search(String text, String unit, String kind) {

    static Search of(@Nullable String text, @Nullable String unit, @Nullable String kind) {
        return new Search(Query.text("q", text), Query.code("unit", unit), Query.code("kind", kind));
    }

    /** Whether anything is asked for at all. */
    public boolean narrows() {
        return !(text + unit + kind).isEmpty();
    }

    boolean finds(PublishedItem item) {
        if (differs(unit, item.unitCode()) || differs(kind, item.subject().kind())) {
            return false;
        }
        String searched = plain(Stream.of(
                        item.name(),
                        item.unitName(),
                        item.unitCode(),
                        item.subject().code(),
                        item.indexNumber())
                .reduce("", (all, one) -> all + "\n" + one));
        return Arrays.stream(plain(text).split("\\s+")).allMatch(searched::contains);
    }

    private static boolean differs(String asked, String value) {
        return !asked.isEmpty() && !asked.equals(value);
    }

    /** For the addresses of the same search in other words. */
    public String query() {
        return parameter("q", text) + parameter("unit", unit) + parameter("kind", kind);
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
