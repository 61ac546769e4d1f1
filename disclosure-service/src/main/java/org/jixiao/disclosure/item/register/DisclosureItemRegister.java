package org.jixiao.disclosure.item.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.register.DisclosureItemDetail.Posting;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the register of what the public may see. */
@Component
class DisclosureItemRegister {

    /** What has no clock of its own goes by that of its batch. */
    private static final String ITEMS = """
        select item.*, coalesce(item.due_on, case when item.in_scope then batch.due_on end) as last_day
        from disclosure_item_register item
        left join disclosure_batch batch on batch.budget_year = item.budget_year
            and batch.occasion = item.occasion and batch.unit_code = coalesce(item.batch_unit, '')
        """;

    private final JdbcClient readModel;
    private final JsonMapper json;

    DisclosureItemRegister(@ReadModel JdbcClient readModel, JsonMapper json) {
        this.readModel = readModel;
        this.json = json;
    }

    /** The items of a budget year by kind, code and matter, from the one after these. */
    List<DisclosureItemRow> ofYear(int budgetYear, Place after, int limit, LocalDate today) {
        return readModel
                .sql(ITEMS + """
                    where item.budget_year = :year and (item.kind, item.code, item.matter) > (:kind, :code, :matter)
                    order by item.kind, item.code, item.matter
                    limit :limit\
                    """)
                .param("year", budgetYear)
                .param("kind", after.kind())
                .param("code", after.code())
                .param("matter", after.matter())
                .param("limit", limit)
                .query((row, _) -> row(row, today))
                .list();
    }

    Optional<DisclosureItemDetail> find(Subject subject, Matter matter, LocalDate today) {
        return readModel
                .sql(ITEMS + """
                    where item.kind = :kind and item.code = :code and item.budget_year = :year
                    and item.matter = :matter\
                    """)
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", subject.budgetYear())
                .param("matter", matter.name())
                .query((row, _) -> new DisclosureItemDetail(
                        row(row, today), content(row.getString("content")), postings(subject, matter)))
                .optional();
    }

    private List<Posting> postings(Subject subject, Matter matter) {
        return readModel
                .sql("""
                    select * from disclosure_posting
                    where kind = :kind and code = :code and budget_year = :year and matter = :matter
                    order by item_version desc, venue\
                    """)
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", subject.budgetYear())
                .param("matter", matter.name())
                .query((row, _) -> new Posting(
                        row.getInt("item_version"),
                        row.getString("venue"),
                        row.getString("address"),
                        row.getString("receipt"),
                        row.getObject("posted_on", LocalDate.class)))
                .list();
    }

    private @Nullable PublicContent content(@Nullable String text) {
        return text == null ? null : json.readValue(text, PublicContent.class);
    }

    private static DisclosureItemRow row(ResultSet row, LocalDate today) throws SQLException {
        String ground = row.getString("ground");
        Status status = Status.valueOf(row.getString("status"));
        LocalDate dueOn = row.getObject("last_day", LocalDate.class);
        return new DisclosureItemRow(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                Matter.valueOf(row.getString("matter")),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("batch_unit"),
                row.getString("name"),
                DisclosureAttribute.valueOf(row.getString("attribute")),
                row.getObject("item_version", Integer.class),
                status,
                dueOn,
                dueOn == null || !status.isOpen() ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, dueOn)),
                row.getObject("published_on", LocalDate.class),
                row.getString("publisher"),
                row.getString("document_number"),
                row.getString("note"),
                row.getString("index_number"),
                row.getString("content_hash"),
                ground == null ? null : LegalGround.valueOf(ground),
                row.getObject("reexamine_on", LocalDate.class),
                row.getLong("version"));
    }
}
