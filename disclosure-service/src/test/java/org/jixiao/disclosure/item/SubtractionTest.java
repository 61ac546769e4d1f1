package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.disclosure.item.Found.decided;
import static org.jixiao.disclosure.item.Found.finalised;
import static org.jixiao.disclosure.item.Found.ordered;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.Redaction;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules M: no withheld figure can be had by subtraction, of whatever figures that an account states. */
@DisplayName("What an account leaves out")
class SubtractionTest {

    private static final StoredEvent[] HEARD = {
        GOAL,
        RESULT,
        scored("31.50", "27.00", "28.00"),
        decided(Basis.KEY_EVALUATION, 1, "2004800.00", "任务增加", null),
        ordered(1, "一"),
        ordered(2, "二"),
        ordered(3, "三"),
        new RectificationAccepted(PROJECT, 1, "抽查属实"),
        new RectificationAccepted(PROJECT, 2, "抽查属实")
    };

    /** Lines with points of their own. */
    private static KeyEvaluationFinalised scored(String... points) {
        KeyEvaluationFinalised one = finalised(1, "台账更新不及时");
        EvaluationReport report = one.report();
        EvaluationReport.Result result = report.result();
        List<ResultLine> lines = IntStream.range(0, points.length)
                .mapToObj(i -> new ResultLine(
                        new PlanLine("A" + i, Level.OUTPUT, "产出", "指标" + i, null, number("33"), "依据"),
                        number(points[i]),
                        List.of(),
                        "",
                        false))
                .toList();
        return new KeyEvaluationFinalised(
                one.subject(),
                one.version(),
                one.name(),
                one.unitCode(),
                one.ground(),
                new EvaluationReport(
                        new EvaluationReport.Result(
                                lines, number("86.50"), result.result(), result.grade(), result.aspects()),
                        report.basics(),
                        report.work(),
                        report.conclusion(),
                        report.analysis(),
                        report.problems(),
                        report.suggestions(),
                        report.others()),
                one.agency(),
                one.rulebookVersion(),
                one.proveBy(),
                one.finalisedBy(),
                one.finalisedOn());
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"GOAL", "SELF_EVALUATION", "YEARLY_OVERVIEW"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("of its rows is told by no figure less those that are shown")
    void rows(Matter matter) {
        PublicContent record = Found.content(matter, HEARD);
        for (Row row : rows(record)) {
            PublicContent edition =
                    PublicEdition.of(record, List.of(new Redaction(row.code(), LegalGround.ART_16)), true);
            List<BigDecimal> secret = figures(row.cells().stream())
                    .filter(figure -> figures(rows(edition).stream().flatMap(other -> other.cells().stream()))
                            .noneMatch(shown -> shown.compareTo(figure) == 0))
                    .toList();
            List<BigDecimal> told = told(Found.account(edition));
            assertThat(secret)
                    .as("%s of %s", row.code(), matter)
                    .noneMatch(figure -> told.stream().anyMatch(one -> one.compareTo(figure) == 0));
        }
    }

    /** Each figure, the sum of each column that is shown, and every difference of two of them. */
    private static List<BigDecimal> told(PublicAccount account) {
        List<Row> rows = account.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
        Stream<BigDecimal> sums = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Fact::code)
                .distinct()
                .map(code -> figures(rows.stream()
                                .flatMap(row -> row.cells().stream())
                                .filter(cell -> cell.code().equals(code)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        List<BigDecimal> all = Stream.of(
                        figures(account.facts().stream()),
                        figures(rows.stream().flatMap(row -> row.cells().stream())),
                        sums)
                .flatMap(some -> some)
                .toList();
        return Stream.concat(
                        all.stream(), all.stream().flatMap(one -> all.stream().map(one::subtract)))
                .toList();
    }

    private static List<Row> rows(PublicContent content) {
        return Found.account(content).sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
    }

    private static Stream<BigDecimal> figures(Stream<Fact> facts) {
        return facts.filter(fact -> fact.kind() == Kind.NUMBER || fact.kind() == Kind.MONEY)
                .map(fact -> new BigDecimal(fact.value()));
    }

    @Test
    @DisplayName("of its rows is not counted among those that are put right, nor among those that are not")
    void counts() {
        PublicContent record = Found.content(Matter.RECTIFICATION, HEARD);
        for (Row row : rows(record)) {
            PublicContent edition =
                    PublicEdition.of(record, List.of(new Redaction(row.code(), LegalGround.ART_16)), true);
            List<Row> shown = rows(edition);
            long putRight = shown.stream()
                    .flatMap(other -> other.cells().stream())
                    .filter(cell -> cell.value().equals("PUT_RIGHT"))
                    .count();
            assertThat(figures(Found.account(edition).facts().stream()))
                    .containsExactly(BigDecimal.valueOf(shown.size()), BigDecimal.valueOf(putRight));
        }
    }
}
