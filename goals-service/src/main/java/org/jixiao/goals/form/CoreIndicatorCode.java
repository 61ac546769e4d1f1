package org.jixiao.goals.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a core indicator: letters for its field, a hyphen, and a number, for example {@code DKZY-01}. */
@Pattern(regexp = CoreIndicatorCode.PATTERN)
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface CoreIndicatorCode {

    String PATTERN = "[A-Z]{2,8}-[0-9]{2,4}";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
