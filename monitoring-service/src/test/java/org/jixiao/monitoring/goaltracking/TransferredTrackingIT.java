package org.jixiao.monitoring.goaltracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.numeric;
import static org.jixiao.monitoring.Examples.transferred;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.monitoring.TrackedYear;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report of a project that went to another unit, over HTTP")
class TransferredTrackingIT extends TrackedYear {

    private static final int THAT_YEAR = 2028;
    private static final LocalDate JULY = LocalDate.of(THAT_YEAR, 7, 12);
    private static final String NEW_OFFICE = "31000028";

    TransferredTrackingIT() {
        super(THAT_YEAR);
    }

    @Test
    @DisplayName(
            "waits for the head of the new unit, also where the old one's had confirmed it, and for nobody of the old"
                    + " one")
    void waitsInTheNewUnit() {
        String code = freshProject();
        Subject project = Subject.project(code, THAT_YEAR);
        begun();
        goals().appends(
                        "posts",
                        Subject.organisation(NEW_OFFICE),
                        JULY,
                        new PostFilled(
                                NEW_OFFICE,
                                Post.DIVISION_HEAD,
                                "对口支援处",
                                new Person("division-head@" + NEW_OFFICE, "郑处长"),
                                false,
                                LocalDate.of(2019, 1, 1),
                                "沪合办〔2019〕2号"));
        tracked(project, "援外地干部人才培训", List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200")));
        reported(
                project,
                "{\"code\": \"I1\", \"actual\": \"600\", \"forecast\": \"1200\", \"likelihood\": \"CERTAIN\"}");
        await().untilAsserted(() -> assertThat(waiting(UNIT)).contains(code));
        String confirmation = "{\"contentHash\": \""
                + auditor().get(tracking(project)).json("reports/0/contentHash").asString() + "\"}";
        accepted(head(UNIT).post(tracking(project) + "/reports/6/confirmations", confirmation));
        await().untilAsserted(() -> assertThat(waiting(UNIT)).doesNotContain(code));

        goals().appends("project", project, JULY, transferred(code, THAT_YEAR, UNIT, NEW_OFFICE, JULY));

        await().untilAsserted(() -> assertThat(waiting(NEW_OFFICE)).contains(code));
        assertThat(waiting(UNIT)).doesNotContain(code);
        assertThat(head(UNIT)
                        .post(tracking(project) + "/reports/6/confirmations", confirmation)
                        .problem())
                .isEqualTo("subject-of-another-unit");
        accepted(head(NEW_OFFICE).post(tracking(project) + "/reports/6/confirmations", confirmation));
    }

    private List<String> waiting(String unit) {
        return head(unit).get("/api/monitoring/to-dos?limit=200").json().findValuesAsString("code");
    }

    private Api head(String unit) {
        return stranger().as("division-head", unit).on(JULY);
    }
}
