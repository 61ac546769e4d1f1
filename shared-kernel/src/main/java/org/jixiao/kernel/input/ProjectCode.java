package org.jixiao.kernel.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 项目代码: 6 digits of the division, 2 of the year, a letter of the kind, 12 of the serial; 21 in all. */
@Pattern(regexp = ProjectCode.PATTERN, message = "{org.jixiao.kernel.input.ProjectCode.message}")
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface ProjectCode {

    String PATTERN = "[0-9]{8}[A-Z][0-9]{12}";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
