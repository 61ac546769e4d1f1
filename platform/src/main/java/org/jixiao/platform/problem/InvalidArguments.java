package org.jixiao.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Translates what bean validation found into faults: the constraint's name in kebab case, its message, the path. */
final class InvalidArguments {

    /** A rejected value shorter than this is not looked for in messages: it would be found in any number. */
    private static final int SHORTEST_TELLING_VALUE = 4;

    private InvalidArguments() {}

    static List<Fault> of(Errors errors) {
        return errors.getAllErrors().stream().map(InvalidArguments::fault).toList();
    }

    static List<Fault> of(MethodValidationResult result) {
        return result.getParameterValidationResults().stream()
                .flatMap(InvalidArguments::ofParameter)
                .toList();
    }

    private static Stream<Fault> ofParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            String prefix = body.getContainerIndex() == null ? "" : "[" + body.getContainerIndex() + "].";
            return of((Errors) body).stream()
                    .map(fault -> new Fault(fault.code(), prefix + fault.field(), fault.args()));
        }
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> fault(constraint(error), name, error.getDefaultMessage(), result.getArgument()));
    }

    private static Fault fault(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return fault(constraint(error), "", error.getDefaultMessage(), null);
        }
        return field.isBindingFailure()
                ? Fault.of("not-readable", field.getField())
                : fault(constraint(field), field.getField(), field.getDefaultMessage(), field.getRejectedValue());
    }

    private static Fault fault(String constraint, String field, @Nullable String message, @Nullable Object rejected) {
        String said = Objects.requireNonNullElse(message, "");
        String value = String.valueOf(rejected);
        String safe = value.length() < SHORTEST_TELLING_VALUE ? said : said.replace(value, "…");
        return new Fault(constraint, field, Map.of(Problems.CONSTRAINT_MESSAGE, safe));
    }

    /** The last code is the bare name of the constraint, such as {@code NotBlank}. */
    private static String constraint(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String name = codes == null || codes.length == 0 ? "Valid" : codes[codes.length - 1];
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
