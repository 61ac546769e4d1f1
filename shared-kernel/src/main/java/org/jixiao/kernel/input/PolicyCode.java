package org.jixiao.kernel.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 政策代码, a form of the office's own since there is no standard one: the year of the policy and a serial, as in ZC-2020-001. */
@Pattern(regexp = PolicyCode.PATTERN, message = "{org.jixiao.kernel.input.PolicyCode.message}")
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface PolicyCode {

    String PATTERN = "ZC-[0-9]{4}-[0-9]{3}";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
