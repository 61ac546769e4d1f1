package org.jixiao.platform.canonical;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The canonical JSON (RFC 8785) of a record made of records, lists, texts, enums, decimals, dates, integers and truth values: names
 * sorted, no white space. Decimals stand as strings, as they do in the log. A value that is absent is left out, so that a field
 * added later does not change the hash of what was written before.
 */
public final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    public static String of(Record content) {
        CanonicalJson json = new CanonicalJson();
        json.add(content);
        return json.text.toString();
    }

    /** SHA-256 of the canonical JSON in UTF-8, lower-case hex. */
    public static String hashOf(Record content) {
        byte[] bytes = of(content).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private void add(Object value) {
        switch (value) {
            case Record content -> addObject(content);
            case Iterable<?> items -> addList(items);
            case String string -> addString(string);
            case Enum<?> constant -> addString(constant.name());
            case BigDecimal number -> addString(number.toPlainString());
            case LocalDate date -> addString(date.toString());
            case Integer number -> text.append(number);
            case Long number -> addString(number.toString());
            case Boolean truth -> text.append(truth);
            default -> throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private void addObject(Record content) {
        text.append('{');
        Arrays.stream(content.getClass().getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .forEach(component -> addMember(component.getName(), read(component, content)));
        text.append('}');
    }

    private void addMember(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (text.charAt(text.length() - 1) != '{') {
            text.append(',');
        }
        addString(name);
        text.append(':');
        add(value);
    }

    private void addList(Iterable<?> items) {
        text.append('[');
        for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
            add(rest.next());
            if (rest.hasNext()) {
                text.append(',');
            }
        }
        text.append(']');
    }

    private void addString(String string) {
        text.append('"');
        string.chars().forEach(this::addCharacter);
        text.append('"');
    }

    private void addCharacter(int character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (character < 0x20) {
                    text.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
                } else {
                    text.append((char) character);
                }
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record content) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // a record need not be public to have a text
        try {
            return accessor.invoke(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's component can be read: " + component, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
