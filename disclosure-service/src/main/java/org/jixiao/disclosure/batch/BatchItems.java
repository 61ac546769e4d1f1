package org.jixiao.disclosure.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.LeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.disclosure.item.WithheldSubject;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a batch holds. What has a clock of its own is no part of it. */
@Component
public class BatchItems {

    private final JdbcClient readModel;
    private final JsonMapper json;

    BatchItems(@ReadModel JdbcClient readModel, JsonMapper json) {
        this.readModel = readModel;
        this.json = json;
    }

    /**
     * One item as it stands.
     *
     * @param contentHash null before it is prepared
     * @param ground null where it is not withheld
     */
    public record Item(
            Subject subject,
            Matter matter,
            String status,
            @Nullable String contentHash,
            @Nullable LegalGround ground) {

        /** As it is once its project was found not to be public at all. */
        public Item barredBy(List<WithheldSubject> known) {
            return known.stream()
                    .filter(other -> other.subject().equals(subject) && other.bar() != null)
                    .findFirst()
                    .map(other -> new Item(subject, matter, "WITHHELD", null, other.bar()))
                    .orElse(this);
        }

        public boolean isWithheld() {
            return ground != null;
        }

        public boolean isReady() {
            return status.equals("APPROVED");
        }

        public Released cleared() {
            if (contentHash == null) {
                throw new IllegalStateException("only what was prepared was cleared");
            }
            return new Released(subject, matter, contentHash);
        }

        public LeftOut leftOut(LegalGround why) {
            return new LeftOut(subject, matter, why);
        }

        public boolean is(Subject other, Matter itsMatter) {
            return subject.equals(other) && matter == itsMatter;
        }

        public String written() {
            return BatchItems.written(subject, matter);
        }
    }

    /** As {@code project/31000020T000000000001/2020 goal}. */
    public static String written(Subject subject, Matter matter) {
        return subject + " " + Matters.partOf(matter);
    }

    /** The department as a whole first, then units, then the rest, each by code: so the index numbers follow. */
    public List<Item> of(int budgetYear, Occasion occasion, @Nullable String unitCode) {
        return readModel
                .sql("""
                    select kind, code, budget_year, matter, status, content_hash, ground
                    from disclosure_item_register
                    where budget_year = :year and occasion = :occasion and coalesce(batch_unit, '') = :unit
                    and in_scope and due_on is null
                    order by case kind when 'department' then 0 when 'unit' then 1 else 2 end, kind, code, matter\
                    """)
                .param("year", budgetYear)
                .param("occasion", occasion.name())
                .param("unit", unitCode == null ? "" : unitCode)
                .query((row, _) -> item(row))
                .list();
    }

    /** What a batch was released with; empty while it waits. */
    public Optional<List<Released>> released(int budgetYear, Occasion occasion, @Nullable String unitCode) {
        return readModel
                .sql("""
                    select items from disclosure_batch
                    where budget_year = :year and occasion = :occasion and unit_code = :unit and items is not null\
                    """)
                .param("year", budgetYear)
                .param("occasion", occasion.name())
                .param("unit", unitCode == null ? "" : unitCode)
                .query((row, _) -> json.readValue(row.getString("items"), new TypeReference<List<Released>>() {}))
                .optional();
    }

    private static Item item(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return new Item(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                Matter.valueOf(row.getString("matter")),
                row.getString("status"),
                row.getString("content_hash"),
                ground == null ? null : LegalGround.valueOf(ground));
    }
}
