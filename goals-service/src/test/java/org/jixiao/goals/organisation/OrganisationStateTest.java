package org.jixiao.goals.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.OrganisationEvent.UnitMerged;
import org.jixiao.contracts.goals.OrganisationEvent.UnitPlaced;
import org.jixiao.contracts.goals.OrganisationEvent.UnitRenamed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitSplit;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.goals.organisation.OrganisationCommand.CloseUnit;
import org.jixiao.goals.organisation.OrganisationCommand.EstablishUnit;
import org.jixiao.goals.organisation.OrganisationCommand.MergeUnit;
import org.jixiao.goals.organisation.OrganisationCommand.PlaceUnit;
import org.jixiao.goals.organisation.OrganisationCommand.RenameUnit;
import org.jixiao.goals.organisation.OrganisationCommand.SplitUnit;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tree of units")
class OrganisationStateTest {

    private static final String PAPER = "沪编〔2019〕1号";
    private static final LocalDate BEGIN = LocalDate.of(2019, 1, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2020, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 9, 30);

    private static final UnitEstablished OFFICE =
            new UnitEstablished("HQ", "市合作交流办", UnitForm.OFFICE, null, BEGIN, PAPER);
    private static final UnitEstablished BEIJING = unit("BJ", "驻北京办事处", "HQ");
    private static final UnitEstablished GUANGZHOU = unit("GZ", "驻广州办事处", "HQ");
    private static final UnitEstablished SHENZHEN = unit("SZ", "驻深圳联络处", "GZ");
    private static final Subject GOAL = Subject.project("31000020T000000000001", 2020);

    private final Given<OrganisationCommand, OrganisationEvent, OrganisationState> nothing =
            given(new OrganisationState(Units.none()));
    private final Given<OrganisationCommand, OrganisationEvent, OrganisationState> tree =
            nothing.happened(OFFICE, BEIJING, GUANGZHOU, SHENZHEN);

    @Test
    @DisplayName("begins with the office, below which units of any depth are set up")
    void grows() {
        nothing.when(establish(OFFICE)).then(OFFICE);
        nothing.happened(OFFICE).when(establish(BEIJING)).then(BEIJING);
        nothing.happened(OFFICE, GUANGZHOU).when(establish(SHENZHEN)).then(SHENZHEN);
        tree.when(establish(BEIJING)).thenNothingHappens();
    }

    @Test
    @DisplayName("has one office, every code once, and no unit below one that is not there on the day")
    void growsInOrder() {
        tree.when(new EstablishUnit("X", "另一个机关", UnitForm.OFFICE, null, BEGIN, PAPER))
                .thenRefused(Refusal.rule("unit-without-parent").at("parent"));
        tree.when(establish(unit("BJ", "驻北京联络处", "HQ"))).thenRefused(Refusal.conflict("unit-already-established"));
        tree.when(new EstablishUnit("X", "早设的处", UnitForm.DIVISION, "HQ", BEGIN.minusDays(1), PAPER))
                .thenRefused(Refusal.rule("unit-not-there-then")
                        .with("unit", "HQ")
                        .with("day", "2018-12-31")
                        .at("parent"));
    }

