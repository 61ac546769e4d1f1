package org.jixiao.evaluation.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.evaluation.coverage.Managed.Money;
import org.jixiao.evaluation.coverage.Managed.Secrecy;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects of a budget year, of the whole office, of a unit or of a division. */
@Component
public class ManagedSubjects {

    /** What an endpoint has to wait for that reads them. */
    public static final String PROJECTION = ManagedSubjectProjection.NAME;

    /** With the unit that answers for each on a day; what the log only knows the money of is nobody's subject. */
    private static final String SUBJECTS = """
        select s.*, u.participation, exists (
                select 1 from managed_subject a
                where a.kind = s.kind and a.code = s.code and a.budget_year <= s.budget_year
                    and a.supported and a.appraised_until >= s.budget_year) as appraised
        from managed_subject s
        join lateral (
            select o.unit_code, o.division from managed_owner o
            where o.budget_year = s.budget_year and o.kind = s.kind and o.code = s.code and o.from_day <= :day
            order by o.from_day desc limit 1) o on true
        left join unit_list u on u.budget_year = s.budget_year and u.unit_code = o.unit_code
        where s.budget_year = :year
            and (cast(:unit as text) is null or o.unit_code = :unit)
            and (cast(:division as text) is null or o.division = :division)
        order by s.kind, s.code\
        """;

    private final JdbcClient views;

    ManagedSubjects(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /**
     * @param day the one on which they are whose they are
     * @param unit null for all
     * @param division null for all of the unit
     */
    public List<Managed> of(int budgetYear, @Nullable String unit, @Nullable String division, LocalDate day) {
        return views.sql(SUBJECTS)
                .param("year", budgetYear)
                .param("day", day)
                .param("unit", unit)
                .param("division", division)
                .query((row, _) -> managed(row))
                .list();
    }

    private static Managed managed(ResultSet row) throws SQLException {
        Subject subject = new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
        String name = row.getString("name");
        String kind = row.getString("project_kind");
        return new Managed(
                subject,
                name == null ? subject.code() : name,
                row.getString("unit_code"),
                kind == null ? null : ProjectKind.valueOf(kind),
                row.getString("fund_nature"),
                row.getBoolean("trial") || "TRIAL".equals(row.getString("participation")),
                row.getBoolean("filed"),
                secrecy(row),
                reached(row, subject),
                new Money(
                        row.getBigDecimal("requested"),
                        row.getBigDecimal("arranged_amount"),
                        row.getBigDecimal("approved_amount"),
                        row.getBigDecimal("budget"),
                        row.getBigDecimal("carried_in"),
                        row.getBigDecimal("other_funds"),
                        row.getBigDecimal("executed")));
    }

    private static Secrecy secrecy(ResultSet row) throws SQLException {
        if (row.getBoolean("classified")) {
            return Secrecy.CLASSIFIED;
        }
        return row.getBoolean("restricted") ? Secrecy.RESTRICTED : Secrecy.OPEN;
    }

    private static Set<Milestone> reached(ResultSet row, Subject subject) throws SQLException {
        EnumSet<Milestone> reached = EnumSet.noneOf(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            if (isReached(milestone, row, subject)) {
                reached.add(milestone);
            }
        }
        return reached;
    }

    private static boolean isReached(Milestone milestone, ResultSet row, Subject subject) throws SQLException {
        return switch (milestone) {
            case IN_LIBRARY -> row.getBoolean("in_library");
            case APPRAISED -> row.getBoolean("appraised");
            case ARRANGED -> row.getBoolean("arranged");
            case PASSED -> row.getBoolean("passed");
            case APPROVED -> row.getBoolean("approved");
            case TRACKED -> row.getBoolean("tracked");
            case EXECUTED ->
                subject.kind().equals(Subject.PROJECT)
                        ? row.getBigDecimal("executed").signum() > 0
                        : row.getBoolean("approved");
            case EVALUATED -> row.getBoolean("evaluated");
            case APPLIED -> row.getBoolean("applied");
        };
    }
}
