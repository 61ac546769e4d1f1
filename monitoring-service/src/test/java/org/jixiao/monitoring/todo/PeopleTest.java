package org.jixiao.monitoring.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReminderRules;
import org.jixiao.contracts.goals.ReminderRules.Escalation;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.kernel.posts.Heads;
import org.jixiao.kernel.posts.Heads.Head;
import org.jixiao.kernel.posts.StandIns;
import org.jixiao.kernel.posts.StandIns.StandIn;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.monitoring.Examples;
import org.jixiao.platform.reminder.Addressee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The people behind a step of monitoring")
class PeopleTest {

    private static final Addressee DIVISION_HEAD = Addressee.person("head-1");
    private static final Addressee UNIT_HEAD = Addressee.person("head-2");
    private static final Addressee RESEARCH_HEAD = Addressee.person("head-3");
    private static final Addressee PLANNING = Addressee.role("planning-finance");
    private static final Addressee LEADER = Addressee.role("office-leader");

    private static final ReviewRoute ROUTE = new ReviewRoute(
            List.of(Post.DIVISION_HEAD),
            List.of("research-office"),
            List.of(),
            "planning-finance",
            "WH",
            "业务处",
            false,
            Supervision.NONE,
            Map.of("research-office", "研究室"));
    private static final Rules RULES = escalating(
            new Escalation(3, "division-head"),
            new Escalation(5, "planning-finance"),
            new Escalation(10, "office-leader"));

    private final People people = new People(
            new Heads(List.of(
                    new Head("WH", Post.DIVISION_HEAD, "业务处", "head-1", false),
                    new Head("WH", Post.UNIT_HEAD, "", "head-2", false),
                    new Head("HQ", Post.DIVISION_HEAD, "研究室", "head-3", true))),
            new StandIns(List.of(
                    new StandIn("WH", Post.DIVISION_HEAD, "业务处", DelegatedStep.CONFIRMATION, "deputy-1"),
                    new StandIn("WH", Post.DIVISION_HEAD, "另一处", DelegatedStep.CONFIRMATION, "deputy-9"),
                    new StandIn("WH", Post.UNIT_HEAD, "", DelegatedStep.OPINION, "deputy-2"),
                    new StandIn("HQ", Post.DIVISION_HEAD, "研究室", DelegatedStep.OPINION, "deputy-3"))));

    @Test
    @DisplayName(
            "are the holder of the post and who confirms for the holder, or everybody with the role where nobody holds"
                    + " it")
    void confirm() {
        assertThat(people.confirming(Post.DIVISION_HEAD, ROUTE))
                .containsExactlyInAnyOrder(DIVISION_HEAD, Addressee.person("deputy-1"));
        assertThat(people.confirming(Post.UNIT_HEAD, ROUTE)).containsExactly(UNIT_HEAD);
        assertThat(new People(new Heads(List.of()), new StandIns(List.of())).confirming(Post.UNIT_HEAD, ROUTE))
                .containsExactly(Addressee.roleIn("unit-head", "WH"));
    }

    @Test
    @DisplayName("are those with the role of a seat, in the unit for its own roles, and who was left this very step")
    void fillSeats() {
        assertThat(people.withRole("research-office", DelegatedStep.OPINION, ROUTE))
                .containsExactlyInAnyOrder(Addressee.role("research-office"), Addressee.person("deputy-3"));
        assertThat(people.withRole("research-office", DelegatedStep.CONFIRMATION, ROUTE))
                .containsExactly(Addressee.role("research-office"));
        assertThat(people.withRole("planning-finance", DelegatedStep.OPINION, ROUTE))
                .containsExactly(PLANNING);
        assertThat(people.withRole("unit-head", DelegatedStep.OPINION, ROUTE))
                .containsExactlyInAnyOrder(Addressee.roleIn("unit-head", "WH"), Addressee.person("deputy-2"));
        assertThat(people.withRole("unit-finance", DelegatedStep.OPINION, ROUTE))
                .containsExactly(Addressee.roleIn("unit-finance", "WH"));
        assertThat(people.headOf("unit-finance", ROUTE)).isEqualTo(HeadedBy.unit("WH"));
        assertThat(people.headOf("research-office", ROUTE)).isEqualTo(HeadedBy.office("研究室"));
        assertThat(people.headOf("planning-finance", ROUTE)).isEqualTo(HeadedBy.office(null));
    }

    @Test
    @DisplayName("hear of what is late in turn: the head, 计划财务处 and the leaders")
    void hearOfDelays() {
        assertThat(hearing(HeadedBy.ownersOf(ROUTE), Addressee.person("officer-1")))
                .isEqualTo(Map.of(3, Set.of(DIVISION_HEAD), 5, Set.of(PLANNING), 10, Set.of(LEADER)));
        assertThat(hearing(HeadedBy.unit("WH"), Addressee.person("officer-1"))).containsEntry(3, Set.of(UNIT_HEAD));
        assertThat(hearing(new HeadedBy("WH", "无处长处", false), Addressee.person("officer-1")))
                .containsEntry(3, Set.of(UNIT_HEAD));
        assertThat(hearing(HeadedBy.office("研究室"), Addressee.role("research-office")))
                .containsEntry(3, Set.of(RESEARCH_HEAD));
        assertThat(hearing(HeadedBy.office(null), LEADER)).containsEntry(3, Set.of());
        assertThat(hearing(HeadedBy.unitOrItsDivisions("HQ"), Addressee.role("secrecy-reviewer")))
                .containsEntry(3, Set.of(RESEARCH_HEAD));
        assertThat(hearing(HeadedBy.unitOrItsDivisions("WH"), Addressee.role("secrecy-reviewer")))
                .containsEntry(3, Set.of(UNIT_HEAD));
    }

    @Test
    @DisplayName("do not hear of their own delay as of somebody else's")
    void hearNothingOfTheirOwn() {
        assertThat(hearing(HeadedBy.ownersOf(ROUTE), DIVISION_HEAD, PLANNING))
                .isEqualTo(Map.of(3, Set.of(), 5, Set.of(), 10, Set.of(LEADER)));
    }

    private Map<Integer, Set<Addressee>> hearing(HeadedBy headedBy, Addressee... holders) {
        return people.escalations(Set.of(holders), headedBy, RULES);
    }

    private static Rules escalating(Escalation... escalations) {
        Rules rules = Examples.RULES;
        ReminderRules reminders = rules.reminders();
        return new Rules(
                rules.weights(),
                rules.goals(),
                rules.review(),
                rules.appraisal(),
                rules.lights(),
                rules.scores(),
                rules.disclosure(),
                rules.cutOver(),
                rules.fundNatures(),
                rules.materials(),
                rules.calendar(),
                new ReminderRules(
                        reminders.daysBefore(), reminders.everyDays(), List.of(escalations), reminders.terms()),
                rules.reporting(),
                rules.monitoring(),
                rules.evaluation());
    }
}
