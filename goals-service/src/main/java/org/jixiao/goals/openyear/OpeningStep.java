package org.jixiao.goals.openyear;

import java.util.Map;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is carried over into a budget year.
 *
 * @param code of the unit or project; empty for the rulebook and the library
 * @param name by what people know it
 * @param unit of a unit: how it took part in the year before
 * @param unitCode of a project: its unit
 * @param fundNature of a project: the nature of its funds (资金性质) where it is another one than in the year before
 */
record OpeningStep(
        What what,
        String code,
        int budgetYear,
        String name,
        @Nullable UnitOfYear unit,
        @Nullable String unitCode,
        @Nullable String fundNature) {

    /** What is carried over, in the order in which it is done. */
    enum What {
        /** 规则手册. */
        RULEBOOK,
        /** 单位及参与方式. */
        UNIT,
        /** 核心绩效指标. */
        CORE_INDICATORS,
        /** 延续项目. */
        PROJECT,
        /** 延续项目的上年目标, as a draft. */
        GOAL
    }

    /** How a unit took part. */
    record UnitOfYear(UnitKind kind, Participation participation) {}

    /** The same, a project with the nature of its funds where one is given for it. */
    OpeningStep with(Map<String, String> fundNatures) {
        return what == What.PROJECT
                ? new OpeningStep(what, code, budgetYear, name, unit, unitCode, fundNatures.get(code))
                : this;
    }

    int yearBefore() {
        return budgetYear - 1;
    }
}
