package org.jixiao.platform.test.contracts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One sample of any record of contracts, always the same, every component filled. Knows only the types that a stored event may
 * be made of; a component of any other type, a floating-point number for example, fails here.
 */
public final class Samples {

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            Integer.class,
            1,
            Boolean.class,
            true,
            BigDecimal.class,
            new BigDecimal("1234567.80"),
            LocalDate.class,
            LocalDate.of(2020, 6, 30),
            Instant.class,
            Instant.parse("2020-06-30T01:02:03.456789Z"));

    /** Name for the value of every decimal number. */
    public static final String A_NUMBER = "a number";

    private static final Subject FIRST = Subject.project("31000020T000000000001", 2020);

    private final boolean filled;
    private final Subject about;
    private final Map<String, Object> byName;

    private Samples(boolean filled, Subject about, Map<String, Object> more) {
        this.filled = filled;
        this.about = about;
        this.byName = new HashMap<>(Map.of("projectCode", about.code(), "budgetYear", about.budgetYear()));
        byName.putAll(more);
    }

    /** A sample with every component filled. */
    public static Record of(Class<? extends Record> type) {
        return (Record) new Samples(true, FIRST, Map.of()).sampleOfRecord(type);
    }

    /** A sample that lacks everything that may be absent. */
    public static Record leastOf(Class<? extends Record> type) {
        return (Record) new Samples(false, FIRST, Map.of()).sampleOfRecord(type);
    }

    /** A sample about a project of its own, and with these values for what has one of these names. */
    public static Record about(
            Subject project, Map<String, Object> byName, boolean filled, Class<? extends Record> type) {
        return (Record) new Samples(filled, project, byName).sampleOfRecord(type);
    }

    private Object sample(Type type, String name) {
        return switch (type) {
            case Class<?> plain -> sampleOfClass(plain, name);
            case ParameterizedType generic
            when generic.getRawType() == List.class -> List.of(sample(generic.getActualTypeArguments()[0], name));
            case ParameterizedType generic
            when generic.getRawType() == Map.class && generic.getActualTypeArguments()[0] == String.class ->
                Map.of("key", sample(generic.getActualTypeArguments()[1], name));
            default -> throw notForEvents(type, name);
        };
    }

    private Object sampleOfClass(Class<?> type, String name) {
        Object named = byName.get(name);
        if (type == BigDecimal.class && byName.containsKey(A_NUMBER)) {
            return byName.get(A_NUMBER);
        }
        if (named != null && (named.getClass() == type || (named instanceof Integer && type == int.class))) {
            return named;
        }
        if (type == Subject.class) {
            return about;
        }
        Object plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type == String.class) {
            return words(name);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return sampleOfRecord(type);
        }
        throw notForEvents(type, name);
    }

    private Object sampleOfRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(this::sampleOf).toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getName() + " refuses its sample: give Samples a better value", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName() + " cannot be made", e);
        }
    }

    private @Nullable Object sampleOf(RecordComponent component) {
        if (!filled && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return sample(component.getGenericType(), component.getName());
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
    }

    private static AssertionError notForEvents(Type type, String name) {
        return new AssertionError(type.getTypeName() + " (" + name + ") is no type for a stored event");
    }
}
