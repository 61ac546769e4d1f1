package org.jixiao.platform.problem;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that could not be read: where, and what was expected there, never what stood there. */
final class UnreadableBody {

    private static final int LONGEST_PATH = 200;

    /** How Jackson begins to say that a component is missing; it has no type of its own for that. */
    private static final String MISSING = "Missing required creator property";

    private UnreadableBody() {}

    static RequestProblem problemOf(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestProblem problem) {
                return problem; // the body was cut off while it was read
            }
        }
        return problemOf(unreadable.getCause());
    }

    static RequestProblem problemOf(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException _ -> new Unreadable("json-limit-exceeded", Map.of());
            case InputCoercionException tooLong ->
                new InvalidInput(List.of(wrongType(path(tooLong.getPath()), tooLong.getTargetType())));
            case StreamReadException broken -> malformed(broken);
            case DatabindException unfit -> new InvalidInput(List.of(fault(unfit)));
            case null -> new Unreadable("missing-body", Map.of());
            default -> new Unreadable("unreadable-body", Map.of());
        };
    }

    private static RequestProblem malformed(StreamReadException broken) {
        return new Unreadable(
                "malformed-json",
                Map.of(
                        "line", broken.getLocation().getLineNr(),
                        "column", broken.getLocation().getColumnNr()));
    }

    private static Fault fault(DatabindException unfit) {
        String field = path(unfit.getPath());
        return switch (unfit) {
            case UnrecognizedPropertyException _ -> Fault.of("unknown-field", field);
            case InvalidNullException _ -> Fault.of("missing-field", field);
            case MismatchedInputException missing
            when missing.getOriginalMessage().startsWith(MISSING) -> Fault.of("missing-field", field);
            case MismatchedInputException mismatch -> wrongType(field, mismatch.getTargetType());
            default -> Fault.of("invalid-value", field);
        };
    }

    static Fault wrongType(String field, @Nullable Class<?> target) {
        return Fault.of("not-" + expected(target), field);
    }

    private static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "readable";
        }
        if (target.isEnum()) {
            return "a-choice";
        }
        if (target == LocalDate.class) {
            return "a-date";
        }
        if (target == Instant.class || target == OffsetDateTime.class) {
            return "an-instant";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "true-or-false";
        }
        if (isInteger(target)) {
            return "an-integer";
        }
        if (Number.class.isAssignableFrom(target) || target == double.class || target == float.class) {
            return "a-number";
        }
        if (CharSequence.class.isAssignableFrom(target)) {
            return "a-text";
        }
        return target.isArray() || Collection.class.isAssignableFrom(target) ? "a-list" : "readable";
    }

    private static boolean isInteger(Class<?> target) {
        return List.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class, BigInteger.class)
                .contains(target);
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            String name = reference.getPropertyName();
            if (name == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path.toString();
    }

    private static final class Unreadable extends RequestProblem {
        Unreadable(String code, Map<String, Object> args) {
            super(HttpStatus.BAD_REQUEST, code, args);
        }
    }
}
