package org.jixiao.goals.indicatorlibrary.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.EditionLine;
import org.jixiao.goals.indicatorlibrary.CoreIndicatorSheet.Line;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the library of core indicators. */
@Component
class CoreIndicators {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    CoreIndicators(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * What is looked for.
     *
     * @param field null for all
     * @param status null for all
     * @param words part of the name or the meaning; empty for all
     */
    record Wanted(
            int budgetYear,
            @Nullable BusinessField field,
            @Nullable String status,
            String words) {}

    /** What is wanted behind a code, in the order of the codes. */
    List<ListedCoreIndicator> find(Wanted wanted, String after, int limit) {
        return readModel
                .sql("""
                    select * from core_indicator
                    where budget_year = :year and code > :after
                      and (:field::text is null or field = :field)
                      and (:status::text is null or status = :status)
                      and (strpos(lower(name), lower(:words)) > 0 or strpos(lower(meaning), lower(:words)) > 0)
                    order by code limit :limit\
                    """)
                .param("year", wanted.budgetYear())
                .param("after", after)
                .param("field", wanted.field() == null ? null : wanted.field().name())
                .param("status", wanted.status())
                .param("words", wanted.words())
                .param("limit", limit)
                .query(this::indicator)
                .list();
    }

    Optional<ListedCoreIndicator> find(int budgetYear, String code) {
        return readModel
                .sql("select * from core_indicator where budget_year = :year and code = :code")
                .param("year", budgetYear)
                .param("code", code)
                .query(this::indicator)
                .optional();
    }

    /** What is in use, or else waits, in the order of the codes. */
    List<Line> lines(int budgetYear) {
        return readModel.sql("""
            select code, coalesce(adopted, waiting) as content from core_indicator
            where budget_year = :year and status <> 'RETIRED' and coalesce(adopted, waiting) is not null
            order by code\
            """).param("year", budgetYear).query(this::line).list();
    }

    /** An edition of the core indicators, as it was issued. */
    record Edition(int budgetYear, int edition, String documentNumber, LocalDate issuedOn, List<EditionLine> lines) {}

    /** The newest first. */
    List<Edition> editions(int budgetYear) {
        return readModel
                .sql("select * from indicator_edition where budget_year = :year order by edition desc")
                .param("year", budgetYear)
                .query((row, _) -> new Edition(
                        row.getInt("budget_year"),
                        row.getInt("edition"),
                        row.getString("document_number"),
                        row.getObject("issued_on", LocalDate.class),
                        mapper.readValue(row.getString("lines"), new TypeReference<List<EditionLine>>() {})))
                .list();
    }

    /** The content of an edition, in the order of the codes; empty if there is no such edition. */
    List<Line> lines(int budgetYear, int edition) {
        return readModel
                .sql("""
                    select version.code, version.indicator as content
                    from indicator_edition edition
                    cross join lateral jsonb_to_recordset(edition.lines) as line (code text, version integer)
                    join core_indicator_version version
                        on version.budget_year = edition.budget_year and version.code = line.code
                        and version.version = line.version
                    where edition.budget_year = :year and edition.edition = :edition
                    order by version.code\
                    """)
                .param("year", budgetYear)
                .param("edition", edition)
                .query(this::line)
                .list();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getString("code"), mapper.readValue(row.getString("content"), CoreIndicator.class));
    }

    private ListedCoreIndicator indicator(ResultSet row, int number) throws SQLException {
        return new ListedCoreIndicator(
                row.getInt("budget_year"),
                row.getString("code"),
                row.getInt("version"),
                row.getString("status"),
                content(row.getString("adopted")),
                content(row.getString("waiting")),
                row.getString("division"),
                row.getString("reason"),
                row.getObject("changed_on", LocalDate.class));
    }

    private @Nullable CoreIndicator content(@Nullable String json) {
        return json == null ? null : mapper.readValue(json, CoreIndicator.class);
    }
}
