package org.jixiao.monitoring.unitfacts;

import static org.jixiao.contracts.monitoring.UnitFact.Kind.ESTABLISHED_POSTS;
import static org.jixiao.contracts.monitoring.UnitFact.Kind.FIXED_ASSETS;
import static org.jixiao.contracts.monitoring.UnitFact.Kind.FIXED_ASSETS_IN_USE;
import static org.jixiao.contracts.monitoring.UnitFact.Kind.MATTERS_ASSIGNED;
import static org.jixiao.contracts.monitoring.UnitFact.Kind.MATTERS_COMPLETED;
import static org.jixiao.contracts.monitoring.UnitFact.Kind.STAFF;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.contracts.monitoring.UnitFactsEvent;
import org.jixiao.contracts.monitoring.UnitFactsEvent.UnitFactsReported;
import org.jixiao.monitoring.unitfacts.UnitFactsCommand.ReportUnitFacts;
import org.jixiao.monitoring.unitfacts.UnitFactsCommand.Reported;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The facts of a unit")
class UnitFactsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 20);
    private static final LocalDate NEXT_DAY = DAY.plusDays(1);
    private static final UnitRegistered REGISTERED =
            new UnitRegistered("BJ", 2020, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE);
    private static final Actor HEAD = new Actor("bj-head", "李主任", Set.of("unit-head"), "BJ");
    private static final Actor PLANNING = new Actor("pf-1", "周计财", Set.of("planning-finance"), "HQ");
    private static final UnitFact POSTS =
            new UnitFact(ESTABLISHED_POSTS, number("12"), "编制文件", new Person("bj-head", "李主任"), DAY);

    @Test
    @DisplayName("are reported by the unit's people, each with its source")
    void reported() {
        registered()
                .when(report(HEAD, fact(ESTABLISHED_POSTS, "12", "编制文件")))
                .then(new UnitFactsReported("BJ", 2020, List.of(POSTS)));
    }

    @Test
    @DisplayName("are reported piece by piece: what stands keeps who reported it")
    void pieceByPiece() {
        UnitFact staff = new UnitFact(STAFF, number("11"), "工资名册", new Person("pf-1", "周计财"), NEXT_DAY);
        registered()
                .happened(new UnitFactsReported("BJ", 2020, List.of(POSTS)))
                .when(new ReportUnitFacts(
                        "BJ",
                        2020,
                        List.of(fact(STAFF, "11", "工资名册"), fact(ESTABLISHED_POSTS, "12.0", "编制文件")),
                        PLANNING,
                        NEXT_DAY))
                .then(new UnitFactsReported("BJ", 2020, List.of(POSTS, staff)));
    }

    @Test
    @DisplayName("reported once more change nothing")
    void again() {
        registered()
                .happened(new UnitFactsReported("BJ", 2020, List.of(POSTS)))
                .when(report(PLANNING, fact(ESTABLISHED_POSTS, "12", "编制文件")))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("of a unit that takes no part, or of another unit, are refused")
    void refused() {
        given(UnitFactsState.unreported())
                .when(report(HEAD, fact(STAFF, "11", "名册")))
                .thenRefused(Refusal.notFound("unit-takes-no-part"));
        registered()
                .when(report(new Actor("gz-head", "王主任", Set.of("unit-head"), "GZ"), fact(STAFF, "11", "名册")))
                .thenRefused(Refusal.forbidden("facts-of-another-unit"));
    }

    @Test
    @DisplayName("are whole persons and matters, amounts in fen, and never negative")
    void values() {
        registered()
                .when(report(
                        HEAD,
                        fact(STAFF, "10.5", "名册"),
                        fact(FIXED_ASSETS, "1000.001", "账册"),
                        fact(MATTERS_ASSIGNED, "-1", "台账")))
                .thenRefused(
                        Refusal.rule("unit-fact-too-exact").at("at STAFF"),
                        Refusal.rule("unit-fact-too-exact").at("at FIXED_ASSETS"),
                        Refusal.rule("unit-fact-negative").at("at MATTERS_ASSIGNED"));
        registered()
                .when(report(HEAD, fact(STAFF, "1", "名册"), fact(STAFF, "2", "名册")))
                .thenRefused(Refusal.rule("unit-fact-named-twice").at("at STAFF"));
    }

    @Test
    @DisplayName("have no part above its whole, also where one of them was reported before")
    void partAndWhole() {
        registered()
                .when(report(
                        HEAD,
                        fact(FIXED_ASSETS, "100.00", "账册"),
                        fact(FIXED_ASSETS_IN_USE, "100.01", "账册"),
                        fact(MATTERS_ASSIGNED, "3", "台账"),
                        fact(MATTERS_COMPLETED, "4", "台账")))
                .thenRefused(
                        Refusal.rule("assets-in-use-above-all").at("at FIXED_ASSETS_IN_USE"),
                        Refusal.rule("matters-completed-above-assigned").at("at MATTERS_COMPLETED"));
        registered()
                .happened(new UnitFactsReported(
                        "BJ",
                        2020,
                        List.of(new UnitFact(MATTERS_COMPLETED, number("4"), "台账", new Person("bj-head", "李主任"), DAY))))
                .when(report(HEAD, fact(MATTERS_ASSIGNED, "3", "台账")))
                .thenRefused(Refusal.rule("matters-completed-above-assigned").at("at MATTERS_ASSIGNED"));
    }

    private static Given<UnitFactsCommand, UnitFactsEvent, UnitFactsState> registered() {
        return given(UnitFactsState.unreported()).heard(REGISTERED);
    }

    private static ReportUnitFacts report(Actor by, Reported... facts) {
        return new ReportUnitFacts("BJ", 2020, List.of(facts), by, DAY);
    }

    private static Reported fact(UnitFact.Kind kind, String value, String source) {
        return new Reported(kind, number(value), source, "at " + kind);
    }
}
