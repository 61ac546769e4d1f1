package org.jixiao.disclosure.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that are not answered. As long as the applicant has time to complete one, nobody here waits for anything. */
@Component
class RequestsOpen implements WaitingSteps {

    private static final String OPEN = """
        select * from disclosure_request where status in ('OPEN', 'WAITS_FOR_APPLICANT', 'WAITS_FOR_THIRD_PARTY')
        order by year, number\
        """;

    private final JdbcClient readModel;

    RequestsOpen(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(OPEN).query((row, _) -> step(row, day)).list().stream()
                .flatMap(step -> step);
    }

    private static Stream<Waiting> step(ResultSet row, LocalDate day) throws SQLException {
        LocalDate until = row.getObject("wait_until", LocalDate.class);
        boolean runs = until != null && !day.isAfter(until);
        String status = row.getString("status");
        if (status.equals("WAITS_FOR_APPLICANT")) {
            return runs || until == null
                    ? Stream.empty()
                    : Stream.of(step(
                            row, Task.CLOSE_REQUEST, Roles.DISCLOSURE_OFFICER, until.plusDays(1), until.plusDays(1)));
        }
        return Stream.concat(
                status.equals("WAITS_FOR_THIRD_PARTY") && runs
                        ? Stream.of(step(
                                row,
                                Task.HEAR_THIRD_PARTY,
                                Roles.DISCLOSURE_OFFICER,
                                row.getObject("asked_on", LocalDate.class),
                                until))
                        : Stream.of(towardsAnswer(row)),
                unclear(row, day));
    }

    /** Until the last day on which the applicant can be asked, somebody looks whether the request says what is wanted. */
    private static Stream<Waiting> unclear(ResultSet row, LocalDate day) throws SQLException {
        LocalDate due = row.getObject("completion_by", LocalDate.class);
        return row.getBoolean("completable") && !day.isAfter(due)
                ? Stream.of(step(
                        row,
                        Task.CHECK_REQUEST,
                        Roles.DISCLOSURE_OFFICER,
                        row.getObject("received_on", LocalDate.class),
                        due))
                : Stream.empty();
    }

    /** What was prepared is reviewed, and where its project is 不宜公开 or a third party objects, approved. */
    private static Waiting towardsAnswer(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("answer_by", LocalDate.class);
        LocalDate prepared = row.getObject("prepared_on", LocalDate.class);
        LocalDate reviewed = row.getObject("reviewed_on", LocalDate.class);
        if (prepared != null && reviewed == null) {
            return step(row, Task.REVIEW_ANSWER, Roles.SECRECY_REVIEWER, prepared, due);
        }
        boolean approvable = "MAY_BE_PUBLISHED".equals(row.getString("review"))
                && row.getObject("approved_on", LocalDate.class) == null
                && (row.getBoolean("draft_restricted") || row.getBoolean("objected"));
        return approvable && reviewed != null
                ? step(row, Task.APPROVE_ANSWER, Roles.OFFICE_LEADER, reviewed, due)
                : step(
                        row,
                        Task.ANSWER_REQUEST,
                        Roles.DISCLOSURE_OFFICER,
                        row.getObject("since", LocalDate.class),
                        due);
    }

    /** It is called by its number: the applicant's words go into no notice. */
    private static Waiting step(ResultSet row, Task task, String role, LocalDate since, LocalDate due)
            throws SQLException {
        String number = row.getString("number");
        Subject request = new Subject(Subject.DISCLOSURE_REQUEST, number, row.getInt("year"));
        return Roles.waits(role, task, request, number, since, due, "");
    }
}
