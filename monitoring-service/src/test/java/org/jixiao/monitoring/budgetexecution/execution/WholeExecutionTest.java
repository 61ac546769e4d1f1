package org.jixiao.monitoring.budgetexecution.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.monitoring.Examples.number;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.money.Transfers;
import org.jixiao.kernel.money.Transfers.End;
import org.jixiao.monitoring.budgetexecution.execution.ClassifiedMoney.OfClass;
import org.jixiao.monitoring.budgetexecution.execution.ClassifiedMoney.Part;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Execution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The money of several projects and units together")
class WholeExecutionTest {

    private static final End OUT_OF_A = end("treasury/T-1", "A", "0", "30.00");
    private static final End INTO_B = end("treasury/T-1", "B", "30.00", "0");
    private static final End FROM_ELSEWHERE = end("treasury/T-2", "B", "5.00", "0");

    @Test
    @DisplayName("does not count twice what was moved among them")
    void movedAmongThem() {
        Execution a = execution("A", "100.00", "0.00", "30.00", "70.00", "35.00");
        Execution b = execution("B", "200.00", "35.00", "0.00", "235.00", "100.00");

        WholeExecution both = WholeExecution.of(List.of(a, b), List.of(OUT_OF_A, INTO_B, FROM_ELSEWHERE));

        assertThat(both.approved()).isEqualTo(number("300.00"));
        assertThat(both.movedIn()).isEqualTo(number("5.00"));
        assertThat(both.movedOut()).isEqualTo(number("0.00"));
        assertThat(both.movedWithin()).isEqualTo(number("30.00"));
        assertThat(both.budget()).isEqualTo(number("305.00"));
        assertThat(both.executed()).isEqualTo(number("135.00"));
        assertThat(both.rate()).isEqualTo(number("44.26"));
    }

    @Test
    @DisplayName("counts as moved what went to or came from others")
    void movedToOthers() {
        Execution a = execution("A", "100.00", "0.00", "30.00", "70.00", "0.00");

        WholeExecution alone = WholeExecution.of(List.of(a), List.of(OUT_OF_A));

        assertThat(alone.movedOut()).isEqualTo(number("30.00"));
        assertThat(alone.movedWithin()).isEqualTo(number("0.00"));
        assertThat(WholeExecution.of(List.of(), List.of()).rate()).isNull();
    }

    @Test
    @DisplayName("pairs what has one number, and holds the smaller end for moved")
    void pairs() {
        assertThat(Transfers.within(List.of(OUT_OF_A, end("treasury/T-1", "B", "20.00", "0"))))
                .isEqualByComparingTo("20.00");
        assertThat(Transfers.within(List.of(OUT_OF_A, FROM_ELSEWHERE))).isEqualByComparingTo("0");
        assertThat(Transfers.within(
                        List.of(end("treasury/T-3", "A", "-5.00", "0"), end("treasury/T-3", "B", "0", "5.00"))))
                .isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("of a unit is told apart by economic class, 三公 being a part of 公用, and 政府采购 of any class")
    void byClass() {
        List<OfClass> classes = List.of(
                ofClass("30101", "100.00", "90.00"),
                ofClass("30301", "10.00", "9.00"),
                ofClass("30201", "50.00", "40.00"),
                ofClass("30217", "5.00", "4.00"),
                ofClass("31013", "20.00", "18.00"),
                procured("30201", "8.00", "6.00"),
                procured("39906", "3.00", "2.50"),
                ofClass("39906", "1.00", "0.50"),
                ofClass(null, "2.00", "1.00"));

        ClassifiedMoney money = ClassifiedMoney.of(classes);

        assertThat(money.personnel()).isEqualTo(part("110.00", "99.00"));
        assertThat(money.operating()).isEqualTo(part("83.00", "68.00"));
        assertThat(money.threePublic()).isEqualTo(part("25.00", "22.00"));
        assertThat(money.procurement()).isEqualTo(part("11.00", "8.50"));
        assertThat(money.other()).isEqualTo(part("6.00", "4.00"));
    }

    private static End end(String pair, String unit, String in, String out) {
        return new End(pair, unit, number(in), number(out));
    }

    private static Part part(String budget, String executed) {
        return new Part(number(budget), number(executed));
    }

    private static OfClass ofClass(@Nullable String economicClass, String budget, String executed) {
        return new OfClass(economicClass, false, number(budget), number(executed));
    }

    private static OfClass procured(String economicClass, String budget, String executed) {
        return new OfClass(economicClass, true, number(budget), number(executed));
    }

    private static Execution execution(
            String unit, String approved, String movedIn, String movedOut, String budget, String executed) {
        BigDecimal zero = number("0.00");
        return new Execution(
                Subject.UNIT,
                unit,
                2020,
                unit,
                unit,
                number(approved),
                zero,
                zero,
                number(movedIn),
                number(movedOut),
                zero,
                zero,
                number(budget),
                null,
                zero,
                number(executed),
                zero,
                zero,
                zero,
                null,
                null,
                1);
    }
}
