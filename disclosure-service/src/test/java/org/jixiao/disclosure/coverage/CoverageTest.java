package org.jixiao.disclosure.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.coverage.Coverage.Item;
import org.jixiao.disclosure.coverage.Coverage.LeftOut;
import org.jixiao.disclosure.coverage.Coverage.Open;
import org.jixiao.disclosure.coverage.Coverage.Part;
import org.jixiao.disclosure.coverage.Coverage.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coverage of a year")
class CoverageTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2020, 3, 5);
    private static final LocalDate AGAIN = LocalDate.of(2021, 3, 5);

    private static Item item(String code, Matter matter, @Nullable String unit, String status) {
        return item(code, matter, unit, status, null);
    }

    private static Item item(
            String code, Matter matter, @Nullable String unit, String status, @Nullable LegalGround ground) {
        return item(code, matter, unit, true, status, status.equals("PUBLISHED"), ground);
    }

    private static Item item(
            String code,
            Matter matter,
            @Nullable String unit,
            boolean inScope,
            String status,
            boolean isOut,
            @Nullable LegalGround ground) {
        return new Item(
                Subject.project(code, YEAR),
                matter,
                unit,
                "项目" + code,
                inScope,
                status,
                isOut,
                LAST_DAY,
                ground,
                ground == null ? null : AGAIN);
    }

    private static Open open(String code, String status, boolean overdue) {
        return new Open(Subject.project(code, YEAR), Matter.GOAL, null, "项目" + code, status, LAST_DAY, overdue);
    }

    @Test
    @DisplayName("is the share of what must be public that is public, without what a ground keeps back")
    void shares() {
        Coverage coverage = Coverage.of(
                YEAR,
                List.of(
                        item("A1", Matter.GOAL, null, "PUBLISHED"),
                        item("A2", Matter.GOAL, null, "DUE"),
                        item("A3", Matter.GOAL, null, "PUBLISHED"),
                        item("A4", Matter.GOAL, null, "WITHHELD", LegalGround.ART_16),
                        item("A1", Matter.SELF_EVALUATION, "BJ", "WITHHELD", LegalGround.ART_15)),
                LAST_DAY.plusDays(1));
        assertThat(coverage.office()).isEqualTo(new Share(5, 2, 3, 2, new BigDecimal("66.67")));
        assertThat(coverage.parts())
                .containsExactly(
                        new Part(Matter.GOAL, null, new Share(4, 1, 3, 2, new BigDecimal("66.67"))),
                        new Part(Matter.SELF_EVALUATION, "BJ", new Share(1, 1, 0, 0, null)));
        assertThat(coverage.gaps()).containsExactly(open("A2", "DUE", true));
        assertThat(coverage.corrections()).isEmpty();
        assertThat(coverage.leftOut())
                .containsExactly(
                        new LeftOut(
                                Subject.project("A4", YEAR),
                                Matter.GOAL,
                                null,
                                DisclosureAttribute.ON_REQUEST,
                                LegalGround.ART_16,
                                AGAIN),
                        new LeftOut(
                                Subject.project("A1", YEAR),
                                Matter.SELF_EVALUATION,
                                "BJ",
                                DisclosureAttribute.NOT_PUBLIC,
                                LegalGround.ART_15,
                                AGAIN));
    }

    @Test
    @DisplayName("counts apart what was opened by decision, and lists it where it is not public yet or is kept back")
    void opened() {
        Coverage coverage = Coverage.of(
                YEAR,
                List.of(
                        item("A1", Matter.GOAL, null, "PUBLISHED"),
                        item("B1", Matter.GOAL, null, false, "PUBLISHED", true, null),
                        item("B2", Matter.GOAL, null, false, "DUE", false, null),
                        item("B3", Matter.GOAL, null, false, "WITHDRAWN", false, LegalGround.ART_15)),
                LAST_DAY);
        assertThat(coverage.office()).isEqualTo(new Share(1, 0, 1, 1, new BigDecimal("100.00")));
        assertThat(coverage.opened()).isEqualTo(new Share(3, 1, 2, 1, new BigDecimal("50.00")));
        assertThat(coverage.parts()).hasSize(1);
        assertThat(coverage.gaps()).containsExactly(open("B2", "DUE", false));
        assertThat(coverage.leftOut()).extracting(LeftOut::subject).containsExactly(Subject.project("B3", YEAR));
    }

    @Test
    @DisplayName("takes what is public for public also while its next version waits")
    void corrections() {
        Coverage coverage = Coverage.of(
                YEAR, List.of(item("A1", Matter.GOAL, null, true, "PREPARED", true, null)), LAST_DAY.plusDays(1));
        assertThat(coverage.office()).isEqualTo(new Share(1, 0, 1, 1, new BigDecimal("100.00")));
        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.corrections()).containsExactly(open("A1", "PREPARED", true));
    }

    @Test
    @DisplayName("counts nothing as public that its project keeps back since, and nothing as late on its last day")
    void bounds() {
        Coverage coverage = Coverage.of(
                YEAR,
                List.of(
                        item("A1", Matter.GOAL, null, "PUBLISHED", LegalGround.ART_14),
                        item("A2", Matter.GOAL, null, "APPROVED")),
                LAST_DAY);
        assertThat(coverage.office()).isEqualTo(new Share(2, 1, 1, 0, new BigDecimal("0.00")));
        assertThat(coverage.gaps()).containsExactly(open("A2", "APPROVED", false));
        assertThat(Coverage.of(YEAR, List.of(), LAST_DAY).office()).isEqualTo(new Share(0, 0, 0, 0, null));
    }
}
