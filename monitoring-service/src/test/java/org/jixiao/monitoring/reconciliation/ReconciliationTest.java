package org.jixiao.monitoring.reconciliation;

import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Line;
import org.jixiao.contracts.monitoring.ReconciliationEvent.MonthReconciled;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Reason;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Own;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.ReconcileMonth;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Stated;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reconciliation of a month")
class ReconciliationTest {

    private static final LocalDate AFTER = LocalDate.of(2020, 7, 3);
    private static final Subject ONE = Subject.project("31000020T000000000001", 2020);
    private static final Subject TWO = Subject.project("31000020T000000000002", 2020);
    private static final Subject UNIT = Subject.unit("BJ", 2020);
    private static final Totals SUMS = totals("100.00", "80.00", "30.00");
    private static final Totals OTHER = totals("100.00", "80.00", "30.01");
    private static final Totals NOTHING = totals("0", "0.00", "0.00");
    private static final Own HERE = new Own(ONE, totals("100.0", "80", "30"), false);
    private static final MonthReconciled FIRST =
            new MonthReconciled(2020, 6, 1, "d-1", List.of(new Line(ONE, SUMS, HERE.totals(), null)));

    @Test
    @DisplayName("shows both sides, and no difference where they agree to the fen")
    void agrees() {
        given(ReconciliationState.notCompared())
                .when(reconcile("d-1", List.of(stated(ONE, SUMS)), List.of(HERE)))
                .then(FIRST);
    }

    @Test
    @DisplayName("tells why two sides differ")
    void differs() {
        Own waiting = new Own(UNIT, NOTHING, true);
        Own onlyHere = new Own(TWO, SUMS, false);
        given(ReconciliationState.notCompared())
                .when(reconcile(
                        "d-1",
                        List.of(stated(UNIT, SUMS), stated(ONE, OTHER), stated(Subject.unit("GZ", 2020), SUMS)),
                        List.of(HERE, onlyHere, waiting)))
                .then(new MonthReconciled(
                        2020,
                        6,
                        1,
                        "d-1",
                        List.of(
                                new Line(ONE, OTHER, HERE.totals(), Reason.AMOUNTS_DIFFER),
                                new Line(TWO, null, SUMS, Reason.NOT_AT_FINANCE),
                                new Line(UNIT, SUMS, NOTHING, Reason.DOCUMENTS_WAIT),
                                new Line(Subject.unit("GZ", 2020), SUMS, null, Reason.NOT_HERE))));
    }

    @Test
    @DisplayName("looks at each of the three figures")
    void eachFigure() {
        for (Totals one : List.of(totals("100.01", "80.00", "30.00"), totals("100.00", "80.01", "30.00"), OTHER)) {
            given(ReconciliationState.notCompared())
                    .when(reconcile("d-1", List.of(stated(ONE, one)), List.of(HERE)))
                    .then(new MonthReconciled(
                            2020, 6, 1, "d-1", List.of(new Line(ONE, one, HERE.totals(), Reason.AMOUNTS_DIFFER))));
        }
    }

    @Test
    @DisplayName("holds whoever says nothing to have said zero")
    void zero() {
        given(ReconciliationState.notCompared())
                .when(reconcile("d-1", List.of(stated(ONE, NOTHING)), List.of(new Own(UNIT, NOTHING, false))))
                .then(new MonthReconciled(
                        2020,
                        6,
                        1,
                        "d-1",
                        List.of(new Line(ONE, NOTHING, null, null), new Line(UNIT, null, NOTHING, null))));
    }

    @Test
    @DisplayName("is done again for totals that come again, and not for a repeated delivery")
    void again() {
        Own moved = new Own(ONE, OTHER, false);
        given(ReconciliationState.notCompared())
                .happened(FIRST)
                .when(reconcile("d-1", List.of(stated(ONE, SUMS)), List.of(moved)))
                .thenNothingHappens();
        given(ReconciliationState.notCompared())
                .happened(FIRST)
                .when(reconcile("d-2", List.of(stated(ONE, SUMS)), List.of(HERE)))
                .then(new MonthReconciled(2020, 6, 2, "d-2", FIRST.lines()));
    }

    @Test
    @DisplayName("is refused with other totals under the same id")
    void otherTotals() {
        for (List<Stated> finance : List.of(
                List.of(stated(ONE, OTHER)),
                List.of(stated(TWO, SUMS)),
                List.of(stated(ONE, SUMS), stated(TWO, SUMS)))) {
            given(ReconciliationState.notCompared())
                    .happened(FIRST)
                    .when(reconcile("d-1", finance, List.of(HERE)))
                    .thenRefused(Refusal.conflict("reconciliation-differs"));
        }
    }

    @Test
    @DisplayName("is refused before the month is over, for another year, and where one is named twice")
    void refused() {
        Subject lastYear = Subject.unit("BJ", 2019);
        given(ReconciliationState.notCompared())
                .when(new ReconcileMonth(
                        2020,
                        6,
                        List.of(stated(lastYear, SUMS), stated(ONE, SUMS), stated(ONE, SUMS)),
                        List.of(),
                        "d-1",
                        LocalDate.of(2020, 6, 29)))
                .thenRefused(
                        Refusal.conflict("month-not-over"),
                        Refusal.rule("reconciliation-of-another-year").at("at " + lastYear),
                        Refusal.rule("reconciliation-names-twice").at("at " + ONE));
        given(ReconciliationState.notCompared())
                .when(new ReconcileMonth(
                        2020, 6, List.of(stated(ONE, SUMS)), List.of(HERE), "d-1", LocalDate.of(2020, 6, 30)))
                .then(FIRST);
    }

    private static ReconcileMonth reconcile(String id, List<Stated> finance, List<Own> here) {
        return new ReconcileMonth(2020, 6, finance, here, id, AFTER);
    }

    private static Stated stated(Subject subject, Totals totals) {
        return new Stated(subject, totals, "at " + subject);
    }

    private static Totals totals(String approved, String quota, String paid) {
        return new Totals(number(approved), number(quota), number(paid));
    }
}
