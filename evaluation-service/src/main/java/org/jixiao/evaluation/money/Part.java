package org.jixiao.evaluation.money;

import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Another subject whose money is a subject's money.
 *
 * @param unitCode the unit that spends it; null where that does not matter, as of a policy's projects
 * @param key whether it is a project that is designated 重点 for the year
 */
public record Part(Subject subject, @Nullable String unitCode, boolean key) {

    /** A part of which it does not matter whether it is 重点. */
    public Part(Subject subject, @Nullable String unitCode) {
        this(subject, unitCode, false);
    }

    /** The own expenditure of a unit in a year and in the one before, which 变动率 is held against. */
    public static List<Subject> yearsOf(Subject unit) {
        return IntStream.of(unit.budgetYear(), unit.budgetYear() - 1)
                .filter(year -> Subject.isOne(unit.kind(), unit.code(), year))
                .mapToObj(year -> new Subject(unit.kind(), unit.code(), year))
                .toList();
    }
}
