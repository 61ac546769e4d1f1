package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.Explanation.Input;
import org.jixiao.contracts.monitoring.Light;
import org.jspecify.annotations.Nullable;

/** A light and the sum that led to it. */
record Verdict(
        Light light,
        String rule,
        String formula,
        List<Input> inputs,
        @Nullable BigDecimal result) {

    /** Another rule overrules this light; the sum so far stays visible. */
    Verdict overruled(Light other, String byRule, String condition, String symbol, String value) {
        List<Input> more = new ArrayList<>(inputs);
        more.add(new Input(symbol, value));
        return new Verdict(other, byRule, formula + "; " + condition, List.copyOf(more), result);
    }

    Explanation explanation(int rulebookVersion) {
        return new Explanation(rule, formula, inputs, result, rulebookVersion);
    }
}