    @Test
    @DisplayName("knows the name of a unit on every day")
    void rename() {
        UnitRenamed renamed = new UnitRenamed("BJ", "驻京办事处", AUTUMN, PAPER);
        tree.when(new RenameUnit("BJ", "驻京办事处", AUTUMN, PAPER)).then(renamed);
        tree.happened(renamed)
                .when(new RenameUnit("BJ", "驻京办事处", AUTUMN, PAPER))
                .thenNothingHappens();
        tree.happened(renamed)
                .when(new RenameUnit("BJ", "驻京联络处", AUTUMN, PAPER))
                .thenRefused(
                        Refusal.rule("unit-change-before-the-last").at("from").with("since", "2020-10-01"));
        tree.when(new RenameUnit("XX", "无", AUTUMN, PAPER)).thenRefused(Refusal.notFound("unit-not-established"));

        Units units = Units.none().after(OFFICE).after(BEIJING).after(renamed);
        assertThat(units.nameOn("BJ", LAST_DAY)).contains("驻北京办事处");
        assertThat(units.nameOn("BJ", AUTUMN)).contains("驻京办事处");
        assertThat(units.nameOn("BJ", BEGIN.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("puts a unit below another one, never below itself, and leaves the office at the top")
    void place() {
        UnitPlaced placed = new UnitPlaced("SZ", "BJ", AUTUMN, PAPER);
        tree.when(new PlaceUnit("SZ", "BJ", AUTUMN, PAPER)).then(placed);
        tree.happened(placed).when(new PlaceUnit("SZ", "BJ", AUTUMN, PAPER)).thenNothingHappens();
        tree.when(new PlaceUnit("GZ", "SZ", AUTUMN, PAPER))
                .thenRefused(Refusal.rule("unit-below-itself").at("parent"));
        tree.when(new PlaceUnit("HQ", "BJ", AUTUMN, PAPER))
                .thenRefused(
                        Refusal.conflict("office-stays-at-the-top"),
                        Refusal.rule("unit-below-itself").at("parent"));
    }

    @Test
    @DisplayName("puts no unit below itself on any day, also where units are moved on days between")
    void placeBetween() {
        UnitPlaced later = new UnitPlaced("GZ", "BJ", AUTUMN.plusMonths(1), PAPER);
        tree.happened(new UnitPlaced("BJ", "SZ", AUTUMN.minusMonths(1), PAPER), later)
                .when(new PlaceUnit("SZ", "BJ", AUTUMN, PAPER))
                .thenRefused(Refusal.rule("unit-below-itself").at("parent"));
        tree.happened(later)
                .when(new PlaceUnit("BJ", "GZ", AUTUMN, PAPER))
                .thenRefused(Refusal.rule("unit-below-itself").at("parent"));
        tree.happened(later)
                .when(new PlaceUnit("SZ", "BJ", AUTUMN, PAPER))
                .then(new UnitPlaced("SZ", "BJ", AUTUMN, PAPER));
    }

    @Test
    @DisplayName("does not end a unit from under one that is moved away only later")
    void endsTooEarly() {
        tree.happened(new UnitPlaced("SZ", "BJ", LAST_DAY.plusDays(2), PAPER))
                .when(new MergeUnit("GZ", "BJ", LAST_DAY, PAPER))
                .thenRefused(Refusal.conflict("units-stand-below").with("units", "SZ"));
        tree.happened(new UnitPlaced("SZ", "BJ", LAST_DAY.plusDays(1), PAPER))
                .when(new MergeUnit("GZ", "BJ", LAST_DAY, PAPER))
                .then(new UnitMerged("GZ", "BJ", LAST_DAY, PAPER));
        tree.happened(new UnitPlaced("BJ", "GZ", LAST_DAY.plusDays(9), PAPER))
                .when(new CloseUnit("GZ", null, LAST_DAY, PAPER, List.of()))
                .thenRefused(Refusal.conflict("units-stand-below").with("units", "BJ, SZ"));
    }

    @Test
    @DisplayName("lets a unit go into another one, once nothing stands below it")
    void merge() {
        UnitMerged merged = new UnitMerged("SZ", "GZ", LAST_DAY, PAPER);
        tree.when(new MergeUnit("SZ", "GZ", LAST_DAY, PAPER)).then(merged);
        tree.happened(merged).when(new MergeUnit("SZ", "GZ", LAST_DAY, PAPER)).thenNothingHappens();
        tree.happened(merged).when(new MergeUnit("SZ", "BJ", LAST_DAY, PAPER)).thenRefused(ended("SZ"));
        tree.when(new MergeUnit("GZ", "GZ", LAST_DAY, PAPER))
                .thenRefused(
                        Refusal.rule("unit-succeeds-itself").at("into"),
                        Refusal.conflict("units-stand-below").with("units", "SZ"));
        tree.happened(merged)
                .when(new RenameUnit("SZ", "驻深圳办事处", AUTUMN, PAPER))
                .thenRefused(ended("SZ"));
    }

    @Test
    @DisplayName("splits a unit up into two or more that are there on the day after")
    void split() {
        tree.when(new SplitUnit("BJ", List.of("SZ", "GZ"), LAST_DAY, PAPER))
                .then(new UnitSplit("BJ", List.of("GZ", "SZ"), LAST_DAY, PAPER));
        tree.when(new SplitUnit("BJ", List.of("GZ"), LAST_DAY, PAPER))
                .thenRefused(Refusal.rule("split-into-one").at("successors"));
        tree.when(new SplitUnit("BJ", List.of("GZ", "XX"), LAST_DAY, PAPER))
                .thenRefused(Refusal.rule("unit-not-there-then")
                        .with("unit", "XX")
                        .with("day", "2020-10-01")
                        .at("successors"));
    }

    @Test
    @DisplayName("closes no unit whose goals are open, unless another one takes them over")
    void close() {
        tree.when(close("BJ", null)).then(new UnitClosed("BJ", null, LAST_DAY, PAPER));
        tree.when(close("BJ", null, GOAL))
                .thenRefused(
                        Refusal.conflict("unit-has-open-goals").with("goals", "project/31000020T000000000001/2020"));
        tree.when(close("BJ", "GZ", GOAL)).then(new UnitClosed("BJ", "GZ", LAST_DAY, PAPER));
        tree.when(close("XX", null)).thenRefused(Refusal.notFound("unit-not-established"));
        tree.happened(new UnitRenamed("BJ", "驻京办事处", AUTUMN, PAPER))
                .when(close("BJ", null))
                .thenRefused(Refusal.rule("unit-ends-before-its-last-change")
                        .at("lastDay")
                        .with("since", "2020-10-01"));
    }

    @Test
    @DisplayName("gives an ended unit nothing in years that begin after its end")
    void objects() {
        Units units = Units.none().after(OFFICE).after(BEIJING).after(new UnitClosed("BJ", null, LAST_DAY, PAPER));
        assertThat(units.objectionIn("BJ", 2020)).isEmpty();
        assertThat(units.objectionIn("BJ", 2021)).contains(ended("BJ"));
        assertThat(units.objectionIn("HQ", 2021)).isEmpty();
        assertThat(units.objectionIn("XX", 2021)).isEmpty();
    }

    private static Refusal ended(String unit) {
        return Refusal.conflict("unit-has-ended").with("unit", unit).with("lastDay", "2020-09-30");
    }

    private static UnitEstablished unit(String code, String name, String parent) {
        return new UnitEstablished(code, name, UnitForm.SUBORDINATE_UNIT, parent, BEGIN, PAPER);
    }

    private static EstablishUnit establish(UnitEstablished unit) {
        return new EstablishUnit(
                unit.unitCode(), unit.name(), unit.form(), unit.parent(), unit.from(), unit.documentNumber());
    }

    private static CloseUnit close(String code, @Nullable String takenOverBy, Subject... open) {
        return new CloseUnit(code, takenOverBy, LAST_DAY, PAPER, List.of(open));
    }
}
