package org.jixiao.disclosure.batch.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.LeftOut;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the batches of a year. */
@Component
class DisclosureBatches {

    /** A batch is there as soon as something waits for it, or its reply came. What has a clock of its own does not wait in it. */
    private static final String OF_YEAR = """
        select named.occasion, named.unit_code, batch.document, batch.replied_on, batch.due_on, batch.warn_on,
            batch.released_on, batch.left_out,
            count(item.code) filter (where item.status = 'DUE' and item.due_on is null) as to_prepare,
            count(item.code) filter (where item.status = 'PREPARED' and item.due_on is null) as to_review,
            count(item.code) filter (where item.status = 'CLEARED' and item.due_on is null) as to_approve,
            count(item.code) filter (where item.status = 'APPROVED' and item.due_on is null) as ready,
            count(item.code) filter (where item.status = 'PUBLISHED') as published,
            count(item.code) filter (where item.status = 'WITHHELD') as withheld
        from (
            select occasion, coalesce(batch_unit, '') as unit_code from disclosure_item_register
            where budget_year = :year and in_scope
            union select occasion, unit_code from disclosure_batch where budget_year = :year) named
        left join disclosure_batch batch on batch.budget_year = :year
            and batch.occasion = named.occasion and batch.unit_code = named.unit_code
        left join disclosure_item_register item on item.budget_year = :year and item.in_scope
            and item.occasion = named.occasion and coalesce(item.batch_unit, '') = named.unit_code
        group by 1, 2, 3, 4, 5, 6, 7, 8
        order by 1, 2
        """;

    private final JdbcClient readModel;
    private final JsonMapper json;

    DisclosureBatches(@ReadModel JdbcClient readModel, JsonMapper json) {
        this.readModel = readModel;
        this.json = json;
    }

    /**
     * One batch.
     *
     * @param unitCode null for the department's
     * @param document 文号 of the reply; null before it came, like all that follows from it
     * @param dueOn the last lawful day
     * @param warnOn the last working day that is no later
     * @param daysLeft calendar days until the last lawful day, negative where it is late; null once the batch is out
     * @param releasedOn null while it waits
     * @param ready approved, so that the batch can be released with it
     * @param leftOut what the scope holds and the released batch did not, each with its ground
     */
    record Batch(
            Occasion occasion,
            @Nullable String unitCode,
            @Nullable String document,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate warnOn,
            @Nullable Integer daysLeft,
            @Nullable LocalDate releasedOn,
            int toPrepare,
            int toReview,
            int toApprove,
            int ready,
            int published,
            int withheld,
            List<LeftOut> leftOut) {}

    List<Batch> ofYear(int budgetYear, LocalDate today) {
        return readModel
                .sql(OF_YEAR)
                .param("year", budgetYear)
                .query((row, _) -> batch(row, today))
                .list();
    }

    private Batch batch(ResultSet row, LocalDate today) throws SQLException {
        String unit = row.getString("unit_code");
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate releasedOn = row.getObject("released_on", LocalDate.class);
        String leftOut = row.getString("left_out");
        return new Batch(
                Occasion.valueOf(row.getString("occasion")),
                unit.isEmpty() ? null : unit,
                row.getString("document"),
                row.getObject("replied_on", LocalDate.class),
                dueOn,
                row.getObject("warn_on", LocalDate.class),
                dueOn == null || releasedOn != null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, dueOn)),
                releasedOn,
                row.getInt("to_prepare"),
                row.getInt("to_review"),
                row.getInt("to_approve"),
                row.getInt("ready"),
                row.getInt("published"),
                row.getInt("withheld"),
                leftOut == null ? List.of() : json.readValue(leftOut, new TypeReference<List<LeftOut>>() {}));
    }
}
