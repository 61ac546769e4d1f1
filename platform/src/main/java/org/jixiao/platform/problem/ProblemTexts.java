package org.jixiao.platform.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of all problems, by code and language. They stand in {@code platform-problems_<language>.properties} (the platform's
 * own) and {@code problems_<language>.properties} (each service's), in UTF-8, under {@code <code>.title}, {@code <code>.detail} and
 * {@code <code>.next}; a text quotes a value as <code>{name}</code>.
 */
public final class ProblemTexts {

    private static final List<String> BASE_NAMES = List.of("platform-problems", "problems");

    private static final Pattern QUOTED = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private ProblemTexts(ClassLoader classes) throws IOException {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            for (String baseName : BASE_NAMES) {
                String file = baseName + "_" + language.locale() + ".properties";
                for (URL url : Collections.list(classes.getResources(file))) {
                    all.putAll(read(url));
                }
            }
            texts.put(language, Map.copyOf(all));
        }
    }

    /** All texts that the class path holds. */
    public static ProblemTexts load(ClassLoader classes) {
        try {
            return new ProblemTexts(classes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts of the problems", e);
        }
    }

    private static Map<String, String> read(URL url) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key)));
    }

    /** The text as it stands in the file; null if there is none. */
    public @Nullable String find(Language language, String key) {
        return texts.getOrDefault(language, Map.of()).get(key);
    }

    /** The text with its values; null if there is none. */
    @Nullable
    String say(Language language, String key, Map<String, Object> args) {
        String text = find(language, key);
        return text == null
                ? null
                : QUOTED.matcher(text).replaceAll(quoted -> {
                    Object value = args.get(quoted.group(1));
                    return Matcher.quoteReplacement(value == null ? quoted.group() : spoken(language, value));
                });
    }

    private static String spoken(Language language, Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Collection<?> several ->
                several.stream()
                        .map(one -> spoken(language, one))
                        .collect(Collectors.joining(language == Language.ZH_CN ? "、" : ", "));
            default -> value.toString();
        };
    }
}
