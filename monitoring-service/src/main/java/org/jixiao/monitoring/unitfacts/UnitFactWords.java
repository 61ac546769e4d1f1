package org.jixiao.monitoring.unitfacts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.contracts.monitoring.UnitFact.Kind;

/** How the facts are called in tables. */
public final class UnitFactWords {

    private static final Map<String, Kind> KINDS = kinds();

    private UnitFactWords() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> words = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            words.put(of(kind), kind);
        }
        return words;
    }

    public static String of(Kind kind) {
        return switch (kind) {
            case ESTABLISHED_POSTS -> "编制数";
            case STAFF -> "在职人数";
            case FIXED_ASSETS -> "固定资产总额";
            case FIXED_ASSETS_IN_USE -> "在用固定资产";
            case MATTERS_ASSIGNED -> "交办事项";
            case MATTERS_COMPLETED -> "办结事项";
            case THREE_PUBLIC_LAST_YEAR -> "上年“三公”经费支出";
            case UNSPENT_LAST_YEAR -> "上年结转结余";
        };
    }

    /** 计量单位. */
    public static String measureOf(Kind kind) {
        return switch (kind) {
            case ESTABLISHED_POSTS, STAFF -> "人";
            case FIXED_ASSETS, FIXED_ASSETS_IN_USE, THREE_PUBLIC_LAST_YEAR, UNSPENT_LAST_YEAR -> "元";
            case MATTERS_ASSIGNED, MATTERS_COMPLETED -> "件";
        };
    }

    public static Map<String, Kind> meanings() {
        return KINDS;
    }
}
