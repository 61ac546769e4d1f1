package org.jixiao.goals.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.platform.reminder.Addressee.person;
import static org.jixiao.platform.reminder.Addressee.role;
import static org.jixiao.platform.reminder.Addressee.roleIn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.todo.WhoHearsOfIt.Held;
import org.jixiao.kernel.posts.Heads;
import org.jixiao.kernel.posts.Heads.Head;
import org.jixiao.platform.reminder.Addressee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a step that waits")
class WhoHearsOfItTest {

    private static final Rules RULES = Rulebook2020.rules();

    private final WhoHearsOfIt who = new WhoHearsOfIt(new Heads(List.of(
            new Head("HQ", Post.DIVISION_HEAD, "对口支援处", "support", true),
            new Head("HQ", Post.DIVISION_HEAD, "研究室", "research", true),
            new Head("CENTRE", Post.DIVISION_HEAD, "研究室", "elsewhere", false),
            new Head("BJ", Post.DIVISION_HEAD, "业务处", "bj-division", false),
            new Head("BJ", Post.UNIT_HEAD, "", "bj-head", false))));

    @Test
    @DisplayName("the officer in charge is reminded, and the own division's head, 计划财务处 and the leaders hear of it")
    void officer() {
        Held step = new Held(GoalTask.WRITE, "project-officer", "officer", "HQ", "对口支援处");
        assertThat(who.holders(step)).containsExactly(person("officer"));
        assertThat(who.escalations(step, RULES))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        3, Set.of(person("support")),
                        5, Set.of(role("planning-finance")),
                        10, Set.of(role("office-leader"))));
    }

    @Test
    @DisplayName("the unit's head hears where the division has none, or everybody with that role where nobody holds the"
            + " post")
    void nearestHead() {
        assertThat(heads(new Held(GoalTask.COMPLETE, "project-officer", "officer", "BJ", "联络处")))
                .containsExactly(person("bj-head"));
        assertThat(heads(new Held(GoalTask.WRITE, "project-officer", "officer", "GZ", "业务处")))
                .containsExactly(roleIn("unit-head", "GZ"));
    }

    @Test
    @DisplayName("the head who has to confirm is reminded, and the unit's head hears of it")
    void head() {
        Held step = new Held(GoalTask.CONFIRM, "DIVISION_HEAD", "officer", "BJ", "业务处");
        assertThat(who.holders(step)).containsExactly(person("bj-division"));
        assertThat(heads(step)).containsExactly(person("bj-head"));
        Held vacant = new Held(GoalTask.CONFIRM, "DIVISION_HEAD", "officer", "HQ", "合作交流处");
        assertThat(who.holders(vacant)).containsExactly(roleIn("division-head", "HQ"));
    }

    @Test
    @DisplayName("nobody hears of the own delay as of somebody else's")
    void notOfTheOwnDelay() {
        assertThat(heads(new Held(GoalTask.CONFIRM, "UNIT_HEAD", "officer", "BJ", "业务处")))
                .isEmpty();
        Held lead = new Held(GoalTask.CONCLUDE, "planning-finance", "officer", "HQ", "对口支援处");
        assertThat(who.escalations(lead, RULES)).containsEntry(5, Set.of());
    }

    @Test
    @DisplayName("everybody of a seat is reminded, and the head of the division that fills it hears of it")
    void seat() {
        Held step = new Held(GoalTask.OPINION, "research-office", "officer", "HQ", "对口支援处");
        assertThat(who.holders(step)).containsExactly(role("research-office"));
        assertThat(heads(step)).containsExactly(person("research"));
        assertThat(heads(new Held(GoalTask.CONCLUDE, "office-leader", "officer", "HQ", "对口支援处")))
                .isEmpty();
    }

    @Test
    @DisplayName("a seat inside a unit is reminded there, and the unit's head hears of it")
    void seatOfAUnit() {
        Held step = new Held(GoalTask.OPINION, "unit-finance", "officer", "BJ", "业务处");
        assertThat(who.holders(step)).containsExactly(roleIn("unit-finance", "BJ"));
        assertThat(heads(step)).containsExactly(person("bj-head"));
    }

    private Set<Addressee> heads(Held step) {
        return Set.copyOf(who.escalations(step, RULES).getOrDefault(3, Set.of()));
    }
}
