package org.jixiao.disclosure.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Items whose clock runs: their own, or that of their batch, which is kept on the working day before a last day off. Where the batch is
 * out without an item of it, that waits for its publication, or for a clock of its own where it is another one by now.
 */
@Component
class ItemsOpen implements WaitingSteps {

    /** What its project keeps back waits for nobody. What was approved for a batch waits for the batch. */
    private static final String OPEN = """
        select item.*, coalesce(item.due_on, batch.warn_on) as last_day,
            item.due_on is null and batch.released_on is not null and not coalesce(
                batch.items @> jsonb_build_array(jsonb_build_object('contentHash', item.content_hash)), false) as left_behind
        from disclosure_item_register item
        left join disclosure_batch batch on batch.budget_year = item.budget_year
            and batch.occasion = item.occasion and batch.unit_code = coalesce(item.batch_unit, '')
        left join withheld_subject subject on subject.kind = item.kind and subject.code = item.code
            and subject.budget_year = item.budget_year
        where item.attribute = 'ACTIVE' and subject.bar is null
            and (item.status in ('DUE', 'PREPARED', 'CLEARED') or (
                item.status = 'APPROVED' and (item.due_on is not null or batch.released_on is not null)))
            and coalesce(item.due_on, batch.warn_on) is not null
        order by item.budget_year, item.kind, item.code, item.matter\
        """;

    private final JdbcClient readModel;

    ItemsOpen(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(OPEN).query((row, _) -> step(row)).list().stream();
    }

    private static Waiting step(ResultSet row) throws SQLException {
        Subject subject = new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
        Task task = row.getBoolean("left_behind") ? Task.RESCHEDULE : next(row.getString("status"));
        return Roles.waits(
                switch (task) {
                    case REVIEW -> Roles.SECRECY_REVIEWER;
                    case APPROVE -> Roles.OFFICE_LEADER;
                    default -> Roles.DISCLOSURE_OFFICER;
                },
                task,
                subject,
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Matters.partOf(Matter.valueOf(row.getString("matter"))));
    }

    private static Task next(String status) {
        return switch (status) {
            case "DUE" -> Task.PREPARE;
            case "PREPARED" -> Task.REVIEW;
            case "CLEARED" -> Task.APPROVE;
            default -> Task.PUBLISH;
        };
    }
}
