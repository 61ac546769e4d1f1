package org.jixiao.kernel.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who answers for a subject")
class OfficersTest {

    private static final Person WANG = new Person("officer-1", "王项目");
    private static final Person WU = new Person("officer-2", "吴驻京");
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    private final Officers named = Officers.namedFirst(WANG);
    private final Officers both = named.and(WU, JULY);

    @Test
    @DisplayName("is whoever was appointed, of a project, a policy or a whole, and whoever took the project over")
    void followsAppointments() {
        assertThat(named.after(new ProjectOfficerAppointed("P", 2020, WU, JULY, "调动")))
                .isEqualTo(both);
        assertThat(named.after(new PolicyOfficerAppointed(Subject.policy("ZC", 2020), WU, JULY, "调动")))
                .isEqualTo(both);
        assertThat(named.after(new WholeOfficerAppointed(Subject.unit("BJ", 2020), WU, JULY, "调动")))
                .isEqualTo(both);
        ReviewRoute route = new ReviewRoute(
                List.of(), List.of(), List.of(), "unit-head", "BJ", "", false, Supervision.NONE, Map.of());
        assertThat(named.after(new ProjectTransferred(
                        "P",
                        2020,
                        "HQ",
                        "BJ",
                        UnitKind.OUT_OF_TOWN_OFFICE,
                        Participation.FULL,
                        "",
                        WU,
                        JULY,
                        "沪合办〔2020〕7号",
                        route)))
                .isEqualTo(both);
        assertThat(both.after(new AdmittedToLibrary("P", 2020))).isEqualTo(both);
    }

    @Test
    @DisplayName("answers from the first day on which the post is theirs, and the one before until then")
    void byDay() {
        assertThat(both.inCharge(JULY.minusDays(1))).contains(WANG);
        assertThat(both.inCharge(JULY)).contains(WU);
        assertThat(both.isInCharge("officer-1", JULY)).isFalse();
        assertThat(both.isInCharge("officer-2", JULY)).isTrue();
        assertThat(Officers.none().inCharge(JULY)).isEmpty();
        assertThat(Officers.none().and(WU, JULY).inCharge(JULY.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("is corrected from the beginning, without losing who was appointed since")
    void corrected() {
        Person li = new Person("officer-3", "李合作");
        assertThat(both.beginningWith(li)).isEqualTo(Officers.namedFirst(li).and(WU, JULY));
    }

    @Test
    @DisplayName("goes forward only")
    void goesForward() {
        assertThat(both.objectionsTo(JULY))
                .containsExactly(
                        Refusal.rule("officer-before-the-last").at("from").with("since", "2020-07-01"));
        assertThat(both.objectionsTo(JULY.plusDays(1))).isEmpty();
        assertThat(named.objectionsTo(JULY)).isEmpty();
        assertThat(Officers.none().objectionsTo(JULY)).isEmpty();
        assertThat(both.endWith(WU, JULY)).isTrue();
        assertThat(both.endWith(WU, JULY.plusDays(1))).isFalse();
        assertThat(Officers.none().endWith(WU, JULY)).isFalse();
    }
}
