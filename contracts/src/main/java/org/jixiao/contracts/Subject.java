package org.jixiao.contracts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an event is about, in every context: a project, a policy, a unit, the department, a rulebook, a library of indicators, a
 * work plan, a submission, a request for disclosure or a
 * projection of one year. Every stored event names its subject in its metadata, so that one question finds the whole
 * history of a project across services.
 *
 * <p>Written as {@code kind/code/year}, for example {@code project/31000020T000000000001/2020}.
 *
 * @param kind one of the kinds below, lower case
 * @param code the code within its kind, for a project the 21-character project code (项目代码) or a code name (代号)
 * @param budgetYear 预算年度, four digits; {@value #NO_YEAR} for an organisation, whose posts outlast the budget years
 */
public record Subject(String kind, String code, int budgetYear) {

    public static final String PROJECT = "project";
    public static final String POLICY = "policy";
    public static final String UNIT = "unit";
    public static final String DEPARTMENT = "department";
    public static final String RULEBOOK = "rulebook";
    public static final String INDICATOR_LIBRARY = "indicator-library";
    public static final String WORK_PLAN = "work-plan";
    public static final String OPENING_LOAD = "opening-load";
    public static final String BUDGET_YEAR = "budget-year";
    public static final String ORGANISATION = "organisation";
    public static final String SUBMISSION = "submission";
    public static final String DISCLOSURE_REQUEST = "disclosure-request";

    /** A projection of a service, in the year in which it was proved. */
    public static final String PROJECTION = "projection";

    /** Stands for the budget year of what belongs to none. */
    public static final int NO_YEAR = 0;

    /** What a code looks like, as a regular expression. */
    public static final String CODE_PATTERN = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,31}");
    private static final Pattern WRITTEN = Pattern.compile("([^/]*)/([^/]*)/([0-9]{1,4})");
    private static final Pattern CODE = Pattern.compile(CODE_PATTERN);

    public Subject {
        if (!isOne(kind, code, budgetYear)) {
            throw new IllegalArgumentException("not a subject: kind, code or budget year is malformed");
        }
    }

    public static Subject project(String code, int budgetYear) {
        return new Subject(PROJECT, code, budgetYear);
    }

    public static Subject policy(String code, int budgetYear) {
        return new Subject(POLICY, code, budgetYear);
    }

    /** A unit in one budget year, also as a whole (单位整体). */
    public static Subject unit(String code, int budgetYear) {
        return new Subject(UNIT, code, budgetYear);
    }

    /** A department as a whole (部门整体). */
    public static Subject department(String code, int budgetYear) {
        return new Subject(DEPARTMENT, code, budgetYear);
    }

    /** The subject that is written so; empty where the text is none. */
    public static Optional<Subject> parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches() && isOne(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)))
                ? Optional.of(new Subject(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /** Whether the parts make a subject. */
    public static boolean isOne(String kind, String code, int budgetYear) {
        boolean yearFits = kind.equals(ORGANISATION) ? budgetYear == NO_YEAR : budgetYear >= 2000 && budgetYear <= 2999;
        return yearFits && KIND.matcher(kind).matches() && CODE.matcher(code).matches();
    }

    /** A unit as it exists beside all budget years. */
    public static Subject organisation(String unitCode) {
        return new Subject(ORGANISATION, unitCode, NO_YEAR);
    }

    @Override
    public String toString() {
        return kind + "/" + code + "/" + budgetYear;
    }
}
