package org.jixiao.disclosure.portal;

import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.Subject;

/** Where the portal shows what subject: {@code /public/units/BJ/2021}. */
final class Addresses {

    private static final Map<String, String> KINDS = Map.of(
            "projects", Subject.PROJECT,
            "policies", Subject.POLICY,
            "units", Subject.UNIT,
            "departments", Subject.DEPARTMENT);

    private Addresses() {}

    static String of(Subject subject) {
        String plural = KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().equals(subject.kind()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing of such a subject is published"));
        return "/public/" + plural + "/" + subject.code() + "/" + subject.budgetYear();
    }

    /** Everything that is published of a unit in a year; {@code /public/units/…} is the unit as a whole. */
    static String ofUnit(String unitCode, int budgetYear) {
        return ofYear(budgetYear) + "/units/" + unitCode;
    }

    /** Below it stands what belongs to a year as a whole. */
    static String ofYear(int budgetYear) {
        return "/public/years/" + budgetYear;
    }

    /** The subject of an address; empty where it names none. */
    static Optional<Subject> subject(String plural, String code, int year) {
        return Optional.ofNullable(KINDS.get(plural))
                .filter(kind -> Subject.isOne(kind, code, year))
                .map(kind -> new Subject(kind, code, year));
    }
}
