package org.jixiao.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Readable for the office's staff and for auditors, but neither for the finance system nor for administrators. */
@PreAuthorize("hasAnyRole(" + Staff.ROLES + ")")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForStaff {}
