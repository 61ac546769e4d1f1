package org.jixiao.kernel.subject;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The subject that the path names, on an endpoint under {@link #SUBJECT}: a project, a policy, a unit or a department. Every service has
 * its own below its prefix: {@code "/api/goals" + OfPath.SUBJECT}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OfPath {

    /** What has a goal. */
    String SUBJECT = "/{subjects:projects|policies|units|departments}/{code}/{year}";
}
