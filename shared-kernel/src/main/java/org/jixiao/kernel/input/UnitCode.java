package org.jixiao.kernel.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 单位代码, up to 21 letters, digits and hyphens. */
@Pattern(regexp = UnitCode.PATTERN, message = "{org.jixiao.kernel.input.UnitCode.message}")
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface UnitCode {

    String PATTERN = "[A-Za-z0-9][A-Za-z0-9-]{0,20}";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
