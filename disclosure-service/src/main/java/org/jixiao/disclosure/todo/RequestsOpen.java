package org.jixiao.disclosure.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that are not answered. As long as the applicant has time to complete one, nobody here waits for anything. */
@Component
class RequestsOpen {

    private static final String OPEN = """
        select * from disclosure_request where status in ('OPEN', 'WAITS_FOR_APPLICANT', 'WAITS_FOR_THIRD_PARTY')
        order by year, number\
        """;

    private final JdbcClient readModel;

    RequestsOpen(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    List<Waiting> waiting(LocalDate day) {
        return readModel.sql(OPEN).query((row, _) -> step(row, day)).list().stream()
                .flatMap(step -> step)
                .toList();
    }

    private static Stream<Waiting> step(ResultSet row, LocalDate day) throws SQLException {
        LocalDate until = row.getObject("wait_until", LocalDate.class);
        LocalDate since = row.getObject("since", LocalDate.class);
        boolean runs = until != null && !day.isAfter(until);
        String status = row.getString("status");
        if (status.equals("WAITS_FOR_APPLICANT")) {
            return runs || until == null
                    ? Stream.empty()
                    : Stream.of(step(row, Task.CLOSE_REQUEST, until.plusDays(1), until.plusDays(1)));
        }
        return Stream.of(
                status.equals("WAITS_FOR_THIRD_PARTY") && runs
                        ? step(row, Task.HEAR_THIRD_PARTY, since, until)
                        : step(row, Task.ANSWER_REQUEST, since, row.getObject("answer_by", LocalDate.class)));
    }

    private static Waiting step(ResultSet row, Task task, LocalDate since, LocalDate due) throws SQLException {
        int year = row.getInt("year");
        String number = row.getString("number");
        return new Waiting(
                new Subject(Subject.DISCLOSURE_REQUEST, number, year),
                row.getString("topic"),
                task,
                "",
                Roles.DISCLOSURE_OFFICER,
                since,
                due,
                "/api/disclosure/requests/" + year + "/" + number);
    }
}
