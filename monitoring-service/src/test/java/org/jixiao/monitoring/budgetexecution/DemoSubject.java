package org.jixiao.monitoring.budgetexecution;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;

/**
 * A project or unit of the demo and its money for the year.
 *
 * @param code of the demo, without the series that keeps tests apart
 * @param wan 万元, as finance approves it
 * @param quotas whether finance sends quotas for it
 */
record DemoSubject(String kind, String code, String wan, boolean quotas) {

    static final int YEAR = 2020;

    /** The projects and the units' own expenditure. */
    static final List<DemoSubject> ALL = List.of(
            project("T", 1, "286.40", true),
            project("T", 2, "38500.00", true),
            project("T", 3, "420.00", false),
            project("T", 4, "315.75", true),
            project("T", 5, "168.00", false),
            project("Y", 6, "950.00", true),
            project("Y", 7, "96.80", false),
            project("T", 8, "120.00", true),
            project("Y", 9, "210.30", false),
            project("T", 10, "132.60", true),
            project("Y", 11, "88.00", false),
            project("T", 12, "260.00", true),
            unit("HQ", "2860.00", true),
            unit("BJ", "480.50", false),
            unit("GZ", "512.25", true),
            unit("WH", "395.10", false),
            unit("SC", "640.00", true));

    private static DemoSubject project(String letter, int number, String wan, boolean quotas) {
        return new DemoSubject(Subject.PROJECT, letter + number, wan, quotas);
    }

    private static DemoSubject unit(String code, String wan, boolean quotas) {
        return new DemoSubject(Subject.UNIT, code, wan, quotas);
    }

    boolean isProject() {
        return kind.equals(Subject.PROJECT);
    }

    /** The same of another series is another subject. */
    Subject of(int series) {
        return isProject()
                ? Subject.project(
                        "31000020%s9%03d%08d"
                                .formatted(code.substring(0, 1), series, Integer.parseInt(code.substring(1))),
                        YEAR)
                : Subject.unit(code + "-" + series, YEAR);
    }

    long fen() {
        return new BigDecimal(wan).movePointRight(6).longValueExact();
    }
}
