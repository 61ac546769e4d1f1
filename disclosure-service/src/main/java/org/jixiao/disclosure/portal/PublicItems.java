package org.jixiao.disclosure.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions to what is published. Every one of them leaves out what was withdrawn, the projects that either projection bars, and what of
 * a project was published before it was barred last.
 */
@Component
public class PublicItems {

    private static final String VISIBLE = """
        select item.*, coalesce(unit.name, item.unit_code) as unit_name
        from published_item item
        left join unit_name unit on unit.unit_code = item.unit_code and unit.budget_year = item.budget_year
        where not exists (select 1 from barred_project barred
            where (barred.barred or barred.position > item.position)
            and barred.project_code = item.code and item.kind = 'project' and barred.budget_year = item.budget_year)
        and not exists (select 1 from public_bars bar
            where (bar.barred or bar.position > item.position)
            and bar.project_code = item.code and item.kind = 'project' and bar.budget_year = item.budget_year)
        """;

    private static final String PUBLIC = VISIBLE + """
        and not exists (select 1 from withdrawn_item gone where gone.item_id = item.item_id and gone.position > item.position)
        """;

    /** Without the content, which lists do not show and which is most of the row. */
    private static final String HEADS = """
        select item_id, item_version, matter, kind, code, budget_year, name, unit_code, unit_name, index_number, publisher,
            document_number, published_on, content_hash, note, budget, executed, total, grade, reached, missed, facts, position
        """;

    private final JdbcClient readModel;
    private final JsonMapper json;

    PublicItems(@ReadModel JdbcClient readModel, JsonMapper json) {
        this.readModel = readModel;
        this.json = json;
    }

    /** The budget years of which something is published, the latest first. */
    List<Integer> years() {
        return readModel
                .sql("select distinct budget_year from (" + PUBLIC + ") visible order by budget_year desc")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    /** The latest version of each item; the earlier ones are found on its page. */
    public List<PublishedItem> ofYear(int budgetYear) {
        return readModel
                .sql(HEADS + "from (select distinct on (item_id) * from (" + PUBLIC
                        + " and item.budget_year = :year) visible order by item_id, item_version desc) latest"
                        + " order by kind, code, matter")
                .param("year", budgetYear)
                .query((row, _) -> item(row))
                .list();
    }

    /** The latest version of each item of a subject, in the order in which matters arise. */
    List<PublishedVersion> of(Subject subject) {
        return readModel
                .sql("select distinct on (matter) * from (" + PUBLIC
                        + " and item.kind = :kind and item.code = :code and item.budget_year = :year) visible"
                        + " order by matter, item_version desc")
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", subject.budgetYear())
                .query((row, _) -> version(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(version -> version.item().matter()))
                .toList();
    }

    Optional<PublishedVersion> find(String itemId, int version) {
        return readModel
                .sql(PUBLIC + " and item.item_id = :id and item.item_version = :version")
                .param("id", itemId)
                .param("version", version)
                .query((row, _) -> version(row))
                .optional();
    }

    /**
     * Position of the last event that changed what is public; -1 before the first. A bar is none where nothing of its project was public
     * then: else the package would tell that there is a project whose bar nobody may know of.
     */
    long lastChange() {
        return readModel.sql("""
            select coalesce(max(position), -1) from (
                select position from published_item union all select position from withdrawn_item
                union all select bar.position from (
                    select project_code, budget_year, position from barred_project
                    union all select project_code, budget_year, position from public_bars) bar
                where exists (
                    select from published_item item
                    where item.kind = 'project' and item.code = bar.project_code
                    and item.budget_year = bar.budget_year and item.position < bar.position
                    and not exists (
                        select from withdrawn_item gone
                        where gone.item_id = item.item_id
                        and gone.position between item.position and bar.position))) changes\
            """).query(Long.class).single();
    }

    /** All versions of an item that are public, the latest first. */
    List<PublishedItem> versions(String itemId) {
        return readModel
                .sql(HEADS + "from (" + PUBLIC + " and item.item_id = :id) visible order by item_version desc")
                .param("id", itemId)
                .query((row, _) -> item(row))
                .list();
    }

    List<PublishedItem> withHash(String contentHash) {
        return readModel
                .sql(HEADS + "from (" + PUBLIC + " and item.content_hash = :hash) visible order by position desc")
                .param("hash", contentHash)
                .query((row, _) -> item(row))
                .list();
    }

    /** What was published last, versions of all years and items alike. */
    List<PublishedItem> latest(int count) {
        return readModel
                .sql(HEADS + "from (" + PUBLIC + ") visible order by position desc limit :count")
                .param("count", count)
                .query((row, _) -> item(row))
                .list();
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

    /** What was taken back with a note, the latest first. Where nothing is said there is nothing here. */
    List<RecordedWithdrawal> withdrawals(int count) {
        return readModel
                .sql("""
                    select * from (
                        select distinct on (item.item_id) item.*, gone.note as said, gone.withdrawn_on,
                            gone.position as gone_at
                        from (%s) item join withdrawn_item gone
                            on gone.item_id = item.item_id and gone.position > item.position
                        where gone.note is not null
                        order by item.item_id, item.item_version desc) taken_back
                    order by gone_at desc limit :count\
                    """.formatted(VISIBLE))
                .param("count", count)
                .query((row, _) -> new RecordedWithdrawal(
                        item(row).address(),
                        row.getString("index_number"),
                        row.getString("publisher"),
                        row.getString("said"),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getLong("gone_at")))
                .list();
    }

    private PublishedVersion version(ResultSet row) throws SQLException {
        return new PublishedVersion(item(row), row.getString("content"));
    }

    private PublishedItem item(ResultSet row) throws SQLException {
        return new PublishedItem(
                row.getString("item_id"),
                row.getInt("item_version"),
                Matter.valueOf(row.getString("matter")),
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("index_number"),
                row.getString("publisher"),
                row.getString("document_number"),
                row.getObject("published_on", LocalDate.class),
                row.getString("content_hash"),
                row.getString("note"),
                new Figures(
                        row.getBigDecimal("budget"),
                        row.getBigDecimal("executed"),
                        row.getBigDecimal("total"),
                        row.getString("grade"),
                        row.getInt("reached"),
                        row.getInt("missed")),
                json.readValue(row.getString("facts"), new TypeReference<List<Fact>>() {}),
                row.getLong("position"));
    }
}
