package org.jixiao.disclosure.term.overdue;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.term.DisclosureTermCommand.NoteOverdue;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.daily.DailyDuty;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every day, what is in the public scope, is not public, and has passed its own last lawful day or that of its batch. */
@Component
class OverdueItems implements DailyDuty {

    private static final String OVERDUE = """
        select r.kind, r.code, r.budget_year, r.matter, r.item_version, coalesce(r.due_on, b.due_on) as due_on
        from disclosure_item_register r
        left join disclosure_batch b on b.budget_year = r.budget_year and b.occasion = r.occasion
            and b.unit_code = coalesce(r.batch_unit, '')
        where r.in_scope and r.status in ('DUE', 'PREPARED', 'CLEARED', 'APPROVED')
            and coalesce(r.due_on, b.due_on) < :day
        order by r.budget_year, r.kind, r.code, r.matter\
        """;

    private final JdbcClient views;

    OverdueItems(@ReadModel JdbcClient views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "disclosure-overdue-items";
    }

    @Override
    public List<Command> dueOn(LocalDate day) {
        return views.sql(OVERDUE)
                .param("day", day)
                .<Command>query((row, _) -> new NoteOverdue(
                        new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                        Matter.valueOf(row.getString("matter")),
                        row.getInt("item_version"),
                        row.getObject("due_on", LocalDate.class),
                        day))
                .list();
    }
}
