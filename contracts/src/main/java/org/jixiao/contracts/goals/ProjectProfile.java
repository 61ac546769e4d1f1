package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a project is, what it rests on and how it is carried out (项目基本情况; the notice asks for 设立依据, 立项流程, 保障制度和措施).
 *
 * @param fromYear first budget year (项目期)
 * @param toYear last budget year
 * @param recurrent 经常性, else 一次性
 * @param overview 项目概况
 * @param policyBasis what it rests on (立项依据)
 * @param procedure how it was decided, with the papers of approval (立项流程)
 * @param safeguards rules and measures that safeguard it (保障制度和措施)
 * @param purpose what the money is used for (资金用途); null where the overview says it
 * @param necessity why it has to be (设立的必要性); null where the overview says it
 * @param schedule when what is done (实施计划); null where there is none yet
 * @param totalBudget of all its years, 元 (项目总预算); null where it is not known
 */
public record ProjectProfile(
        int fromYear,
        int toYear,
        boolean recurrent,
        String overview,
        String policyBasis,
        String procedure,
        String safeguards,
        @Nullable String purpose,
        @Nullable String necessity,
        @Nullable String schedule,
        @Nullable BigDecimal totalBudget) {

    /** Whether it goes on for more than one budget year, and so has a mid-term goal. */
    public boolean spansYears() {
        return toYear > fromYear;
    }
}
