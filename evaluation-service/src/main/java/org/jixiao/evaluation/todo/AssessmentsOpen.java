package org.jixiao.evaluation.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.workassessment.Lead;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Assessments that wait: to be sent, for the head of whoever is assessed, for an answer, and for the meeting. */
@Component
class AssessmentsOpen implements WaitingSteps {

    private static final String OPEN = """
        select * from work_assessment where stage <> 'DECIDED' and drafted_on <= :day
        order by budget_year, unit_code, division\
        """;

    private final JdbcClient readModel;

    AssessmentsOpen(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /**
     * @param division null for a unit outside the 机关
     * @param since the day of the last step
     * @param objectUntil null before it was sent
     */
    private record Open(
            Subject unit,
            @Nullable String division,
            String name,
            String stage,
            LocalDate since,
            @Nullable LocalDate objectUntil) {}

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(OPEN).param("day", day).query((row, _) -> open(row)).list().stream()
                .flatMap(open -> rules.of(open.unit().budgetYear()).stream()
                        .flatMap(known -> waiting(open, day, known, people)));
    }

    private static Open open(ResultSet row) throws SQLException {
        String division = row.getString("division");
        return new Open(
                Subject.unit(row.getString("unit_code"), row.getInt("budget_year")),
                division.isEmpty() ? null : division,
                row.getString("name"),
                row.getString("stage"),
                lastStep(row),
                row.getObject("object_until", LocalDate.class));
    }

    private static LocalDate lastStep(ResultSet row) throws SQLException {
        for (String column : new String[] {"answered_on", "objected_on", "sent_on"}) {
            LocalDate day = row.getObject(column, LocalDate.class);
            if (day != null) {
                return day;
            }
        }
        return row.getObject("drafted_on", LocalDate.class);
    }

    private static Stream<Waiting> waiting(Open open, LocalDate day, Rules rules, People people) {
        LocalDate until = open.objectUntil();
        return switch (open.stage()) {
            case "DRAFTED" -> lead(open, Task.SEND_ASSESSMENT, open.since(), rules);
            case "OBJECTED" -> lead(open, Task.ANSWER_OBJECTION, open.since(), rules);
            case "ANSWERED" -> lead(open, Task.DECIDE_ASSESSMENT, open.since(), rules);
            case "SENT" ->
                until == null || day.isAfter(until)
                        ? lead(open, Task.DECIDE_ASSESSMENT, until == null ? open.since() : until.plusDays(1), rules)
                        : Stream.of(head(open, until, people));
            default -> Stream.empty();
        };
    }

    private static Stream<Waiting> lead(Open open, Task task, LocalDate since, Rules rules) {
        return Stream.of(new Waiting(
                open.unit(),
                open.name(),
                task,
                Set.of(Addressee.role(Lead.of(open.division(), rules))),
                HeadedBy.office(null),
                since,
                ReminderPlans.calendar(rules)
                        .after(since, rules.evaluation().workAssessment().answerDays()),
                part(open)));
    }

    /** Nobody has to object; but whoever may has to know until when. */
    private static Waiting head(Open open, LocalDate until, People people) {
        String unit = open.unit().code();
        String division = open.division();
        return new Waiting(
                open.unit(),
                open.name(),
                Task.CHECK_ASSESSMENT,
                division == null
                        ? people.heads().of(Post.UNIT_HEAD, unit, "")
                        : people.heads().of(Post.DIVISION_HEAD, unit, division),
                HeadedBy.division(unit, division),
                open.since(),
                until,
                part(open));
    }

    private static String part(Open open) {
        return Objects.requireNonNullElse(open.division(), "");
    }
}
