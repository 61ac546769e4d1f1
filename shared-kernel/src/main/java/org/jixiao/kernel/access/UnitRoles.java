package org.jixiao.kernel.access;

import java.util.Set;

/** Roles that somebody holds inside the own unit only: what another unit's holder of the same role may do is nothing here. */
public final class UnitRoles {

    /** Of the 单位负责人. */
    public static final String HEAD = "unit-head";

    public static final Set<String> ALL = Set.of(HEAD, "unit-finance");

    private UnitRoles() {}
}
