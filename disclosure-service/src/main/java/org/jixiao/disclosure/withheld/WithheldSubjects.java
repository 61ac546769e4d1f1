package org.jixiao.disclosure.withheld;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.KeptBack;
import org.jixiao.disclosure.item.KeptBack.Sum;
import org.jixiao.disclosure.item.WithheldSubject;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects of which something is withheld, of whatever year: a project goes on under its code and its name. */
@Component
public class WithheldSubjects {

    /** What its answers rest on. */
    public static final String PROJECTION = WithheldProjection.NAME;

    private static final List<String> AMOUNTS =
            List.of("requested", "arranged", "approved", "adjusted", "budget", "executed", "decided");

    private final JdbcClient readModel;

    WithheldSubjects(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /** They, and the sums from which their money could be had. */
    public KeptBack keptBack() {
        return new KeptBack(all(), sums());
    }

    /** The same, with what is known of the money of a subject itself, whether or not something of it is withheld. */
    public KeptBack keptBackFor(Subject subject) {
        return keptBackFor(subject, keptBack());
    }

    /** @param known what is kept back, where that was asked before */
    public KeptBack keptBackFor(Subject subject, KeptBack known) {
        return new KeptBack(known.subjects(), known.sums(), ownOf(subject));
    }

    private List<BigDecimal> ownOf(Subject subject) {
        return readModel
                .sql("select * from withheld_subject where kind = :kind and code = :code and budget_year = :year")
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", subject.budgetYear())
                .query((row, _) -> amounts(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    public List<WithheldSubject> all() {
        return readModel.sql("""
            select subject.*, array(
                select policy from policy_projects policy
                where policy.budget_year = subject.budget_year and jsonb_exists(policy.projects, subject.code)
                order by policy) as policies, array(
                select matter from withheld_item item
                where item.kind = subject.kind and item.code = subject.code and item.budget_year = subject.budget_year
                and item.published) as published, array(
                select matter from withheld_item item
                where item.kind = subject.kind and item.code = subject.code and item.budget_year = subject.budget_year
                and item.withheld and not item.published) as withheld, exists (
                select from withheld_item item
                where item.kind = subject.kind and item.code = subject.code and item.budget_year = subject.budget_year
                and item.published and item.money_public) as has_public_money
            from withheld_subject subject
            where bar is not null or exists (
                select from withheld_item item
                where item.kind = subject.kind and item.code = subject.code and item.budget_year = subject.budget_year
                and item.withheld and not item.published)
            order by kind, code, budget_year\
            """).query((row, _) -> withheld(row)).list();
    }

    private List<Sum> sums() {
        return readModel
                .sql("""
                    select kind, code, budget_year, matter, money_public from withheld_item
                    where kind <> 'project' and (money_public or money_prepared)
                    order by kind, code, budget_year, matter\
                    """)
                .query((row, _) ->
                        new Sum(subject(row), Matter.valueOf(row.getString("matter")), row.getBoolean("money_public")))
                .list();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
    }

    private static WithheldSubject withheld(ResultSet row) throws SQLException {
        String bar = row.getString("bar");
        List<Matter> matters = bar == null
                ? texts(row, "withheld").stream().map(Matter::valueOf).toList()
                : List.of(Matter.values());
        return new WithheldSubject(
                subject(row),
                row.getString("name"),
                row.getString("unit_code"),
                texts(row, "policies"),
                amounts(row),
                bar == null ? null : LegalGround.valueOf(bar),
                bar != null || texts(row, "published").isEmpty(),
                bar != null || !row.getBoolean("has_public_money"),
                matters);
    }

    private static List<BigDecimal> amounts(ResultSet row) throws SQLException {
        List<BigDecimal> amounts = new ArrayList<>();
        for (String column : AMOUNTS) {
            BigDecimal amount = row.getBigDecimal(column);
            if (amount != null && !amounts.contains(amount)) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
