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
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a year has to publish: what the rulebook's scope holds, what was opened by decision, and the key projects that have no record to
 * publish although the reply of their batch came.
 */
@Component
class ScopeOfYear {

    /** A project that was found 不宜公开 keeps all of its items back, wherever they stand. */
    private static final String ITEMS = """
        select item.*, coalesce(item.due_on, batch.due_on) as last_day, coalesce(subject.bar, item.ground) as kept_by,
            coalesce(subject.reexamine_on, item.reexamine_on) as again, coalesce(key.designated, false) as is_key
        from disclosure_item_register item
        left join disclosure_batch batch on batch.budget_year = item.budget_year
            and batch.occasion = item.occasion and batch.unit_code = coalesce(item.batch_unit, '')
        left join withheld_subject subject on subject.kind = item.kind and subject.code = item.code
            and subject.budget_year = item.budget_year
        left join key_project key on item.kind = 'project' and key.project_code = item.code
            and key.budget_year = item.budget_year
        where item.budget_year = :year
        order by item.matter, item.batch_unit nulls first, item.kind, item.code\
        """;

    private static final String WITHOUT_RECORD = """
        select subject.kind, subject.code, subject.budget_year, subject.name, batch.due_on, subject.bar, subject.reexamine_on,
            nullif(batch.unit_code, '') as batch_unit
        from key_project key
        join withheld_subject subject on subject.kind = 'project' and subject.code = key.project_code
            and subject.budget_year = key.budget_year
        left join headquarters unit on unit.unit_code = subject.unit_code and unit.budget_year = subject.budget_year
        join disclosure_batch batch on batch.budget_year = key.budget_year and batch.occasion = :occasion
            and batch.replied_on is not null
            and batch.unit_code = case when unit.is_headquarters then '' else subject.unit_code end
        where key.budget_year = :year and key.designated and not key.trial and not exists (
            select from disclosure_item_register item
            where item.kind = 'project' and item.code = key.project_code and item.budget_year = key.budget_year
            and item.matter = :matter)
        order by batch.unit_code, key.project_code\
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
        boolean inScope = Scope.includes(subject, matter, row.getBoolean("is_key"), rules);
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
                .query((row, _) -> new Item(
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
                .list()
                .stream()
                .filter(item -> Scope.includes(item.subject(), matter, true, rules));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
    }

    private static @Nullable LegalGround ground(@Nullable String text) {
        return text == null ? null : LegalGround.valueOf(text);
    }
}
