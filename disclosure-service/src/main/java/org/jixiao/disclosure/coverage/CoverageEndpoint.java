package org.jixiao.disclosure.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.coverage.Coverage.Item;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows how much of what must be public is public, with every gap and everything that is left out on a ground. */
@RestController
class CoverageEndpoint {

    /** A project that was found 不宜公开 keeps all of its items back, wherever they stand. */
    private static final String SCOPE = """
        select item.*, coalesce(item.due_on, batch.due_on) as last_day, coalesce(subject.bar, item.ground) as kept_by,
            coalesce(subject.reexamine_on, item.reexamine_on) as again
        from disclosure_item_register item
        left join disclosure_batch batch on batch.budget_year = item.budget_year
            and batch.occasion = item.occasion and batch.unit_code = coalesce(item.batch_unit, '')
        left join withheld_subject subject on subject.kind = item.kind and subject.code = item.code
            and subject.budget_year = item.budget_year
        where item.budget_year = :year and item.in_scope
        order by item.matter, item.batch_unit nulls first, item.kind, item.code\
        """;

    private final JdbcClient readModel;

    CoverageEndpoint(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    @GetMapping("/api/disclosure/coverage")
    @ForStaff
    @Reads({"disclosure-item-register", "disclosure-withheld-subjects"})
    Coverage ofYear(@RequestParam @BudgetYear int year, Caller caller) {
        return Coverage.of(
                year,
                readModel
                        .sql(SCOPE)
                        .param("year", year)
                        .query((row, _) -> item(row))
                        .list(),
                caller.businessDate());
    }

    private static Item item(ResultSet row) throws SQLException {
        String ground = row.getString("kept_by");
        return new Item(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                Matter.valueOf(row.getString("matter")),
                row.getString("batch_unit"),
                row.getString("name"),
                DisclosureAttribute.valueOf(row.getString("attribute")),
                row.getString("status"),
                row.getObject("last_day", LocalDate.class),
                ground == null ? null : LegalGround.valueOf(ground),
                row.getObject("again", LocalDate.class));
    }
}
