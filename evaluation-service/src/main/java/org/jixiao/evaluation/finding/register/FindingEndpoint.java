package org.jixiao.evaluation.finding.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows what was found, and how far it has been put right on the caller's day. */
@RestController
@ForStaff
@Reads(FindingProjection.NAME)
class FindingEndpoint {

    private static final String FOUND = """
        select f.raised, r.rectification, r.standing, r.due_on
        from finding f left join finding_rectification r on r.budget_year = f.budget_year and r.kind = f.kind
            and r.code = f.code and r.finding = f.number
        where f.budget_year = :year and (cast(:code as text) is null or f.kind = :kind and f.code = :code)
        order by f.kind, f.code, f.number\
        """;

    private static final String RESULTS = """
        select registered, corrected, withdrawn from outside_result
        where budget_year = :year and (cast(:code as text) is null or kind = :kind and code = :code)
        order by kind, code, source, number\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    FindingEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** @param results from outside, as their documents have them */
    record FoundAndRegistered(List<Found> findings, List<OutsideResult> results) {}

    /**
     * A result from outside.
     *
     * @param result as it reads now
     * @param corrected how it was corrected last; null where it was not
     * @param withdrawn why it binds nothing here; null where it stands
     */
    record OutsideResult(
            OutsideResultRegistered result,
            @Nullable OutsideResultCorrected corrected,
            @Nullable OutsideResultWithdrawn withdrawn) {}

    /**
     * A finding and what became of it.
     *
     * @param rectification its number in monitoring; null while it is not ordered
     * @param dueOn 整改期限 of now
     * @param overdue neither reported nor accepted by then
     */
    record Found(
            FindingRaised finding,
            @Nullable Integer rectification,
            Standing standing,
            LocalDate dueOn,
            boolean overdue) {}

    /** Of all subjects of a budget year. */
    @GetMapping("/api/evaluation/findings")
    FoundAndRegistered ofYear(@RequestParam @BudgetYear int year, Caller caller) {
        return of(year, null, caller.businessDate());
    }

    @GetMapping("/api/evaluation" + OfPath.SUBJECT + "/findings")
    FoundAndRegistered ofSubject(@OfPath Subject subject, Caller caller) {
        return of(subject.budgetYear(), subject, caller.businessDate());
    }

    private FoundAndRegistered of(int year, @Nullable Subject subject, LocalDate day) {
        return new FoundAndRegistered(
                query(FOUND, year, subject).query((row, _) -> found(row, day)).list(),
                query(RESULTS, year, subject).query((row, _) -> result(row)).list());
    }

    private JdbcClient.StatementSpec query(String sql, int year, @Nullable Subject subject) {
        return views.sql(sql)
                .param("year", year)
                .param("kind", subject == null ? null : subject.kind())
                .param("code", subject == null ? null : subject.code());
    }

    private OutsideResult result(ResultSet row) throws SQLException {
        OutsideResultRegistered first = json.readValue(row.getString("registered"), OutsideResultRegistered.class);
        String correction = row.getString("corrected");
        String withdrawal = row.getString("withdrawn");
        OutsideResultCorrected corrected =
                correction == null ? null : json.readValue(correction, OutsideResultCorrected.class);
        return new OutsideResult(
                corrected == null ? first : first.after(corrected),
                corrected,
                withdrawal == null ? null : json.readValue(withdrawal, OutsideResultWithdrawn.class));
    }

    private Found found(ResultSet row, LocalDate day) throws SQLException {
        FindingRaised finding = json.readValue(row.getString("raised"), FindingRaised.class);
        String text = row.getString("standing");
        Standing standing = text == null ? Standing.RAISED : Standing.valueOf(text);
        LocalDate moved = row.getObject("due_on", LocalDate.class);
        LocalDate dueOn = moved == null ? finding.dueOn() : moved;
        boolean waits = standing != Standing.REPORTED && standing != Standing.ACCEPTED;
        return new Found(
                finding, row.getObject("rectification", Integer.class), standing, dueOn, waits && day.isAfter(dueOn));
    }
}
