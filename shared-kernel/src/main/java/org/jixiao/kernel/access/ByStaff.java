package org.jixiao.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * A step that any of the office's own people may have to take, by a role, by a post or as a delegate (代): posts and delegations are in
 * no token, so that the state has to tell whether this person may.
 */
@PreAuthorize("hasAnyRole(" + Staff.ACTING + ")")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByStaff {}
