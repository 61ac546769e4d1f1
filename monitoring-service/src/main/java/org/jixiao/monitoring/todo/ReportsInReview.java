package org.jixiao.monitoring.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReminderRules.Terms;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.review.Confirmations;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.calendar.WorkingDays;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reports in the hands of heads, seats and lead, each waiting for exactly those whose turn it is. */
@Component
class ReportsInReview implements WaitingSteps {

    private static final String IN_REVIEW = """
        select t.kind, t.code, t.budget_year, t.name, t.route, r.cut_off_month, r.content_hash, r.reported_on
        from tracking_report r join tracking t using (budget_year, kind, code)
        where r.standing = 'IN_REVIEW' and t.route is not null and not t.trial
        order by t.budget_year, t.kind, t.code, r.cut_off_month\
        """;

    /** What was said of the report as it stands, where the subject is. */
    private static final String STEPS = """
        select s.kind, s.code, s.budget_year, s.cut_off_month, s.step, s.post, s.seat, s.content_hash
        from tracking_step s join tracking_report r using (budget_year, kind, code, cut_off_month)
        where r.standing = 'IN_REVIEW' and s.version > r.version and s.step in ('CONFIRMED', 'JUDGED')
            and s.unit_code = (
                select t.route ->> 'unitCode' from tracking t
                where t.budget_year = s.budget_year and t.kind = s.kind and t.code = s.code)
        order by s.version\
        """;

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    ReportsInReview(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    private record Which(Subject subject, int month) {

        String part() {
            return Integer.toString(month);
        }
    }

    private record InReview(Which which, String name, ReviewRoute route, String hash, LocalDate since) {}

    private record Step(
            Which which,
            @Nullable Post confirmed,
            @Nullable String seat,
            @Nullable String hash) {}

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        Map<Which, List<Step>> steps = readModel.sql(STEPS).query((row, _) -> step(row)).list().stream()
                .collect(Collectors.groupingBy(Step::which));
        return readModel.sql(IN_REVIEW).query((row, _) -> inReview(row)).list().stream()
                .flatMap(report -> rules.of(report.which().subject().budgetYear()).stream()
                        .flatMap(known ->
                                waiting(report, steps.getOrDefault(report.which(), List.of()), people, known)));
    }

    private InReview inReview(ResultSet row) throws SQLException {
        return new InReview(
                which(row),
                row.getString("name"),
                mapper.readValue(row.getString("route"), ReviewRoute.class),
                row.getString("content_hash"),
                row.getObject("reported_on", LocalDate.class));
    }

    private static Step step(ResultSet row) throws SQLException {
        String post = row.getString("post");
        return new Step(
                which(row),
                post == null ? null : Post.valueOf(post),
                row.getString("seat"),
                row.getString("content_hash"));
    }

    private static Which which(ResultSet row) throws SQLException {
        return new Which(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getInt("cut_off_month"));
    }

    private static Stream<Waiting> waiting(InReview report, List<Step> steps, People people, Rules rules) {
        ReviewRoute route = report.route();
        Terms terms = rules.reminders().terms();
        WorkingDays calendar = ReminderPlans.calendar(rules);
        List<Post> unconfirmed = confirmations(steps).missing(route.confirmedBy(), report.hash());
        if (!unconfirmed.isEmpty()) {
            return Stream.of(new Waiting(
                    report.which().subject(),
                    report.name(),
                    Task.CONFIRM,
                    people.confirming(unconfirmed.getFirst(), route),
                    HeadedBy.unit(route.unitCode()),
                    report.since(),
                    calendar.after(report.since(), terms.confirm()),
                    report.which().part()));
        }
        List<String> silent = new ArrayList<>(route.seats());
        silent.removeAll(new HashSet<>(
                steps.stream().map(Step::seat).flatMap(Stream::ofNullable).toList()));
        return silent.isEmpty()
                ? Stream.of(ofRole(
                        Task.CONCLUDE,
                        route.concludedBy(),
                        DelegatedStep.CONCLUSION,
                        report,
                        people,
                        calendar.after(report.since(), terms.conclude())))
                : silent.stream()
                        .map(seat -> ofRole(
                                Task.OPINION,
                                seat,
                                DelegatedStep.OPINION,
                                report,
                                people,
                                calendar.after(report.since(), terms.giveOpinion())));
    }

    private static Confirmations confirmations(List<Step> steps) {
        Confirmations all = Confirmations.none();
        for (Step step : steps) {
            if (step.confirmed() != null && step.hash() != null) {
                all = all.and(step.confirmed(), step.hash());
            }
        }
        return all;
    }

    private static Waiting ofRole(
            Task task, String role, DelegatedStep step, InReview report, People people, LocalDate due) {
        return new Waiting(
                report.which().subject(),
                report.name(),
                task,
                Set.copyOf(people.withRole(role, step, report.route())),
                people.headOf(role, report.route()),
                report.since(),
                due,
                report.which().part());
    }
}
