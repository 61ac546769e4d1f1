package org.jixiao.disclosure.item;

import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The last lawful day of publishing")
class DueDateTest {

    private static final PublicContent CONTENT = PublicVersion.of(GOAL);
    private static final LocalDate NEW_RULES_FROM = LocalDate.of(2020, 3, 1);

    private final Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> unknown =
            given(new DisclosureItemState.Unknown());

    @Test
    @DisplayName("is counted by the newest rulebook that is in force on the day of the record")
    void byTheRulebookInForce() {
        var twoVersions = unknown.heard(RULEBOOK, tenDaysFrom(NEW_RULES_FROM));

        twoVersions
                .when(new MakeItemDue(CONTENT, NEW_RULES_FROM.minusDays(1)))
                .then(due(NEW_RULES_FROM.minusDays(1), 20));
        twoVersions.when(new MakeItemDue(CONTENT, NEW_RULES_FROM)).then(due(NEW_RULES_FROM, 10));
    }

    @Test
    @DisplayName("is unknown while no rulebook is in force")
    void noneInForce() {
        unknown.heard(tenDaysFrom(NEW_RULES_FROM))
                .when(new MakeItemDue(CONTENT, NEW_RULES_FROM.minusDays(1)))
                .thenRefused(Refusal.conflict("rulebook-not-published").with("budgetYear", YEAR));
    }

    private static ItemDue due(LocalDate recordedOn, int days) {
        return new ItemDue(CODE, YEAR, Matter.GOAL, CONTENT, recordedOn, recordedOn.plusDays(days));
    }

    private static RulebookPublished tenDaysFrom(LocalDate effectiveFrom) {
        Rules rules = RULEBOOK.rules();
        return new RulebookPublished(
                YEAR,
                2,
                effectiveFrom,
                new Rules(
                        rules.weights(),
                        rules.goals(),
                        rules.review(),
                        rules.appraisal(),
                        rules.lights(),
                        rules.scores(),
                        new Rules.Disclosure(10, 20),
                        null,
                        List.of(),
                        rules.calendar(),
                        rules.reminders(),
                        rules.reporting(),
                        rules.monitoring(),
                        rules.evaluation()));
    }
}
