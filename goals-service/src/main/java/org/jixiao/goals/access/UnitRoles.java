package org.jixiao.goals.access;

import java.util.Set;

/** Roles that somebody holds inside the own unit only: what another unit's holder of the same role may do is nothing here. */
public final class UnitRoles {

    public static final Set<String> ALL = Set.of("unit-head", "unit-finance");

    private UnitRoles() {}
}
