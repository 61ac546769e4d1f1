package org.jixiao.disclosure.item;

import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Rectification;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Responsible;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.disclosure.record.Records;
import org.jspecify.annotations.Nullable;

/** What was found of a project, what was decided on it, and what had to be put right. */
public final class Found {

    public static final LocalDate FINALISED_ON = LocalDate.of(2021, 7, 16);

    public static final KeyEvaluationReopened REOPENED = new KeyEvaluationReopened(
            PROJECT, 1, "复核", "沪合办〔2021〕20号", new Person("finance-1", "李计财"), LocalDate.of(2021, 8, 2));

    private Found() {}

    public static KeyEvaluationFinalised finalised(int version, String problems) {
        return finalised(PROJECT, version, problems, null);
    }

    public static KeyEvaluationFinalised finalised(
            Subject subject, int version, String problems, @Nullable Agency agency) {
        return new KeyEvaluationFinalised(
                subject,
                version,
                GOAL.name(),
                UNIT,
                Ground.DECISION,
                new EvaluationReport(
                        new Result(
                                List.of(new ResultLine(
                                        new PlanLine(
                                                "A1", Level.DECISION, "项目立项", "立项依据充分性", null, number("100"), "依据是否充分"),
                                        number("86.50"),
                                        List.of(number("86.00"), number("87.00")),
                                        "依据较为充分",
                                        false)),
                                number("86.50"),
                                SelfEvaluationSheet.Result.GRADED,
                                "良",
                                List.of()),
                        "对口支援督查的基本情况",
                        "现场核查与问卷调查",
                        "总体较好",
                        "指标分析",
                        problems,
                        "扩大反馈样本",
                        ""),
                agency,
                1,
                null,
                new Person("finance-1", "李计财"),
                FINALISED_ON);
    }

    public static Agency agency() {
        return new Agency("某会计师事务所", "91310000MA1FL00000", "合同1号", number("123456.00"), FINALISED_ON, FINALISED_ON);
    }

    /** @param upTo 元; null where it is cancelled */
    public static ApplicationDecided decided(
            Basis basis, int version, @Nullable String upTo, @Nullable String deviation, @Nullable LocalDate planBy) {
        return new ApplicationDecided(
                PROJECT,
                UNIT,
                basis,
                version,
                upTo == null ? null : number(upTo),
                2022,
                deviation,
                planBy,
                false,
                "主任办公会纪要〔2021〕9号",
                LocalDate.of(2021, 5, 6),
                List.of());
    }

    public static RectificationOrdered ordered(int number, String... findings) {
        return new RectificationOrdered(
                PROJECT,
                number,
                "沪合办绩整〔2020〕" + number + "号",
                UNIT,
                FindingSource.EVALUATION,
                Severity.ORDINARY,
                false,
                List.of(findings),
                "统一台账格式",
                "重点评价",
                LocalDate.of(2021, 8, 20),
                LocalDate.of(2021, 9, 3),
                1);
    }

    /** @param version of the self-evaluation that rests on false data */
    public static FalsificationFound falsely(int version) {
        return falsely(version, FINALISED_ON);
    }

    public static FalsificationFound falsely(int version, LocalDate on) {
        return new FalsificationFound(
                PROJECT,
                version,
                "项目",
                UNIT,
                FindingSource.AUDIT,
                "沪审字〔2021〕8号",
                on,
                List.of(),
                new Responsible(new Person("head-1", "李处长"), Post.DIVISION_HEAD, UNIT, on),
                new Rectification("沪合办整〔2021〕7号", "更正", on),
                on);
    }

    public static Records records(StoredEvent... events) {
        Records records = Records.unheard();
        for (StoredEvent event : events) {
            records = records.after(event);
        }
        return records;
    }

    public static PublicContent content(Matter matter, StoredEvent... events) {
        return Objects.requireNonNull(records(events).of(matter));
    }

    public static PublicAccount account(PublicContent content) {
        return Objects.requireNonNull(content.account());
    }
}
