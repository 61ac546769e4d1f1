package org.jixiao.goals.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.Indicator.Milestone;

/** The plan of an indicator (计划进度) as forms and tables write it: {@code 3月:10；6月:30；12月:60}. */
public final class PlanText {

    private static final Pattern MILESTONE =
            Pattern.compile("\\s*(1[0-2]|[1-9])\\s*月\\s*[:：]\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,4})?)\\s*");

    private PlanText() {}

    /** Empty where there is no plan. */
    public static String of(List<Milestone> plan) {
        return plan.stream()
                .map(milestone -> milestone.month() + "月:" + milestone.value().toPlainString())
                .collect(Collectors.joining("；"));
    }

    /** The plan that a text says; nothing where it says something else. */
    public static Optional<List<Milestone>> read(String text) {
        List<Milestone> plan = new ArrayList<>();
        for (String part : text.split("[;；]")) {
            Matcher said = MILESTONE.matcher(part);
            if (!said.matches()) {
                return Optional.empty();
            }
            plan.add(new Milestone(Integer.parseInt(said.group(1)), new BigDecimal(said.group(2))));
        }
        return Optional.of(plan);
    }
}
