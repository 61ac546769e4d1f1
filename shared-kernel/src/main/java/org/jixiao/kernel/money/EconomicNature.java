package org.jixiao.kernel.money;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a unit's own expenditure is for, by the economic class (部门预算支出经济分类) that its documents carry. */
public enum EconomicNature {
    /** 人员经费: 工资福利 301, 对个人和家庭的补助 303. */
    PERSONNEL,
    /** 公用经费: 商品和服务 302, 资本性支出 310. */
    OPERATING,
    /** 其他, or without a class. */
    OTHER;

    /** 因公出国(境), 公务接待, 公务用车运行维护, 公务用车购置. */
    private static final Set<String> THREE_PUBLIC = Set.of("30212", "30217", "30231", "31013");

    private static final Set<String> OF_PERSONNEL = Set.of("301", "303");
    private static final Set<String> OF_OPERATING = Set.of("302", "310");
    private static final int LEVEL = 3;

    public static EconomicNature of(@Nullable String economicClass) {
        String level = economicClass == null ? "" : economicClass.substring(0, LEVEL);
        return OF_PERSONNEL.contains(level) ? PERSONNEL : OF_OPERATING.contains(level) ? OPERATING : OTHER;
    }

    /** Whether it is of 三公经费, which is a part of 公用经费. */
    public static boolean isThreePublic(@Nullable String economicClass) {
        return economicClass != null && THREE_PUBLIC.contains(economicClass);
    }
}
