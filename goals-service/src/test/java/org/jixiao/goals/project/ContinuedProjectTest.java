package org.jixiao.goals.project;

import static org.jixiao.goals.Examples.CLASSIFIED;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROFILE;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.project.ProjectCommand.ContinueProject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A project that goes on in the next year")
class ContinuedProjectTest {

    private static final int NEXT = YEAR + 1;
    private static final LocalDate OPENED = LocalDate.of(2020, 9, 1);
    private static final ContinueProject GO_ON = new ContinueProject(CODE, NEXT, YEAR, "HQ", null, OPENED);
    private static final ProjectProposed BEFORE = project(YEAR, YEAR + 1, ProjectNature.NEW, OFFICER);
    private static final ProjectProposed AFTER = project(NEXT, YEAR + 1, ProjectNature.CONTINUING, OFFICER);

    private final Given<ProjectCommand, ProjectEvent, ProjectState> unknown = given(new ProjectState.Unknown());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> ofTheYear = unknown.heard(
            new UnitRegistered("HQ", NEXT, "机关", UnitKind.HEADQUARTERS),
            new ParticipationSet("HQ", NEXT, Participation.FULL),
            Rulebook2020.published());

    @Test
    @DisplayName("is proposed as it stood")
    void isProposed() {
        ofTheYear.heard(BEFORE).when(GO_ON).then(AFTER);
    }

    @Test
    @DisplayName("stays with who answers for it now")
    void staysWithItsOfficer() {
        Person successor = new Person("successor", "周接任");
        ProjectOfficerAppointed appointed =
                new ProjectOfficerAppointed(CODE, YEAR, successor, OPENED.minusDays(1), "轮岗");
        ofTheYear
                .heard(BEFORE, appointed)
                .when(GO_ON)
                .then(project(NEXT, YEAR + 1, ProjectNature.CONTINUING, successor));
        ofTheYear
                .heard(BEFORE, new ProjectOfficerAppointed(CODE, YEAR, successor, OPENED.plusDays(1), "轮岗"))
                .when(GO_ON)
                .then(AFTER);
    }

    @Test
    @DisplayName("goes on in the unit that it was transferred to, with who answers for it there")
    void goesOnWhereItBelongs() {
        Person successor = new Person("successor", "周接任");
        ofTheYear
                .heard(BEFORE, transferred(successor))
                .when(GO_ON)
                .then(project(NEXT, YEAR + 1, ProjectNature.CONTINUING, successor));
    }

    @Test
    @DisplayName("does not go on in a unit that ended before the year")
    void endsWithItsUnit() {
        ofTheYear
                .heard(
                        BEFORE,
                        new UnitEstablished("HQ", "机关", UnitForm.OFFICE, null, OPENED.minusYears(9), "沪编〔2011〕1号"),
                        new UnitClosed("HQ", "BJ", OPENED, "沪编〔2020〕1号"))
                .when(GO_ON)
                .thenRefused(Refusal.conflict("unit-has-ended")
                        .at("unitCode")
                        .with("unit", "HQ")
                        .with("lastDay", OPENED.toString()));
    }

    @Test
    @DisplayName("stays unsuitable for disclosure while that stands")
    void staysRestricted() {
        LocalDate again = LocalDate.of(2021, 12, 31);
        ofTheYear
                .heard(BEFORE, new DisclosureRestricted(CODE, YEAR, LegalGround.ART_14, "secrecy", again))
                .when(GO_ON)
                .then(AFTER, new DisclosureRestricted(CODE, NEXT, LegalGround.ART_14, "secrecy", again));
    }

    @Test
    @DisplayName("is not proposed where its term ends, nor by a unit that does not take part")
    void isNotProposedWhereItEnds() {
        DisclosureRestricted finding =
                new DisclosureRestricted(CODE, YEAR, LegalGround.ART_14, "secrecy", OPENED.plusYears(1));
        ofTheYear
                .heard(project(YEAR, YEAR, ProjectNature.NEW, OFFICER), finding)
                .when(GO_ON)
                .thenRefused(Refusal.rule("budget-year-outside-project").at("profile.fromYear"));
        unknown.heard(BEFORE)
                .when(GO_ON)
                .thenRefused(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
    }

    @Test
    @DisplayName("was a project whose content is known here")
    void wasKnown() {
        ofTheYear.when(GO_ON).thenRefused(Refusal.notFound("project-not-found"));
        ofTheYear.heard(CLASSIFIED).when(GO_ON).thenRefused(Refusal.notFound("project-not-found"));
        ofTheYear.heard(transferred(OFFICER)).when(GO_ON).thenRefused(Refusal.notFound("project-not-found"));
    }

    @Test
    @DisplayName("is left alone where it is proposed already")
    void isLeftAlone() {
        unknown.happened(PROPOSED).when(GO_ON).thenNothingHappens();
    }

    private static ProjectTransferred transferred(Person successor) {
        return new ProjectTransferred(
                CODE,
                YEAR,
                "BJ",
                "HQ",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                BEFORE.division(),
                successor,
                OPENED.minusDays(1),
                "沪合办〔2020〕30号",
                ROUTE);
    }

    private static ProjectProposed project(int year, int toYear, ProjectNature nature, Person officer) {
        return new ProjectProposed(
                CODE,
                year,
                PROPOSED.name(),
                "HQ",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                PROPOSED.division(),
                officer,
                PROPOSED.kind(),
                nature,
                PROPOSED.requestedAmount(),
                "1",
                new ProjectProfile(
                        YEAR,
                        toYear,
                        PROFILE.recurrent(),
                        PROFILE.overview(),
                        PROFILE.policyBasis(),
                        PROFILE.procedure(),
                        PROFILE.safeguards(),
                        null,
                        null,
                        null,
                        null));
    }
}
