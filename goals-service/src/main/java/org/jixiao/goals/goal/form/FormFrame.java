package org.jixiao.goals.goal.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.platform.form.Form;

/** What all forms of a project's goal have around their grids. */
record FormFrame(GoalRecord record, ProjectProposed project) {

    private static final String BETWEEN_SIGNATURES = "      ";

    /** The name of the file. */
    String name(String form) {
        return "%d年度%s%s".formatted(project.budgetYear(), project.name(), form);
    }

    /** With 「不宜公开」 in the corner where that was found (rules F, M), and 试编 where the goal opens no gate. */
    Form.Head head(String title, String state, String left, String right) {
        String trial = project.participation() == Participation.TRIAL ? "试编" : "";
        String subtitle = Stream.of(project.budgetYear() + "年度", trial, state)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Form.Head(title, "（" + subtitle + "）", left, right, record.isRestricted() ? "不宜公开" : "");
    }

    /** 项目期. */
    static String period(ProjectProfile profile) {
        return profile.spansYears()
                ? "%d年—%d年".formatted(profile.fromYear(), profile.toYear())
                : profile.fromYear() + "年";
    }

    /** 实施单位: the unit with its responsible division. */
    String owner() {
        return Stream.of(record.unitName(), project.division())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String signatures(String... signatures) {
        return String.join(BETWEEN_SIGNATURES, signatures);
    }
}
