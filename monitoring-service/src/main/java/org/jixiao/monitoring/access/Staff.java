package org.jixiao.monitoring.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to the office's people in every seat of monitoring, and to auditors; not to programs. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@PreAuthorize(
        "hasAnyRole('planning-finance', 'research-office', 'general-secretariat', 'project-officer', 'division-head',"
                + " 'unit-head', 'office-leader', 'secrecy-reviewer', 'auditor')")
public @interface Staff {}
