package org.jixiao.disclosure.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.coverage.Coverage.Item;
import org.jixiao.disclosure.item.Scope;
import org.jixiao.disclosure.item.Scope.Marks;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a year has to publish: what the rulebook's scope holds, what was opened by decision, and the subjects of the scope that have no
 * record to publish although the reply of their batch came.
 */
@Component
class ScopeOfYear {

    /** A project that was found 不宜公开 keeps all of its items back, wherever they stand. Of what lapsed nothing is due. */
    private static final String ITEMS = """
        select item.*, coalesce(item.due_on, batch.due_on) as last_day, coalesce(subject.bar, item.ground) as kept_by,
            coalesce(subject.reexamine_on, item.reexamine_on) as again, coalesce(key.designated, false) as is_key,
            coalesce(key.trial, false) as trial, coalesce(evaluation.evaluated, false) as evaluated
        from disclosure_item_register item
        left join disclosure_batch batch on batch.budget_year = item.budget_year
            and batch.occasion = item.occasion and batch.unit_code = coalesce(item.batch_unit, '')
        left join withheld_subject subject on subject.kind = item.kind and subject.code = item.code
            and subject.budget_year = item.budget_year
        left join key_project key on item.kind = 'project' and key.project_code = item.code
            and key.budget_year = item.budget_year
        left join evaluated_subject evaluation on evaluation.kind = item.kind and evaluation.code = item.code
            and evaluation.budget_year = item.budget_year
        where item.budget_year = :year and item.status <> 'LAPSED'
        order by item.matter, item.batch_unit nulls first, item.kind, item.code\
        """;

    /**
     * Every subject that may be in a scope: projects that are key ones or got money (an imported one with its goal), policies that got
     * money, units that take part in full, and the department. Which of them are, the rulebook says.
     */
    private static final String WITHOUT_RECORD = """
        with subject as (
            select 'project' as kind, key.project_code as code, known.unit_code, known.name, key.designated as is_key
            from key_project key
            join withheld_subject known on known.kind = 'project' and known.code = key.project_code
                and known.budget_year = key.budget_year
            where key.budget_year = :year and not key.trial
                and (key.designated or key.arranged or known.approved is not null)
            union all
            select kind, code, unit_code, name, false from withheld_subject
            where budget_year = :year and kind = 'policy' and approved is not null
            union all
            select 'unit', unit_code, unit_code, name, false from scope_unit where budget_year = :year and in_full
            union all
            select 'department', :department, null, null, false)
        select subject.*, cast(:year as integer) as budget_year, batch.due_on, known.bar, known.reexamine_on,
            nullif(batch.unit_code, '') as batch_unit
        from subject
        left join withheld_subject known on known.kind = subject.kind and known.code = subject.code
            and known.budget_year = :year
        left join scope_unit unit on unit.unit_code = subject.unit_code and unit.budget_year = :year
        join disclosure_batch batch on batch.budget_year = :year and batch.occasion = :occasion
            and batch.replied_on is not null and batch.unit_code = case
                when subject.kind = 'department' or unit.is_headquarters then '' else subject.unit_code end
        where not exists (
            select from disclosure_item_register item
            where item.kind = subject.kind and item.code = subject.code and item.budget_year = :year
            and item.matter = :matter)
        order by batch.unit_code, subject.kind, subject.code\
        """;

    private final JdbcClient readModel;

    ScopeOfYear(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    List<Item> items(int year, Rules rules) {
        return Stream.concat(
                        readModel.sql(ITEMS).param("year", year).query((row, _) -> of(row, rules)).list().stream()
                                .flatMap(List::stream),
                        Arrays.stream(Matter.values()).flatMap(matter -> withoutRecord(year, matter, rules)))
                .toList();
    }

    /** What is neither in the scope nor opened is open on request only, and no matter of coverage. */
    private static List<Item> of(ResultSet row, Rules rules) throws SQLException {
        Subject subject = subject(row);
        Matter matter = Matter.valueOf(row.getString("matter"));
        Marks marks = new Marks(row.getBoolean("is_key"), row.getBoolean("evaluated"), row.getBoolean("trial"));
        boolean inScope = Scope.includes(subject, matter, marks, rules);
        boolean opened = DisclosureAttribute.valueOf(row.getString("attribute")) == DisclosureAttribute.ACTIVE;
        return inScope || opened
                ? List.of(new Item(
                        subject,
                        matter,
                        row.getString("batch_unit"),
                        row.getString("name"),
                        inScope,
                        row.getString("status"),
                        row.getObject("public_version") != null,
                        row.getObject("last_day", LocalDate.class),
                        ground(row.getString("kept_by")),
                        row.getObject("again", LocalDate.class)))
                : List.of();
    }

    private Stream<Item> withoutRecord(int year, Matter matter, Rules rules) {
        return readModel
                .sql(WITHOUT_RECORD)
                .param("year", year)
                .param("occasion", matter.occasion().name())
                .param("matter", matter.name())
                .param("department", rules.goals().departmentCode())
                .query((row, _) -> missing(row, matter, rules))
                .list()
                .stream()
                .flatMap(List::stream);
    }

    private static List<Item> missing(ResultSet row, Matter matter, Rules rules) throws SQLException {
        Marks marks = new Marks(row.getBoolean("is_key"), false, false);
        return Scope.expects(matter) && Scope.includes(subject(row), matter, marks, rules)
                ? List.of(new Item(
                        subject(row),
                        matter,
                        row.getString("batch_unit"),
                        row.getString("name"),
                        true,
                        Coverage.NO_RECORD,
                        false,
                        row.getObject("due_on", LocalDate.class),
                        ground(row.getString("bar")),
                        row.getObject("reexamine_on", LocalDate.class)))
                : List.of();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
    }

    private static @Nullable LegalGround ground(@Nullable String text) {
        return text == null ? null : LegalGround.valueOf(text);
    }
}
