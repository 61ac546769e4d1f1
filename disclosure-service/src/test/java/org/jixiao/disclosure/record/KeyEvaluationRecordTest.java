package org.jixiao.disclosure.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Found.FINALISED_ON;
import static org.jixiao.disclosure.item.Found.REOPENED;
import static org.jixiao.disclosure.item.Found.agency;
import static org.jixiao.disclosure.item.Found.finalised;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicAccount.Passage;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Person;
import org.jixiao.disclosure.item.Found;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the public may see of a key evaluation")
class KeyEvaluationRecordTest {

    private static PublicContent content(StoredEvent... events) {
        return Found.content(Matter.KEY_EVALUATION, events);
    }

    private static boolean isReexamined(StoredEvent... events) {
        return Found.records(events).isReexamined(Matter.KEY_EVALUATION);
    }

    private static KeyResultConfirmed confirmed(String falsification) {
        return new KeyResultConfirmed(
                PROJECT,
                1,
                falsification,
                "依据充分",
                "沪合办〔2021〕30号",
                FINALISED_ON,
                new Person("leader-1", "王主任"),
                FINALISED_ON);
    }

    @Test
    @DisplayName("is nothing before it is final, and then its points, its grade, its lines and its report")
    void content() {
        assertThat(Found.records(Found.falsely(1, FINALISED_ON)).of(Matter.KEY_EVALUATION))
                .isNull();
        assertThat(isReexamined(Found.falsely(1, FINALISED_ON))).isFalse();

        PublicContent content = content(finalised(1, "台账更新不及时"));
        assertThat(Found.account(content).facts())
                .containsExactly(
                        new Fact("total", Kind.NUMBER, "86.50"),
                        new Fact("grade", Kind.TEXT, "良"),
                        new Fact("evaluatedBy", Kind.WORD, "EXPERTS"),
                        new Fact("finalisedOn", Kind.DATE, "2021-07-16"));
        assertThat(Found.account(content).sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows().getFirst().cells())
                        .contains(new Fact("level", Kind.WORD, "DECISION"), new Fact("points", Kind.NUMBER, "86.50")));
        assertThat(Found.account(content).passages())
                .extracting(Passage::code)
                .as("what is empty is not there")
                .containsExactly("basics", "work", "conclusion", "analysis", "problems", "suggestions");
    }

    @Test
    @DisplayName("says 无法证明 in place of a grade, and of each line that is not proved")
    void unproved() {
        KeyEvaluationFinalised graded = finalised(1, "台账更新不及时");
        EvaluationReport report = graded.report();
        ResultLine line = report.result().lines().getFirst();
        KeyEvaluationFinalised unproved = new KeyEvaluationFinalised(
                graded.subject(),
                graded.version(),
                graded.name(),
                graded.unitCode(),
                graded.ground(),
                new EvaluationReport(
                        new Result(
                                List.of(new ResultLine(line.line(), BigDecimal.ZERO, List.of(), "原件遗失", true)),
                                BigDecimal.ZERO,
                                SelfEvaluationSheet.Result.UNPROVED,
                                null,
                                List.of()),
                        report.basics(),
                        report.work(),
                        report.conclusion(),
                        report.analysis(),
                        report.problems(),
                        report.suggestions(),
                        report.others()),
                null,
                graded.rulebookVersion(),
                FINALISED_ON,
                graded.finalisedBy(),
                FINALISED_ON);
        PublicContent content = content(unproved);
        assertThat(Found.account(content).facts()).contains(new Fact("grade", Kind.TEXT, "无法证明"));
        assertThat(Found.account(content).sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows().getFirst().cells())
                        .contains(new Fact("remark", Kind.TEXT, "无法证明：原件遗失")));
    }

    @Test
    @DisplayName("names the third party that assisted, and neither its contract nor any person")
    void nobody() {
        PublicContent content = content(finalised(PROJECT, 1, "台账更新不及时", agency()));
        assertThat(Found.account(content).facts())
                .contains(new Fact("evaluatedBy", Kind.WORD, "AGENCY"), new Fact("agency", Kind.TEXT, agency().name()));
        assertThat(content.toString()).doesNotContain("李计财", "123456", "合同1号", "91310000MA1FL00000");
    }

    @Test
    @DisplayName("is looked at again from its reopening until the next version is final")
    void reopened() {
        assertThat(isReexamined(finalised(1, "一"))).isFalse();
        assertThat(isReexamined(finalised(1, "一"), REOPENED)).isTrue();
        assertThat(isReexamined(finalised(1, "一"), REOPENED, finalised(2, "二"))).isFalse();
        assertThat(content(finalised(1, "一"), REOPENED, finalised(2, "二")).toString())
                .contains("text=二");
    }

    @Test
    @DisplayName(
            "is in doubt once a record was found false that evaluators had before them, until somebody looked at it or"
                    + " let it stand")
    void falsified() {
        LocalDate before = FINALISED_ON.minusDays(1);
        assertThat(isReexamined(Found.falsely(1, FINALISED_ON), finalised(1, "一")))
                .isTrue();
        assertThat(isReexamined(Found.falsely(1, before), finalised(1, "一"))).isFalse();
        assertThat(isReexamined(Found.falsely(1, FINALISED_ON), finalised(1, "一"), confirmed("沪审字〔2021〕8号")))
                .isFalse();
        assertThat(isReexamined(Found.falsely(1, FINALISED_ON), finalised(1, "一"), confirmed("另一文件")))
                .isTrue();
        assertThat(isReexamined(
                        Found.falsely(1, REOPENED.reopenedOn()), finalised(1, "一"), REOPENED, finalised(2, "二")))
                .as("nobody knows which of that day came first")
                .isTrue();
        assertThat(isReexamined(
                        Found.falsely(1, REOPENED.reopenedOn().plusDays(1)),
                        finalised(1, "一"),
                        REOPENED,
                        finalised(2, "二")))
                .as("it was found only later")
                .isTrue();
    }
}
