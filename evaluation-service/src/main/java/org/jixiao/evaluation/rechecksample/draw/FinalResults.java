package org.jixiao.evaluation.rechecksample.draw;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.rechecksample.RecheckSampleCommand.FinalResult;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results that stand: not reopened, and with nothing that can still be proved. Trials have none, and classified projects no content. */
@Component
class FinalResults {

    private static final String FINAL = """
        select e.kind, e.code, e.name, e.unit_code, e.result_version,
            jsonb_array_length(r.result -> 'sheet' -> 'alerts') > 0 as alert
        from self_evaluation e join self_evaluation_result r using (budget_year, kind, code, result_version)
        where e.budget_year = :year and e.stage = 'FINALISED' and (e.prove_by is null or e.prove_by < :day)
        order by e.kind, e.code\
        """;

    private final JdbcClient views;

    FinalResults(@ReadModel JdbcClient views) {
        this.views = views;
    }

    List<FinalResult> on(LocalDate day, int budgetYear) {
        return views.sql(FINAL)
                .param("year", budgetYear)
                .param("day", day)
                .query((row, _) -> new FinalResult(
                        new Subject(row.getString("kind"), row.getString("code"), budgetYear),
                        row.getString("name"),
                        row.getString("unit_code"),
                        row.getInt("result_version"),
                        row.getBoolean("alert")))
                .list();
    }
}
