package org.jixiao.goals.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.MethodSheet.Basis;
import org.jixiao.contracts.goals.MethodSheet.Method;

/** The words with which forms and tables say what the log says by names; those of the glossary. */
public final class IndicatorWords {

    public static final Words<BusinessField> FIELDS = new Words<BusinessField>()
            .and(BusinessField.PAIRED_ASSISTANCE, "对口支援")
            .and(BusinessField.EAST_WEST_COOPERATION, "东西部协作")
            .and(BusinessField.COOPERATION_AND_EXCHANGE, "合作交流")
            .and(BusinessField.OUT_OF_TOWN_OFFICE, "驻外办")
            .and(BusinessField.RECEPTION, "接待")
            .and(BusinessField.INFORMATION_SYSTEMS, "信息化");

    public static final Words<Group> GROUPS = new Words<Group>()
            .and(Group.COST, "成本指标")
            .and(Group.OUTPUT, "产出指标")
            .and(Group.BENEFIT, "效益指标")
            .and(Group.SATISFACTION, "满意度指标")
            .and(Group.INFLUENCE, "影响力指标");

    public static final Words<Category> CATEGORIES = new Words<Category>()
            .and(Category.QUANTITY, "数量指标")
            .and(Category.QUALITY, "质量指标")
            .and(Category.TIMELINESS, "时效指标")
            .and(Category.COST, "成本指标")
            .and(Category.ECONOMIC, "经济效益指标")
            .and(Category.SOCIAL, "社会效益指标")
            .and(Category.ECOLOGICAL, "生态效益指标")
            .and(Category.SUSTAINABLE, "可持续影响指标")
            .and(Category.SATISFACTION, "服务对象满意度指标");

    public static final Words<Direction> DIRECTIONS = new Words<Direction>()
            .and(Direction.AT_LEAST, "≥")
            .and(Direction.AT_MOST, "≤")
            .and(Direction.EXACTLY, "=")
            .and(Direction.QUALITATIVE, "定性")
            .and(Direction.YES_NO, "是/否")
            .and(Direction.BY_DATE, "按期完成");

    public static final Words<Kind> KINDS = new Words<Kind>()
            .and(Kind.CUMULATIVE, "累计")
            .and(Kind.POINT_IN_TIME, "时点")
            .and(Kind.ONE_OFF, "一次性");

    public static final Words<Method> METHODS = new Words<Method>()
            .and(Method.DIRECT_PROOF, "直接证明法")
            .and(Method.STATISTICS, "情况统计法")
            .and(Method.STATEMENT, "情况说明法")
            .and(Method.SURVEY, "问卷调查法")
            .and(Method.TREND, "趋势判断法");

    public static final Words<Basis> BASES = new Words<Basis>()
            .and(Basis.PLAN, "计划标准")
            .and(Basis.INDUSTRY, "行业标准")
            .and(Basis.HISTORY, "历史标准")
            .and(Basis.EXPENDITURE_STANDARD, "预算支出标准")
            .and(Basis.OTHER, "其他");

    private IndicatorWords() {}

    /** One word for each name, in the order in which people are offered them. */
    public static final class Words<E extends Enum<E>> {

        private final Map<String, E> meanings = new LinkedHashMap<>();

        private Words<E> and(E name, String word) {
            meanings.put(word, name);
            return this;
        }

        public Map<String, E> meanings() {
            return Collections.unmodifiableMap(meanings);
        }

        public String of(E name) {
            return meanings.entrySet().stream()
                    .filter(entry -> entry.getValue() == name)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }
    }
}
