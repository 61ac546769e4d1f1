package org.jixiao.disclosure.overview;

import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.number;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.CountedItem;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewDrawn;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jspecify.annotations.Nullable;

/** Published projects of three units as an overview takes them. */
public final class OverviewExamples {

    public static final LocalDate DAY = LocalDate.of(2021, 9, 6);
    public static final Subject DEPARTMENT = Subject.department("HZB", YEAR);
    static final Remainder BOUNDS = new Remainder(3, number("80"));

    /** Three of HQ, three of BJ, one of SZ; no two sums of some of them are the same. */
    public static final List<Counted> PROJECTS = List.of(
            counted(1, "HQ", "100.01", "90.00", "优"),
            counted(2, "HQ", "200.02", "150.00", "优"),
            counted(3, "HQ", "300.04", "300.00", "优"),
            counted(4, "BJ", "10.08", "10.00", "良"),
            counted(5, "BJ", "20.16", "15.00", "良"),
            counted(6, "BJ", "30.32", "25.00", "良"),
            counted(7, "SZ", "40.64", "30.00", "中"));

    private OverviewExamples() {}

    static Counted counted(int number, String unit, String budget, @Nullable String executed, @Nullable String grade) {
        return new Counted(
                code(number),
                "项目" + number,
                unit,
                unit + "办",
                List.of(new CountedItem(Matter.GOAL, 1), new CountedItem(Matter.SELF_EVALUATION, 1)),
                number(budget),
                executed == null ? null : number(budget),
                executed == null ? null : number(executed),
                grade,
                3,
                1,
                number < 4 ? 2 : null,
                number < 4 ? 1 : null,
                number < 4);
    }

    /** The same, of which the self-evaluation is public in another version, or not at all (0). */
    static Counted in(Counted project, int version) {
        return new Counted(
                project.projectCode(),
                project.name(),
                project.unitCode(),
                project.unitName(),
                Stream.of(new CountedItem(Matter.GOAL, 1), new CountedItem(Matter.SELF_EVALUATION, version))
                        .filter(item -> item.version() > 0)
                        .toList(),
                project.budget(),
                version == 0 ? null : project.available(),
                version == 0 ? null : project.executed(),
                version == 0 ? null : project.grade(),
                project.reached(),
                project.missed(),
                project.ordered(),
                project.putRight(),
                project.applied());
    }

    static String code(int number) {
        return "31000020T00000000010" + number;
    }

    /** The overview of some of them. */
    public static OverviewDrawn drawn(int version, List<Counted> projects) {
        return new OverviewDrawn(
                YEAR,
                DEPARTMENT,
                "上海市人民政府合作交流办公室",
                "HQ",
                version,
                projects,
                OverviewAccount.of(projects, BOUNDS, DAY).orElseThrow(),
                DAY);
    }

    /** The first so many of them. */
    static List<Counted> first(int count) {
        return IntStream.range(0, count).mapToObj(PROJECTS::get).toList();
    }
}
