package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.goals.WholeRules.Formula;
import org.jixiao.contracts.goals.WholeRules.Group;
import org.jixiao.contracts.goals.WholeRules.Judged;
import org.jixiao.contracts.goals.WholeRules.Line;
import org.jixiao.contracts.goals.WholeRules.Pace;
import org.jixiao.contracts.goals.WholeRules.Tolerance;
import org.jixiao.platform.aggregate.Refusal;

/** The framework of a whole makes 100 points, of which each indicator of a goal finds its own, and each line says what it is computed from. */
final class WholeIsSound {

    private static final String PLACE = "rules.evaluation.whole";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;

    /** No indicator's code has an underscore. */
    private static final Pattern CODE = Pattern.compile("[a-z]+(_[a-z]+)+");

    private WholeIsSound() {}

    static List<Refusal> objections(WholeRules rules) {
        List<Refusal> objections = new ArrayList<>();
        BigDecimal sum = rules.groups().stream().map(Group::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            objections.add(
                    Refusal.rule("whole-weights-wrong").at(PLACE + ".groups").with("sum", sum));
        }
        for (int i = 0; i < rules.groups().size(); i++) {
            Group group = rules.groups().get(i);
            if (!isFilled(group)) {
                objections.add(Refusal.rule("whole-group-not-filled")
                        .at(PLACE + ".groups[" + i + "]")
                        .with("group", group.name()));
            }
        }
        objections.addAll(objectionsToLines(rules));
        if (!holdsEachOnce(rules)) {
            objections.add(Refusal.rule("whole-indicators-misplaced").at(PLACE + ".groups"));
        }
        if (!isSound(rules.judged()) || !isSound(rules.tolerance()) || !isSound(rules.pace())) {
            objections.add(Refusal.rule("whole-rules-malformed").at(PLACE));
        }
        return objections;
    }

    /** Its lines make its weight; where indicators belong to it, they leave them some of it. */
    private static boolean isFilled(Group group) {
        int left = group.left().signum();
        return group.weight().signum() > 0 && (group.indicators().isEmpty() ? left == 0 : left > 0);
    }

    private static List<Refusal> objectionsToLines(WholeRules rules) {
        List<Refusal> objections = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        rules.lines()
                .filter(line -> !isSound(line) || !codes.add(line.code()))
                .map(line -> Refusal.rule("whole-line-malformed")
                        .at(PLACE + ".groups")
                        .with("line", line.code()))
                .forEach(objections::add);
        return objections;
    }

    private static boolean isSound(Line line) {
        boolean judged = line.formula() == Formula.JUDGED;
        return CODE.matcher(line.code()).matches()
                && line.weight().signum() > 0
                && (line.part() == null) == judged
                && (line.of() == null) == judged;
    }

    private static boolean holdsEachOnce(WholeRules rules) {
        List<Indicator.Group> placed = rules.groups().stream()
                .flatMap(group -> group.indicators().stream())
                .sorted()
                .toList();
        return placed.equals(Arrays.asList(Indicator.Group.values()));
    }

    private static boolean isSound(Judged judged) {
        return judged.missing().signum() >= 0
                && judged.partly().compareTo(judged.missing()) >= 0
                && judged.full().compareTo(judged.partly()) >= 0
                && judged.full().compareTo(HUNDRED) <= 0;
    }

    private static boolean isSound(Tolerance tolerance) {
        return tolerance.upTo().signum() >= 0
                && tolerance.upTo().compareTo(HUNDRED) <= 0
                && isShare(tolerance.perPoint());
    }

    private static boolean isSound(Pace pace) {
        return pace.month() >= 1 && pace.month() <= MONTHS && isShare(pace.share());
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(HUNDRED) <= 0;
    }
}
