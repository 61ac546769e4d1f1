package org.jixiao.kernel.access;

import java.util.Optional;
import java.util.Set;
import org.jixiao.platform.command.Actor;

/** The three (计划财务处, 研究室, 综合秘书处), who supervise what a unit reviews by itself (督导). */
public final class Supervisors {

    public static final Set<String> ROLES =
            Set.of(OfficeRoles.PLANNING_FINANCE, "research-office", "general-secretariat");

    private Supervisors() {}

    /** The role by which somebody supervises; empty where there is none. */
    public static Optional<String> role(Actor actor) {
        return actor.roles().stream().filter(ROLES::contains).sorted().findFirst();
    }
}
