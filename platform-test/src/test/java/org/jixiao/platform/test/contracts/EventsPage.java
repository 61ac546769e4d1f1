package org.jixiao.platform.test.contracts;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.Published;
import org.jspecify.annotations.Nullable;

/** Writes {@code docs/events.md}: every stored event with its fields, in the words of JSON. */
final class EventsPage {

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            int.class, "whole number",
            long.class, "whole number",
            Integer.class, "whole number",
            boolean.class, "true or false",
            Boolean.class, "true or false",
            BigDecimal.class, "decimal string",
            LocalDate.class, "date",
            Instant.class, "instant");

    private final StringBuilder page = new StringBuilder();
    private final Set<Class<?>> values = new TreeSet<>(Comparator.comparing(EventsPage::shortName));

    private EventsPage() {}

    static String write(List<Catalogue.Context> contexts) {
        EventsPage page = new EventsPage();
        page.line("# Stored events");
        page.line("");
        page.line("Generated from `contracts`; the build fails where it is out of date, and");
        page.line("`mvn -q -pl platform-test -am test -Dapprove=true` writes it anew. A `?` marks what may be absent.");
        page.line("**Published** events are a promise to other services and to finance systems; the others are private"
                + " to");
        page.line("their context. A decimal string is a number in quotes, so that no reader rounds it.");
        contexts.forEach(page::context);
        return page.page.toString();
    }

    private void context(Catalogue.Context context) {
        values.clear();
        line("");
        line("## " + context.name());
        for (Class<?> type : context.eventInterfaces()) {
            line("");
            line("### " + type.getSimpleName());
            line("");
            line("| stored name | revision | | fields |");
            line("| --- | --- | --- | --- |");
            context.register().types().stream()
                    .filter(event -> type.isAssignableFrom(event.type()))
                    .forEach(this::event);
        }
        values();
    }

    private void event(EventType event) {
        String published = event.type().isAnnotationPresent(Published.class) ? "**published**" : "private";
        line("| `%s` | %d | %s | %s |".formatted(event.name(), event.revision(), published, fields(event.type())));
    }

    private void values() {
        if (values.isEmpty()) {
            return;
        }
        line("");
        line("### Values");
        line("");
        line("| value | made of |");
        line("| --- | --- |");
        List<Class<?>> open = new ArrayList<>(values);
        Set<Class<?>> written = new TreeSet<>(Comparator.comparing(EventsPage::shortName));
        List<String> lines = new ArrayList<>();
        while (!open.isEmpty()) {
            Class<?> next = open.removeFirst();
            if (written.add(next)) {
                lines.add("| `%s` | %s |".formatted(shortName(next), madeOf(next)));
                open.addAll(values);
            }
        }
        lines.stream().sorted().forEach(this::line);
    }

    private String madeOf(Class<?> value) {
        if (value.isEnum()) {
            return Arrays.stream(value.getEnumConstants())
                    .map(constant -> "`" + ((Enum<?>) constant).name() + "`")
                    .collect(Collectors.joining(" · "));
        }
        return fields(value);
    }

    private String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(this::field).collect(Collectors.joining("<br>"));
    }

    private String field(RecordComponent component) {
        return "`" + component.getName() + "` " + words(component.getAnnotatedType());
    }

    private String words(AnnotatedType annotated) {
        return words(annotated.getType(), annotated) + (annotated.isAnnotationPresent(Nullable.class) ? "?" : "");
    }

    private String words(Type type, AnnotatedType annotated) {
        if (type instanceof ParameterizedType generic && annotated instanceof AnnotatedParameterizedType arguments) {
            AnnotatedType last =
                    arguments.getAnnotatedActualTypeArguments()[arguments.getAnnotatedActualTypeArguments().length - 1];
            return (generic.getRawType() == List.class ? "list of " : "map of text to ") + words(last);
        }
        Class<?> plain = (Class<?>) type;
        String word = PLAIN.get(plain);
        if (word != null) {
            return word;
        }
        values.add(plain);
        return "`" + shortName(plain) + "`";
    }

    /** The name as one writes it in Java: {@code Indicator.Group}. */
    private static String shortName(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
