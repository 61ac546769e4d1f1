package org.jixiao.disclosure.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches whose reply came and that are not out. Where nothing is in one, nobody has to release it. */
@Component
class BatchesOpen implements WaitingSteps {

    private static final String OPEN = """
        select batch.*, unit.name from disclosure_batch batch
        left join unit_name unit on unit.unit_code = batch.unit_code and unit.budget_year = batch.budget_year
        where batch.replied_on is not null and batch.released_on is null and exists (
            select from disclosure_item_register item
            where item.budget_year = batch.budget_year and item.occasion = batch.occasion
            and coalesce(item.batch_unit, '') = batch.unit_code and item.in_scope and item.due_on is null)
        order by batch.budget_year, batch.occasion, batch.unit_code\
        """;

    private final JdbcClient readModel;

    BatchesOpen(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(OPEN).query((row, _) -> step(row)).list().stream();
    }

    private static Waiting step(ResultSet row) throws SQLException {
        int year = row.getInt("budget_year");
        Occasion occasion = Occasion.valueOf(row.getString("occasion"));
        String unit = row.getString("unit_code");
        String name = row.getString("name");
        return Roles.waits(
                Roles.DISCLOSURE_OFFICER,
                Task.RELEASE,
                new Subject(Subject.BUDGET_YEAR, "office", year),
                year + "年度" + (occasion == Occasion.BUDGET ? "随预算公开" : "随决算公开") + "："
                        + (unit.isEmpty() ? "部门" : name == null ? unit : name),
                row.getObject("replied_on", LocalDate.class),
                row.getObject("warn_on", LocalDate.class),
                occasion + (unit.isEmpty() ? "" : "/" + unit));
    }
}
