package org.jixiao.disclosure.item.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the register of what has to be published. */
@Component
class DisclosureItemRegister {

    private final JdbcClient readModel;
    private final JsonMapper json;

    DisclosureItemRegister(@ReadModel JdbcClient readModel, JsonMapper json) {
        this.readModel = readModel;
        this.json = json;
    }

    /** The items of a budget year by project code and matter, from the one after these. */
    List<DisclosureItemRow> ofYear(int budgetYear, String afterCode, String afterMatter, int limit) {
        return readModel
                .sql("""
                    select * from disclosure_item_register
                    where budget_year = :year and (project_code, matter) > (:code, :matter)
                    order by project_code, matter
                    limit :limit\
                    """)
                .param("year", budgetYear)
                .param("code", afterCode)
                .param("matter", afterMatter)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<DisclosureItemDetail> find(String projectCode, int budgetYear, Matter matter) {
        return readModel
                .sql("""
                    select * from disclosure_item_register
                    where project_code = :code and budget_year = :year and matter = :matter\
                    """)
                .param("code", projectCode)
                .param("year", budgetYear)
                .param("matter", matter.name())
                .query((row, _) -> new DisclosureItemDetail(row(row), content(row.getString("content"))))
                .optional();
    }

    private @Nullable PublicContent content(@Nullable String text) {
        return text == null ? null : json.readValue(text, PublicContent.class);
    }

    private static DisclosureItemRow row(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return new DisclosureItemRow(
                row.getString("project_code"),
                row.getInt("budget_year"),
                Matter.valueOf(row.getString("matter")),
                row.getString("project_name"),
                Status.valueOf(row.getString("status")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("publisher"),
                row.getString("index_number"),
                row.getString("content_hash"),
                ground == null ? null : LegalGround.valueOf(ground),
                row.getLong("version"));
    }
}
