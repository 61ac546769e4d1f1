package org.jixiao.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Readable for the office's staff and, as far as the endpoint lets them, for the experts of a commission. */
@PreAuthorize("hasAnyRole(" + Staff.ROLES + ", 'expert')")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForStaffAndExperts {}
