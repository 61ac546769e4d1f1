package org.jixiao.goals.material;

import static org.jixiao.goals.Examples.CLASSIFIED;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.util.Set;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.goals.MaterialEvent;
import org.jixiao.contracts.goals.MaterialEvent.MaterialHandedIn;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.material.MaterialCommand.HandInMaterial;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A paper")
class MaterialStateTest {

    private static final String TYPE = "项目申报书";
    private static final RulebookPublished RULEBOOK = new RulebookPublished(
            YEAR,
            1,
            Rulebook2020.EFFECTIVE_FROM,
            Rulebook2020.rulesWith("", "materials", "[{\"step\": \"GOAL_SUBMISSION\", \"types\": [\"项目申报书\"]}]"));
    private static final Attachment FILE = file("a");
    private static final Attachment OTHER = file("b");
    private static final Actor OWNER = actor("project-officer", "HQ");
    private static final MaterialHandedIn HANDED_IN =
            new MaterialHandedIn(SUBJECT, MaterialStep.GOAL_SUBMISSION, TYPE, FILE);

    private final Given<MaterialCommand, MaterialEvent, MaterialState> unheard = given(MaterialState.empty());
    private final Given<MaterialCommand, MaterialEvent, MaterialState> asked = unheard.heard(RULEBOOK, PROPOSED);

    @Test
    @DisplayName("is handed in where a step asks for it")
    void isHandedIn() {
        asked.when(handIn(TYPE, FILE, OWNER)).then(HANDED_IN);
        asked.when(handIn(TYPE, FILE, actor("planning-finance", "JG"))).then(HANDED_IN);
    }

    @Test
    @DisplayName("is handed in once, and replaced by another one")
    void isReplaced() {
        asked.happened(HANDED_IN).when(handIn(TYPE, FILE, OWNER)).thenNothingHappens();
        asked.happened(HANDED_IN)
                .when(handIn(TYPE, OTHER, OWNER))
                .then(new MaterialHandedIn(SUBJECT, MaterialStep.GOAL_SUBMISSION, TYPE, OTHER));
    }

    @Test
    @DisplayName("that nobody asked for, or of another unit, is refused")
    void isAskedFor() {
        asked.when(handIn("照片", FILE, actor("project-officer", "BJ")))
                .thenRefused(
                        Refusal.forbidden("subject-of-another-unit"),
                        Refusal.rule("material-not-asked-for").at("type").with("type", "照片"));
        unheard.heard(Rulebook2020.published(), PROPOSED)
                .when(handIn(TYPE, FILE, OWNER))
                .thenRefused(Refusal.rule("material-not-asked-for").at("type").with("type", TYPE));
        unheard.heard(PROPOSED)
                .when(handIn(TYPE, FILE, OWNER))
                .thenRefused(Refusal.rule("material-not-asked-for").at("type").with("type", TYPE));
    }

    @Test
    @DisplayName("is never taken of a classified project, nor of one that nobody knows")
    void isNeverSecret() {
        unheard.heard(RULEBOOK, CLASSIFIED)
                .when(handIn(TYPE, FILE, OWNER))
                .thenRefused(Refusal.conflict("project-is-classified"));
        unheard.heard(RULEBOOK).when(handIn(TYPE, FILE, OWNER)).thenRefused(Refusal.notFound("subject-not-found"));
    }

    private static HandInMaterial handIn(String type, Attachment file, Actor by) {
        return new HandInMaterial(SUBJECT, MaterialStep.GOAL_SUBMISSION, type, file, by, TODAY);
    }

    private static Actor actor(String role, String unit) {
        return new Actor("somebody", "某人", Set.of(role), unit);
    }

    private static Attachment file(String digit) {
        return new Attachment(digit.repeat(64), "申报书.pdf", "application/pdf", 1_000);
    }
}
