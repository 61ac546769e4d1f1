package org.jixiao.platform.projection;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which projections an endpoint's answer rests on. A request that carries {@code Jixiao-Written} then waits, bounded, until all of
 * them show the change. Where the answer is read from the log itself, it waits until the change has its position.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Reads {

    /** The projections' names; none for the log itself. */
    String[] value() default {};

    /**
     * Whether the answer must know everything that was recorded when it was asked for, by whomever, as where it decides what may go out.
     */
    boolean everything() default false;
}
