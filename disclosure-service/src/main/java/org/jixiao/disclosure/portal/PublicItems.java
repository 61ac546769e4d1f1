package org.jixiao.disclosure.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions to what is published. Every one of them leaves out what was withdrawn, and the projects that either projection bars. */
@Component
class PublicItems {

    private static final String VISIBLE = """
        select item.*, coalesce(unit.name, item.unit_code) as unit_name
        from published_item item
        left join unit_name unit on unit.unit_code = item.unit_code and unit.budget_year = item.budget_year
        where not exists (select 1 from barred_project barred
            where barred.barred and barred.project_code = item.code and item.kind = 'project' and barred.budget_year = item.budget_year)
        and not exists (select 1 from public_bars bar
            where bar.barred and bar.project_code = item.code and item.kind = 'project' and bar.budget_year = item.budget_year)
        """;

    private static final String PUBLIC = VISIBLE + """
        and not exists (select 1 from withdrawn_item gone where gone.item_id = item.item_id and gone.position > item.position)
        """;

    private final JdbcClient readModel;

    PublicItems(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /** The budget years of which something is published, the latest first. */
    List<Integer> years() {
        return readModel
                .sql("select distinct budget_year from (" + PUBLIC + ") visible order by budget_year desc")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    List<PublishedItem> ofYear(int budgetYear) {
        return readModel
                .sql(PUBLIC
                        + " and item.budget_year = :year order by item.kind, item.code, item.matter, item_version desc")
                .param("year", budgetYear)
                .query((row, _) -> item(row))
                .list();
    }

    List<PublishedItem> of(Subject subject) {
        return readModel
                .sql(PUBLIC
                        + " and item.kind = :kind and item.code = :code and item.budget_year = :year order by"
                        + " item.matter, item_version desc")
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", subject.budgetYear())
                .query((row, _) -> item(row))
                .list();
    }

    Optional<PublishedItem> find(String itemId, int version) {
        return readModel
                .sql(PUBLIC + " and item.item_id = :id and item.item_version = :version")
                .param("id", itemId)
                .param("version", version)
                .query((row, _) -> item(row))
                .optional();
    }

    /** How a version that was public was taken back; empty where it is public, or never was, or is barred. */
    Optional<Withdrawal> withdrawal(String itemId, int version) {
        return readModel
                .sql("select gone.note, gone.withdrawn_on from (" + VISIBLE + ") item join withdrawn_item gone on"
                        + " gone.item_id = item.item_id and gone.position > item.position"
                        + " where item.item_id = :id and item.item_version = :version")
                .param("id", itemId)
                .param("version", version)
                .query((row, _) ->
                        new Withdrawal(row.getString("note"), row.getObject("withdrawn_on", LocalDate.class)))
                .optional();
    }

    private static PublishedItem item(ResultSet row) throws SQLException {
        return new PublishedItem(
                row.getString("item_id"),
                row.getInt("item_version"),
                Matter.valueOf(row.getString("matter")),
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("index_number"),
                row.getString("publisher"),
                row.getObject("published_on", LocalDate.class),
                row.getString("content_hash"),
                row.getString("content"),
                row.getString("note"),
                row.getLong("position"));
    }
}
