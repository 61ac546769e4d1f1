package org.jixiao.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A step of a commission: who is of it comes from outside or from the office, so that the state has to tell whether this person may. */
@PreAuthorize("hasAnyRole(" + Staff.ACTING + ", 'expert')")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByStaffOrExperts {}
