package org.jixiao.goals.goal.form;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What all forms of a goal have around their grids.
 *
 * @param on the paper's day: an old paper prints the old name of the unit
 */
record FormFrame(GoalRecord record, Proposal subject, LocalDate on) {

    private static final String BETWEEN_SIGNATURES = "      ";

    /** The name of the file. */
    String name(String form) {
        return "%d年度%s%s".formatted(subject.subject().budgetYear(), subject.name(), form);
    }

    /** With 「不宜公开」 in the corner where that was found, and 试编 where the goal opens no gate. */
    Form.Head head(String title, String state, String left, String right) {
        String trial = subject.isTrial() ? "试编" : "";
        String subtitle = Stream.of(subject.subject().budgetYear() + "年度", trial, state)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Form.Head(title, "（" + subtitle + "）", left, right, record.isRestricted() ? "不宜公开" : "");
    }

    /** What the titles of the forms begin with. */
    String kindOfGoal() {
        return switch (subject.goalSubject()) {
            case PROJECT -> "项目支出";
            case POLICY -> "政策";
            case UNIT -> "单位整体支出";
            case DEPARTMENT -> "部门整体支出";
        };
    }

    /** What the subject's name and code are called. */
    String kind() {
        return switch (subject.goalSubject()) {
            case PROJECT -> "项目";
            case POLICY -> "政策";
            case UNIT -> "单位";
            case DEPARTMENT -> "部门";
        };
    }

    /** 项目期. */
    static String period(@Nullable ProjectProfile profile) {
        if (profile == null) {
            return "";
        }
        return profile.spansYears()
                ? "%d年—%d年".formatted(profile.fromYear(), profile.toYear())
                : profile.fromYear() + "年";
    }

    String unitName() {
        return record.unitNameOn(on, subject.unitCode());
    }

    /** 实施单位: the unit with its responsible division. */
    String owner() {
        return Stream.of(unitName(), subject.division())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String signatures(String... signatures) {
        return String.join(BETWEEN_SIGNATURES, signatures);
    }
}
