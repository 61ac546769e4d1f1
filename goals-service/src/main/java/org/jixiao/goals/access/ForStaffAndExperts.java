package org.jixiao.goals.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jixiao.kernel.access.Staff;
import org.springframework.security.access.prepost.PreAuthorize;

/** Readable for the office's staff and, as far as the endpoint lets them, for the experts of appraisals. */
@PreAuthorize("hasAnyRole(" + Staff.ROLES + ", 'expert')")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForStaffAndExperts {}
