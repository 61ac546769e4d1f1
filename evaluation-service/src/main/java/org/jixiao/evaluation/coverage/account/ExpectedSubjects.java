package org.jixiao.evaluation.coverage.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.evaluation.coverage.Managed;
import org.jixiao.evaluation.coverage.Managed.Secrecy;
import org.jixiao.evaluation.coverage.ManagedSubjects;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects of a year, and the wholes that its rulebook asks for and nobody has called for yet: these are gaps as well. */
@Component
class ExpectedSubjects {

    private final JdbcClient views;
    private final ManagedSubjects subjects;

    ExpectedSubjects(@ReadModel JdbcClient views, ManagedSubjects subjects) {
        this.views = views;
        this.subjects = subjects;
    }

    /** @param unit null for the whole office */
    List<Managed> of(int budgetYear, @Nullable String unit, LocalDate day, Rules rules) {
        List<Managed> all = new ArrayList<>(subjects.of(budgetYear, unit, null, day));
        List<Subject> known = all.stream().map(Managed::subject).toList();
        wholes(budgetYear, unit, rules).stream()
                .filter(whole -> !known.contains(whole.subject()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private List<Managed> wholes(int budgetYear, @Nullable String unit, Rules rules) {
        List<Managed> wholes = new ArrayList<>(views
                .sql("""
                    select unit_code, name, kind, participation from unit_list
                    where budget_year = :year and kind is not null and (cast(:unit as text) is null or unit_code = :unit)
                    order by unit_code\
                    """)
                .param("year", budgetYear)
                .param("unit", unit)
                .query((row, _) -> new Whole(
                        Subject.unit(row.getString("unit_code"), budgetYear),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        "TRIAL".equals(row.getString("participation"))))
                .list()
                .stream()
                .filter(whole -> asksFor(GoalSubject.UNIT, whole.kind(), rules))
                .map(Whole::unmanaged)
                .toList());
        if (unit == null && asksFor(GoalSubject.DEPARTMENT, UnitKind.HEADQUARTERS, rules)) {
            String code = rules.goals().departmentCode();
            wholes.add(
                    new Whole(Subject.department(code, budgetYear), "部门整体", UnitKind.HEADQUARTERS, false).unmanaged());
        }
        return wholes;
    }

    private static boolean asksFor(GoalSubject subject, UnitKind kind, Rules rules) {
        return rules.review().paths().stream().anyMatch(path -> path.subject() == subject && path.unitKind() == kind);
    }

    /** A unit or the department as a whole, which the year asks for. */
    private record Whole(Subject subject, String name, UnitKind kind, boolean trial) {

        Managed unmanaged() {
            return new Managed(
                    subject,
                    name,
                    subject.code(),
                    null,
                    null,
                    trial,
                    false,
                    Secrecy.OPEN,
                    Set.of(),
                    new Managed.Money(
                            null, null, null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        }
    }
}
