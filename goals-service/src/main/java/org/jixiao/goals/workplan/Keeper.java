package org.jixiao.goals.workplan;

import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody may keep a work plan. 计划财务处 makes the plan of the 机关, the 驻外办 and the 服务中心 make their own (notice, 三
 * （二）).
 *
 * @param planningFinance whether this is 计划财务处
 * @param headOf the unit whose head this is; empty if none
 */
public record Keeper(boolean planningFinance, String headOf) {

    public static Keeper of(Actor actor) {
        return new Keeper(
                actor.roles().contains("planning-finance"), actor.roles().contains("unit-head") ? actor.unit() : "");
    }

    /** @param kind what the unit is; null for the whole office */
    boolean keepsPlanOf(String unitCode, @Nullable UnitKind kind) {
        boolean ofTheHeadquarters = kind == null || kind == UnitKind.HEADQUARTERS;
        return ofTheHeadquarters ? planningFinance : headOf.equals(unitCode);
    }
}
